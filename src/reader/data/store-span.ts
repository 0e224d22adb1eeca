import { dayOf, type DayRange } from "../parts/timeline/days.js";
import { graphql, type ResultOf } from "./graphql.js";

/** First and last day of publication, and when the last article came. */
export const storeSpanQuery = graphql(`
  query StoreSpan {
    oldest: articles(
      first: 1
      filter: { publishedAt: { isNull: false } }
      orderBy: [{ field: PUBLISHED_AT, direction: ASC }]
    ) {
      nodes {
        publishedAt
      }
    }
    newest: articles(
      first: 1
      filter: { publishedAt: { isNull: false } }
      orderBy: [{ field: PUBLISHED_AT, direction: DESC }]
    ) {
      nodes {
        publishedAt
      }
    }
    lastLoaded: articles(first: 1, orderBy: [{ field: INGESTED_AT, direction: DESC }]) {
      nodes {
        ingestedAt
      }
    }
  }
`);

/** Undefined where no article has a date. */
export function spanOf({ oldest, newest }: Omit<ResultOf<typeof storeSpanQuery>, "lastLoaded">): DayRange | undefined {
  const [first, last] = [oldest.nodes[0]?.publishedAt, newest.nodes[0]?.publishedAt];
  return first && last ? { from: dayOf(new Date(first)), to: dayOf(new Date(last)) } : undefined;
}
