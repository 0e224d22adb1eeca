import type { RequestContext } from "../context.js";
import type { Summary } from "../loaders/list-reader.js";
import { bucketsOf, timelineStages, type TimelineArguments } from "../query/timeline.js";
import type { TimelineBucket } from "../query/timeline-buckets.js";
import type { ArticleList } from "./article-connection.js";
import type { Info } from "./parameters.js";
import { spend, TIMELINE_BUCKETS } from "./request-budget.js";

/**
 * The timeline of a list: one store command for all parents.
 * @throws NewsgraphError BAD_USER_INPUT, QUERY_TOO_COSTLY
 */
export async function timelineOf(
  { reader, plan }: ArticleList,
  args: TimelineArguments,
  context: RequestContext,
  info: Info,
): Promise<TimelineBucket[]> {
  const summary = context.once(info.fieldNodes, async (): Promise<Summary> => {
    const { match, matchKey } = await plan.whole();
    const stages = timelineStages(args, Object.keys(match.where).length === 0 && !match.joined);
    // The stages follow from the arguments, and are long: every parent's key has this in it.
    return { match, stages, key: JSON.stringify([matchKey, "timeline", args.interval, args.timeZone]) };
  });
  const buckets = bucketsOf(args, await reader.summary(await summary));
  spend(buckets.length, TIMELINE_BUCKETS, context);
  return buckets;
}
