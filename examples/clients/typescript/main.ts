import type { ResultOf } from "gql.tada";
import { createClient } from "./client.js";
import { busiestEntities, newestArticles, type articleLine } from "./queries.js";

const PAGE = 5;
const PAGES = 2;

function line({ title, publishedAt, provider }: ResultOf<typeof articleLine>): string {
  return `  ${publishedAt?.slice(0, 10) ?? "no date   "}  ${title}  (${provider?.name ?? "no provider"})`;
}

const [endpoint = "http://127.0.0.1:4000/graphql"] = process.argv.slice(2);
const query = createClient(endpoint);

console.log("Newest articles, page by page");
let after: string | null = null;
for (let page = 1; page <= PAGES; page++) {
  const answer: ResultOf<typeof newestArticles> = await query(newestArticles, {
    first: PAGE,
    after,
    filter: { isStub: false },
  });
  const { articles } = answer;
  console.log(` page ${page}, of ${articles.totalCount} articles`);
  for (const article of articles.nodes) console.log(line(article));
  if (!articles.pageInfo.hasNextPage) break;
  after = articles.pageInfo.endCursor;
}

console.log("\nWhat most articles are about");
const { entities } = await query(busiestEntities, { first: 3, articlesEach: 2 });
for (const { name, aliases, articles } of entities.nodes) {
  console.log(` ${[name, ...aliases].join(", ")}: ${articles.totalCount} articles`);
  for (const article of articles.nodes) console.log(line(article));
}
