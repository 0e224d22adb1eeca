import { Field, InputType, registerEnumType } from "type-graphql";
import type { SearchArguments, SearchMode as Mode } from "../query/search/search-query.js";
import type { TextField as StoredField } from "../store/articles.js";
import { TextField } from "./text-field.enum.js";

export const SearchMode = { ALL: "ALL", ANY: "ANY", PHRASE: "PHRASE" } as const satisfies { [K in Mode]: K };

registerEnumType(SearchMode, {
  name: "SearchMode",
  description: "How the words of a search belong together.",
  valuesConfig: {
    ALL: { description: "Every word is found, in whichever of the fields." },
    ANY: { description: "At least one word is found." },
    PHRASE: { description: "All words stand side by side, in this order, in one field." },
  },
});

@InputType({
  description:
    "Ranked full text. Case, accents and width do not count, and neither does singular or plural of English words; a word is found as a whole, not as a part of another. Letters and digits make words of their own (`GPT4` is `GPT` and `4`), and so does each character of Chinese, Japanese, Korean and Thai. What is written without a blank or a comma, as `01.AI` or `and/or`, is found side by side only; two or three words that hyphens join and the one word without them find each other, as `start-up` and `startup`, but not among the other words of a PHRASE. A query without any letter or digit finds nothing.",
})
export class TextSearch implements SearchArguments {
  @Field(() => String, {
    description:
      "What to look for, as people type it: no sign has a meaning, and every word counts, `or` and `the` included. At most 50 words.",
  })
  query!: string;

  @Field(() => [TextField], {
    nullable: true,
    description:
      "Where to look; everywhere by default. Of an entity, TITLE is its name and aliases, EXCERPT its summary, BODY its page. An empty list finds nothing. Of a document the first 500,000 letters can be found; of one whose texts have more than 4 MB, the first 40,000.",
  })
  fields?: StoredField[] | null;

  @Field(() => SearchMode, { nullable: true, defaultValue: "ALL", description: "How the words belong together." })
  mode?: Mode | null;
}
