import { Args, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { readPath } from "../query/path-arguments.js";
import { selectionOf } from "../query/selection.js";
import { PathArgs } from "../schema/path.args.js";
import { PathStep } from "../schema/path-step.type.js";
import type { Info } from "./parameters.js";
import { PATH_NEIGHBOURS, spend } from "./request-budget.js";
import { selectedAt } from "./selected.js";

/** How two entities hang together. */
@Resolver()
export class PathResolver {
  @Query(() => [PathStep], {
    nullable: true,
    description: [
      "How two entities hang together: a shortest path over shared articles and wiki links, whichever of two pages has the link, from `from` to `to`.",
      "Empty where there is none within `maxSteps`, where both ids are the same, or where no entity has one of them.",
      "Of several shortest paths it is always the same one as long as the store is the same.",
      "The paths of one request may look at 1,000,000 neighbours of entities together; what needs more is refused with QUERY_TOO_COSTLY, never answered with too little.",
      "Null where it fails: the reason is among the errors, and the rest of the answer stands.",
    ].join(" "),
  })
  async path(
    _root: unknown,
    @Args(() => PathArgs) args: PathArgs,
    context: RequestContext,
    info: Info,
  ): Promise<object[]> {
    const { entityPath, entityById, articleById } = context.loaders;
    const request = { ...readPath(args), withArticles: selectionOf(info).has("article") };
    const rows = await entityPath(request, (neighbours) => spend(neighbours, PATH_NEIGHBOURS, context));
    const entity = (place: "from" | "to", id: string) =>
      entityById.load({ id, projection: selectedAt(place, "Entity", info) });
    const steps = await Promise.all(
      rows.map(async ({ fromId, toId, via, articleId }) => {
        const article =
          articleId === undefined ? null : { id: articleId, projection: selectedAt("article", "Article", info) };
        const [from, to, shared] = await Promise.all([
          entity("from", fromId),
          entity("to", toId),
          article && articleById.load(article),
        ]);
        return { from, to, via, article: shared };
      }),
    );
    // An entity may go after it was found.
    return steps.every(({ from, to }) => from && to) ? steps : [];
  }
}
