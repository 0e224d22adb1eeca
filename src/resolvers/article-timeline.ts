import type { RequestContext } from "../context.js";
import { failure } from "../errors.js";
import type { Summary } from "../loaders/list-reader.js";
import { bucketsOf, timelineStages, type TimelineArguments } from "../query/timeline.js";
import type { TimelineBucket } from "../query/timeline-buckets.js";
import type { ArticleList } from "./article-connection.js";
import type { Info } from "./parameters.js";

/** How many buckets the timelines of one request may have together: as many values as the largest pages have. */
const MAX_OF_REQUEST = 100_000;
const SPENT = {};

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
  const spent = context.once(SPENT, () => ({ buckets: 0 }));
  spent.buckets += buckets.length;
  if (spent.buckets > MAX_OF_REQUEST) {
    throw failure(
      "QUERY_TOO_COSTLY",
      `The timelines of this request have more than ${MAX_OF_REQUEST} buckets together: ask for fewer of them, or for a longer interval.`,
    );
  }
  return buckets;
}
