import { Args, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { readTrending } from "../query/trending.js";
import { TrendingArgs } from "../schema/trending.args.js";
import { TrendingEntity } from "../schema/trending-entity.type.js";
import type { Info } from "./parameters.js";
import { selectedAt } from "./selected.js";

/** What the news is about more than before. */
@Resolver()
export class TrendingResolver {
  @Query(() => [TrendingEntity], {
    nullable: true,
    description: [
      "What is mentioned far more often than it used to be, at any time of the past: the most surprising first, then by `count`, then by id.",
      "The window is the `windowDays` up to and with `asOf`, the baseline the `baselineDays` before; all by publication time, articles without one left out.",
      "For an entity that c articles of the window and b of the baseline are about: `baseline` = b × f, `score` = 2 × (c × ln(c / E) − (c − E)) with E = `baseline` + 1,",
      "which is the deviance of a Poisson variable; the one article more that is expected keeps small numbers from passing for news. Only entities with c > E are listed.",
      "f is how much more news the window has than the baseline, so that a weekend, or content that begins in the middle of the baseline, makes nothing rise or fall:",
      "f = (C + 100 × `windowDays` / `baselineDays`) / (B + 100), with C and B all articles of window and baseline. Where there is little news, that is about `windowDays` / `baselineDays`.",
      "Null where it fails: the reason is among the errors, and the rest of the answer stands.",
    ].join(" "),
  })
  async trendingEntities(
    _root: unknown,
    @Args(() => TrendingArgs) args: TrendingArgs,
    { loaders }: RequestContext,
    info: Info,
  ): Promise<object[]> {
    const rows = await loaders.trending(readTrending(args));
    const projection = selectedAt("entity", "Entity", info);
    const trends = await Promise.all(
      rows.map(async ({ entityId, ...figures }) => ({
        entity: await loaders.entityById.load({ id: entityId, projection }),
        ...figures,
      })),
    );
    // An entity may go while the articles are counted.
    return trends.filter(({ entity }) => entity !== null);
  }
}
