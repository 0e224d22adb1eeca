import { Args, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { typeNameOfId } from "../query/node-type.js";
import { readTyped } from "../query/suggest/typed-text.js";
import { SuggestArgs } from "../schema/suggest.args.js";
import { Suggestion } from "../schema/suggestion.type.js";
import { loadNode } from "./load-node.js";
import type { Info } from "./parameters.js";
import { selectedAt } from "./selected.js";

/** As-you-type suggestions. */
@Resolver()
export class SuggestResolver {
  @Query(() => [Suggestion], {
    nullable: true,
    description: [
      "Names and titles that start with, or contain a word that starts with, the prefix; best first.",
      "What is exactly the prefix comes first, then names that start with it, names with such a word, titles that start with it, titles with such a word;",
      "among these, names of more articles before those of fewer, and newer articles before older ones.",
      "Where these are fewer than `first`, texts follow that hold the typed words apart or in another order (all but the last whole),",
      "and then those that hold them but for one letter that is wrong, missing, too many or swapped with its neighbour, in a word of three letters or more.",
      "For several words, these two are looked for among the best few hundred that have the rarer ones.",
      "Every node comes once. A prefix without letter or digit gives an empty list.",
      "Null where it fails: the reason is among the errors, and the rest of the answer stands.",
    ].join(" "),
  })
  async suggest(
    _root: unknown,
    @Args(() => SuggestArgs) args: SuggestArgs,
    { loaders }: RequestContext,
    info: Info,
  ): Promise<object[]> {
    const best = await loaders.suggest(readTyped(args));
    const suggestions = await Promise.all(
      best.map(async ({ id, text }) => {
        const type = typeNameOfId(id);
        const projection = type && selectedAt("node", type, info);
        // The id alone is known already.
        const node =
          projection && projection.paths.length > 1 ? await loadNode({ id, projection }, loaders) : { _id: id };
        return { text, node };
      }),
    );
    // A node may go while it is being suggested.
    return suggestions.filter(({ node }) => node !== null);
  }
}
