import fc from "fast-check";
import { describe, it } from "vitest";
import { FilterOracle } from "../../oracle/filters.js";
import { articleOrder } from "../../oracle/orders.js";
import { pageOf } from "../../oracle/pages.js";
import type { PlainArticle, World } from "../../oracle/world.js";
import { comparison } from "../../support/oracle/cases.js";
import { pageVariables, same, samePage } from "../../support/oracle/compare-lists.js";
import { RandomFilters } from "../../support/oracle/random-filters.js";
import { ARTICLE_ORDERS, randomOrder } from "../../support/oracle/random-lists.js";
import { randomArticle } from "../../support/oracle/random-world.js";
import { randomSearch } from "../../support/oracle/random-search.js";
import { reader, type Connection } from "../../support/oracle/read-lists.js";
import { articleDocument, SEEN } from "../../support/oracle/world-documents.js";
import { withStore } from "../../support/store.js";

const store = withStore();

/** What happens between two pages. */
interface Change {
  added: PlainArticle[];
  /** Places in the list of all articles there are. The row whose cursor comes next goes too where `edge` is true. */
  removed: number[];
  edge: boolean;
}

/** Applies a change to the store and to the plain rows alike. */
async function apply(world: World, { added, removed, edge }: Change, last: string | undefined): Promise<World> {
  const gone = new Set(removed.flatMap((place) => world.articles[place % world.articles.length]?.id ?? []));
  if (edge && last !== undefined) gone.add(last);
  const fresh = added.filter(({ id }) => !world.articles.some((one) => one.id === id));
  await store().articles.deleteMany({ _id: { $in: [...gone] } }, SEEN);
  if (fresh.length > 0)
    await store().articles.insertMany(
      fresh.map((one) => articleDocument(world, one)),
      SEEN,
    );
  return { ...world, articles: [...world.articles.filter(({ id }) => !gone.has(id)), ...fresh] };
}

/** Makes the store hold the world's articles again. */
async function restore(world: World, now: World): Promise<void> {
  const missing = world.articles.filter(({ id }) => !now.articles.some((one) => one.id === id));
  await store().articles.deleteMany({ _id: { $nin: world.articles.map(({ id }) => id) } }, SEEN);
  if (missing.length > 0)
    await store().articles.insertMany(
      missing.map((one) => articleDocument(world, one)),
      SEEN,
    );
}

function changesOf(world: World): fc.Arbitrary<Change[]> {
  const change = fc.record({
    added: fc.array(randomArticle(world), { maxLength: 6 }),
    removed: fc.array(fc.nat(), { maxLength: 6 }),
    edge: fc.boolean(),
  });
  return fc.array(change, { minLength: 1, maxLength: 5, size: "max" });
}

/** @param before the ids of the list as it was before any change */
function checkSeen(seen: readonly string[], before: readonly string[], now: World): void {
  const stayed = new Set(before.filter((id) => now.articles.some((one) => one.id === id)));
  const kept = seen.filter((id) => stayed.has(id));
  same("Rows that were there throughout were lost, repeated or moved", kept, [...stayed]);
  same("Rows were repeated", seen.length, new Set(seen).size);
}

const changing = comparison({
  share: 0.04,
  cases: (world) => {
    return fc.record({
      filter: fc.option(new RandomFilters(world).article({ logic: 1, relations: 0 }), { freq: 1 }),
      orderBy: randomOrder(ARTICLE_ORDERS),
      backward: fc.boolean(),
      size: fc.integer({ min: 3, max: 25 }),
      changes: changesOf(world),
    });
  },
  async check({ filter, orderBy, backward, size, changes }, world) {
    const read = reader(store(), "articles", { filter, orderBy });
    const compare = articleOrder(world, orderBy);
    const oracle = new FilterOracle(world);
    const listOf = ({ articles }: World) => articles.filter((one) => oracle.article(filter, one)).sort(compare);
    const seen: string[] = [];
    let now = world;
    let from: PlainArticle | undefined;
    let cursor: string | null = null;
    try {
      for (let count = 0, more = true; more; count += 1) {
        const variables = pageVariables({ size, backward }, cursor);
        const connection: Connection = await read(variables);
        const list = listOf(now);
        const page = pageOf(list, compare, { size, backward, ...(from && { from }) });
        samePage(`Page ${count + 1} differs`, connection, page, list.length, variables);
        seen[backward ? "unshift" : "push"](...page.rows.map(({ id }) => id));
        from = page.rows.at(backward ? 0 : -1);
        cursor = backward ? connection.pageInfo.startCursor : connection.pageInfo.endCursor;
        const change = changes[count];
        if (change) now = await apply(now, change, from?.id);
        // A client stops where it is told that there is no more, though a row may come in behind just then.
        more = backward ? page.hasPreviousPage : page.hasNextPage;
      }
    } finally {
      await restore(world, now);
    }
    checkSeen(
      seen,
      listOf(world).map(({ id }) => id),
      now,
    );
  },
});

/** Scores depend on how rare a word is, which every change changes; a client that pages must not notice. */
const ranked = comparison({
  share: 0.02,
  cases: (world) =>
    fc.record({
      search: randomSearch,
      direction: fc.constantFrom("ASC", "DESC"),
      backward: fc.boolean(),
      size: fc.integer({ min: 3, max: 25 }),
      changes: changesOf(world),
    }),
  async check({ search, direction, backward, size, changes }, world) {
    const read = reader(store(), "articles", { search, filter: null, orderBy: [{ field: "RELEVANCE", direction }] });
    const before: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: Connection = await read({ first: 100, after });
      before.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    const seen: string[] = [];
    let now = world;
    let cursor: string | null = null;
    try {
      for (let count = 0, more = true; more; count += 1) {
        const { nodes, pageInfo }: Connection = await read(pageVariables({ size, backward }, cursor));
        seen[backward ? "unshift" : "push"](...nodes.map(({ id }) => id));
        cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
        const change = changes[count];
        if (change) now = await apply(now, change, nodes.at(backward ? 0 : -1)?.id);
        more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
      }
    } finally {
      await restore(world, now);
    }
    checkSeen(seen, before, now);
  },
});

describe("a list that changes while it is paged", () => {
  it(
    `gives each row that is there throughout exactly once and in order, whatever comes in or goes between two pages (${changing.cases} cases)`,
    async () => changing.run(store()),
    changing.timeout,
  );

  it(
    `does so in the order of relevance too, though what is added and removed makes words rarer or more common (${ranked.cases} cases)`,
    async () => ranked.run(store()),
    ranked.timeout,
  );
});
