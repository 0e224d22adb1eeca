/** Prints the newest articles, page by page: npx tsx main.ts http://127.0.0.1:4000/graphql */
import {
  NewestArticlesDocument,
  type ArticleLineFragment,
  type NewestArticlesQuery,
  type TypedDocumentString,
} from "./gql/graphql.js";

const ARTICLES_PER_PAGE = 5;
const PAGES = 2;

const [endpoint = "http://127.0.0.1:4000/graphql"] = process.argv.slice(2);

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string }[] };
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join("; ") ?? "The answer has no data.");
  return data;
}

function line({ title, publishedAt, provider }: ArticleLineFragment): string {
  return `  ${publishedAt?.slice(0, 10) ?? "no date   "}  ${title}  (${provider?.name ?? "no provider"})`;
}

console.log("Newest articles, page by page");
let after: string | null | undefined = null;
for (let page = 1; page <= PAGES; page++) {
  const { articles }: NewestArticlesQuery = await ask(NewestArticlesDocument, { first: ARTICLES_PER_PAGE, after });
  console.log(` page ${page}, of ${articles.totalCount} articles`);
  for (const article of articles.nodes) console.log(line(article));
  if (!articles.pageInfo.hasNextPage) break;
  after = articles.pageInfo.endCursor;
}
