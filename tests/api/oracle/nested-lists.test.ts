import fc from "fast-check";
import { describe, it } from "vitest";
import { articlesOfEntity, articlesOfProvider, FilterOracle } from "../../oracle/filters.js";
import { articleOrder } from "../../oracle/orders.js";
import { pageOf } from "../../oracle/pages.js";
import { searchFindsArticle } from "../../oracle/search.js";
import type { PlainArticle } from "../../oracle/world.js";
import { comparison } from "../../support/oracle/cases.js";
import { pageVariables, samePage, walk } from "../../support/oracle/compare-lists.js";
import { RandomFilters } from "../../support/oracle/random-filters.js";
import { ARTICLE_ORDERS, randomOrder, randomWalk, type Step } from "../../support/oracle/random-lists.js";
import { randomSearch } from "../../support/oracle/random-search.js";
import { readBelowAll, readerBelow, type Connection } from "../../support/oracle/read-lists.js";
import { withStore } from "../../support/store.js";

const store = withStore();

const nested = comparison({
  share: 0.1,
  cases: (world) =>
    fc.record({
      of: fc.constantFrom("provider" as const, "entity" as const),
      filter: fc.option(new RandomFilters(world).article({ logic: 1, relations: 2 })),
      search: fc.option(randomSearch, { freq: 1 }),
      orderBy: randomOrder(ARTICLE_ORDERS),
      steps: randomWalk(),
      place: fc.nat(),
      mostNamedIds: fc.constantFrom(2, 10_000),
    }),
  async check({ of, filter, search, orderBy, steps, place, mostNamedIds }, world) {
    const oracle = new FilterOracle(world);
    const compare = articleOrder(world, orderBy);
    const found = (one: PlainArticle) =>
      oracle.article(filter, one) && (search === null || searchFindsArticle(search, one, world.articles));
    const expectedOf = (rows: PlainArticle[]) => rows.filter(found).sort(compare);
    const lists = new Map(
      of === "provider"
        ? world.providers.map((one) => [one.id, expectedOf(articlesOfProvider(world, one))])
        : world.entities.map((one) => [one.id, expectedOf(articlesOfEntity(world, one))]),
    );
    const plural = of === "provider" ? "providers" : "entities";
    const given = { filter, search, orderBy, mostNamedIds };
    const [step] = steps as [Step];
    const first = await readBelowAll(store(), plural, given, pageVariables(step, null));
    for (const [id, list] of lists) {
      samePage(`First page of ${id} differs`, first.get(id) as Connection, pageOf(list, compare, step), list.length);
    }
    // The place of one parent's row, taken in all the other parents' lists, most of which do not have that row.
    const edges = [...first.values()].flatMap((connection) => connection.edges);
    const edge = edges[place % edges.length];
    const from = world.articles.find(({ id }) => id === edge?.node.id);
    if (!edge || !from) return;
    const behind = await readBelowAll(store(), plural, given, pageVariables(step, edge.cursor));
    for (const [id, list] of lists) {
      const page = pageOf(list, compare, { ...step, from });
      samePage(`Page of ${id} from ${from.id} differs`, behind.get(id) as Connection, page, list.length);
    }
    const id = [...lists.keys()][place % lists.size] ?? "";
    await walk(readerBelow(store(), of, id, given), steps, lists.get(id) ?? [], compare);
  },
});

describe("lists below their parents", () => {
  it(
    `have for every provider and every entity its own page, order and count, and go on from any row's place (${nested.cases} cases)`,
    async () => nested.run(store()),
    nested.timeout,
  );
});
