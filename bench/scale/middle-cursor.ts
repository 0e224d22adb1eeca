import type { Store } from "../../src/store/connection.js";
import { answer, prepare } from "./request.js";

const PAGE = 100;
const WALK = "query Walk($after: String) { articles(first: 100, after: $after) { pageInfo { endCursor } } }";

/** The cursor of the `row`-th of the newest articles, found as a client finds it: page by page. `row` is a multiple of 100. */
export async function cursorAt(store: Store, row: number): Promise<string> {
  const document = prepare("walk", WALK);
  let after: string | null = null;
  for (let walked = 0; walked < row; walked += PAGE) {
    const data = (await answer(store, document, { after })) as { articles: { pageInfo: { endCursor: string } } };
    after = data.articles.pageInfo.endCursor;
  }
  return after ?? "";
}
