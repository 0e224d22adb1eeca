import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { articleOrder, type ArticleOrderField } from "../../src/query/article-order.js";
import { entityOrder, type EntityOrderField } from "../../src/query/entity-order.js";
import { sortValueAt, type ListOrder, type OrderTerm } from "../../src/query/order.js";
import { providerOrder, type ProviderOrderField } from "../../src/query/provider-order.js";
import { ask } from "../support/ask.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 90, providers: 40, entities: 40 }, 7);
const store = withStore();
beforeAll(() => insertGraph(store(), graph));

interface Page {
  list: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

/** The ids in the order that the store must give them: by the stored keys, texts by code point. */
function sorted(rows: readonly { _id: string }[], { keys }: ListOrder): string[] {
  const compare = (one: unknown, other: unknown): number =>
    typeof one === "string"
      ? Buffer.compare(Buffer.from(one), Buffer.from(other as string))
      : Number(one) - Number(other);
  return [...rows]
    .sort((one, other) =>
      keys.reduce((sign, key) => sign || key.direction * compare(sortValueAt(one, key), sortValueAt(other, key)), 0),
    )
    .map(({ _id }) => _id);
}

/** Walks the whole list from one end by pages of `size`; checks both flags of each page on the way. */
async function walk(
  field: string,
  orderBy: readonly OrderTerm<string>[],
  type: string,
  size: number,
  backward: boolean,
  total: number,
): Promise<string[]> {
  const [count, cursor] = backward ? ["last", "before"] : ["first", "after"];
  const source = `query ($size: Int, $cursor: String, $orderBy: [${type}!]) {
    list: ${field}(${count}: $size, ${cursor}: $cursor, orderBy: $orderBy) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const seen: string[] = [];
  for (let at: string | null = null, more = true; more;) {
    const page: Page = await ask(store(), source, { size, cursor: at, orderBy });
    const list: Page["list"] = page.list;
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo;
    const ids = list.edges.map(({ node }) => node.id);
    expect([startCursor, endCursor]).toEqual([list.edges[0]?.cursor ?? null, list.edges.at(-1)?.cursor ?? null]);
    expect(backward ? hasNextPage : hasPreviousPage).toBe(seen.length > 0);
    seen[backward ? "unshift" : "push"](...ids);
    more = backward ? hasPreviousPage : hasNextPage;
    expect(more).toBe(seen.length < total);
    at = backward ? startCursor : endCursor;
  }
  return seen;
}

const direction = fc.constantFrom("ASC" as const, "DESC" as const);
const size = fc.integer({ min: 7, max: 100 });

function orders<F extends string>(fields: readonly F[]) {
  return fc.array(fc.record({ field: fc.constantFrom(...fields), direction }), { maxLength: 3 });
}

describe("paging", () => {
  const articleFields: ArticleOrderField[] = [
    "PUBLISHED_AT",
    "INGESTED_AT",
    "QUALITY",
    "HEAT",
    "TITLE",
    "PROVIDER_NAME",
  ];
  const singles = articleFields.flatMap((field) =>
    (["ASC", "DESC"] as const).map((one) => ({ field, direction: one })),
  );

  it.each(singles)("gives each article once, in order, forward and backward, by $field $direction", async (term) => {
    const expected = sorted(graph.articles, articleOrder([term]));
    expect(await walk("articles", [term], "ArticleOrder", 13, false, 90)).toEqual(expected);
    expect(await walk("articles", [term], "ArticleOrder", 17, true, 90)).toEqual(expected);
  });

  it("gives each article once, in order, for any list of keys and any page size", async () => {
    await fc.assert(
      fc.asyncProperty(orders(articleFields), size, fc.boolean(), async (terms, pageSize, backward) => {
        const seen = await walk("articles", terms, "ArticleOrder", pageSize, backward, 90);
        expect(seen).toEqual(sorted(graph.articles, articleOrder(terms)));
      }),
      { numRuns: 40 },
    );
  });

  it("gives each provider and each entity once, in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        orders<ProviderOrderField>(["NAME", "DOMAIN", "ARTICLE_COUNT"]),
        orders<EntityOrderField>(["NAME", "ARTICLE_COUNT"]),
        size,
        fc.boolean(),
        async (byProvider, byEntity, pageSize, backward) => {
          const providers = await walk("providers", byProvider, "ProviderOrder", pageSize, backward, 40);
          expect(providers).toEqual(sorted(graph.providers, providerOrder(byProvider)));
          const entities = await walk("entities", byEntity, "EntityOrder", pageSize, backward, 40);
          expect(entities).toEqual(sorted(graph.entities, entityOrder(byEntity)));
        },
      ),
      { numRuns: 20 },
    );
  });

  it("puts articles without a value last in either direction", async () => {
    for (const one of ["ASC", "DESC"] as const) {
      const ids = await walk("articles", [{ field: "PUBLISHED_AT", direction: one }], "ArticleOrder", 100, false, 90);
      const dated = ids.map((id) => graph.articles.find(({ _id }) => _id === id)?.publishedAt !== undefined);
      expect(dated.lastIndexOf(true)).toBeLessThan(dated.indexOf(false));
    }
  });
});
