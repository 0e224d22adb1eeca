import fc from "fast-check";
import { describe, it } from "vitest";
import { FilterOracle } from "../../oracle/filters.js";
import { articleOrder, entityOrder, providerOrder } from "../../oracle/orders.js";
import { comparison } from "../../support/oracle/cases.js";
import { walk } from "../../support/oracle/compare-lists.js";
import { RandomFilters, type Reach } from "../../support/oracle/random-filters.js";
import {
  ARTICLE_ORDERS,
  ENTITY_ORDERS,
  PROVIDER_ORDERS,
  randomOrder,
  randomWalk,
} from "../../support/oracle/random-lists.js";
import { reader } from "../../support/oracle/read-lists.js";
import { withStore } from "../../support/store.js";

const store = withStore();

/** Whatever is more than so many related nodes is joined; the last is more than any list here has. */
const mostNamedIds = fc.constantFrom(0, 2, 20, 10_000);

function articles(share: number, reach: Reach) {
  return comparison({
    share,
    cases: (world) =>
      fc.record({
        filter: fc.option(new RandomFilters(world).article(reach)),
        orderBy: randomOrder(ARTICLE_ORDERS),
        steps: randomWalk(),
        mostNamedIds,
      }),
    async check({ filter, orderBy, steps, mostNamedIds }, world) {
      const oracle = new FilterOracle(world);
      const compare = articleOrder(world, orderBy);
      const expected = world.articles.filter((one) => oracle.article(filter, one)).sort(compare);
      await walk(reader(store(), "articles", { filter, orderBy, mostNamedIds }), steps, expected, compare);
    },
  });
}

function providers(share: number, reach: Reach) {
  return comparison({
    share,
    cases: (world) =>
      fc.record({
        filter: fc.option(new RandomFilters(world).provider(reach)),
        orderBy: randomOrder(PROVIDER_ORDERS),
        steps: randomWalk(),
        mostNamedIds,
      }),
    async check({ filter, orderBy, steps, mostNamedIds }, world) {
      const oracle = new FilterOracle(world);
      const compare = providerOrder(world, orderBy);
      const expected = world.providers.filter((one) => oracle.provider(filter, one)).sort(compare);
      await walk(reader(store(), "providers", { filter, orderBy, mostNamedIds }), steps, expected, compare);
    },
  });
}

function entities(share: number, reach: Reach) {
  return comparison({
    share,
    cases: (world) =>
      fc.record({
        filter: fc.option(new RandomFilters(world).entity(reach)),
        orderBy: randomOrder(ENTITY_ORDERS),
        steps: randomWalk(),
        mostNamedIds,
      }),
    async check({ filter, orderBy, steps, mostNamedIds }, world) {
      const oracle = new FilterOracle(world);
      const compare = entityOrder(world, orderBy);
      const expected = world.entities.filter((one) => oracle.entity(filter, one)).sort(compare);
      await walk(reader(store(), "entities", { filter, orderBy, mostNamedIds }), steps, expected, compare);
    },
  });
}

const OWN: Reach = { logic: 3, relations: 0 };
const THROUGH: Reach = { logic: 2, relations: 3 };

describe("lists of everything", () => {
  const all = [
    { name: "articles", by: "their own fields", ...articles(0.16, OWN) },
    { name: "providers", by: "their own fields", ...providers(0.03, OWN) },
    { name: "entities", by: "their own fields", ...entities(0.03, OWN) },
    { name: "articles", by: "what they relate to", ...articles(0.2, THROUGH) },
    { name: "providers", by: "what they relate to", ...providers(0.04, THROUGH) },
    { name: "entities", by: "what they relate to", ...entities(0.04, THROUGH) },
  ];

  for (const { name, by, cases, run, timeout } of all) {
    it(
      `of ${name}, filtered by ${by}, have the rows, order, pages and counts that plain arrays have (${cases} cases)`,
      async () => run(store()),
      timeout,
    );
  }
});
