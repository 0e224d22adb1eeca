import { Field, InputType, registerEnumType } from "type-graphql";
import type { SearchArguments, SearchMode as Mode } from "../query/search/search-query.js";
import type { TextField as StoredField } from "../store/articles.js";
import { TextField } from "./text-field.enum.js";

export const SearchMode = { BEST: "BEST", ALL: "ALL", ANY: "ANY", PHRASE: "PHRASE" } as const satisfies {
  [K in Mode]: K;
};

registerEnumType(SearchMode, {
  name: "SearchMode",
  description: "How the words of a search belong together.",
  valuesConfig: {
    BEST: {
      description:
        "Of up to three words every one is found, of more the most, by how rare they are; and where nothing has so much of them, what comes nearest. A word of which nothing has even one is forgiven a letter that is wrong, missing, too many or swapped with its neighbour, in words of five letters or more.",
    },
    ALL: { description: "Every word is found, in whichever of the fields." },
    ANY: { description: "At least one word is found." },
    PHRASE: { description: "All words stand side by side, in this order, in one field." },
  },
});

@InputType({
  description:
    "Ranked full text. Case, accents and width do not count, and neither does singular or plural of English words; a word is found as a whole, not as a part of another. In texts in English, Dutch, French, German, Italian, Portuguese, Russian, Spanish and Swedish a word that is written alone is found in its other forms too, as `moved` for `moving`, in all modes but PHRASE: where the word itself is missing they stand for it in ALL as well, and count half of it. In quotes, behind a minus, and where it may be a beginning, a word is itself only. Letters and digits make words of their own (`GPT4` is `GPT` and `4`), and so does each character of Chinese, Japanese, Korean and Thai; what is written in these without a blank is found as a whole in mode ALL and PHRASE, and by its words in mode BEST and ANY. What is written without a blank or a comma, as `01.AI` or `and/or`, is found side by side only; two or three words that hyphens join and the one word without them find each other, as `start-up` and `startup`, but not among the other words of a PHRASE. A query without any letter or digit finds nothing.",
})
export class TextSearch implements SearchArguments {
  @Field(() => String, {
    description:
      'What to look for, as people type it. `"words in quotes"` are found side by side only, and what has a `-word` is not found; no other sign has a meaning, and every word counts, `or` and `the` included. Of more than 50 different words the first 50 are looked for, and `extensions.notices` says so.',
  })
  query!: string;

  @Field(() => [TextField], {
    nullable: true,
    description:
      "Where to look; everywhere by default. Of an entity, TITLE is its name and aliases, EXCERPT its summary, BODY its page. An empty list finds nothing. Of a document the first 500,000 letters can be found; of one whose texts have more than 4 MB, the first 40,000.",
  })
  fields?: StoredField[] | null;

  @Field(() => SearchMode, { nullable: true, defaultValue: "BEST", description: "How the words belong together." })
  mode?: Mode | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether the last word may be the beginning of one, as while somebody types.",
  })
  prefix?: boolean | null;
}
