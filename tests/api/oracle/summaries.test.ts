import fc from "fast-check";
import { describe, it } from "vitest";
import type { ArticleFilter, Given, TextSearch } from "../../oracle/arguments.js";
import { facetsOf, type Facet } from "../../oracle/facets.js";
import { articlesOfEntity, articlesOfProvider, FilterOracle } from "../../oracle/filters.js";
import { searchFindsArticle } from "../../oracle/search.js";
import { timelineOf, type Bucket, type Interval } from "../../oracle/timeline.js";
import type { PlainArticle, World } from "../../oracle/world.js";
import { ask } from "../../support/ask.js";
import { comparison } from "../../support/oracle/cases.js";
import { same } from "../../support/oracle/compare-lists.js";
import { RandomFilters } from "../../support/oracle/random-filters.js";
import { randomSearch } from "../../support/oracle/random-search.js";
import { withStore } from "../../support/store.js";

const store = withStore();

const FIELDS = ["PROVIDER", "TOPIC", "ENTITY", "KIND", "CATEGORY", "YEAR", "QUALITY_BAND"];
/** With and without summer time, which may begin at midnight or at noon in UTC; and such whose hours begin at odd minutes. */
const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Havana",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Africa/Cairo",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
];

/** More than so many are refused. */
const MOST_BUCKETS = 100_000;

type Of = "all" | "provider" | "entity";

/** A list of articles wherever it stands, whatever its page. */
interface ListCase {
  of: Of;
  filter: Given<ArticleFilter>;
  search: Given<TextSearch>;
  first: number;
  mostNamedIds: number;
}

function lists(world: World) {
  return {
    of: fc.constantFrom<Of>("all", "all", "provider", "entity"),
    filter: fc.option(new RandomFilters(world).article({ logic: 2, relations: 1 })),
    search: fc.option(randomSearch, { freq: 1 }),
    first: fc.integer({ min: 1, max: 5 }),
    mostNamedIds: fc.constantFrom(2, 10_000),
  };
}

/** The lists that a case asks for, before the filter: one, or one for each parent. */
function rowsOf({ of, search }: ListCase, world: World): Map<string, PlainArticle[]> {
  const found = (rows: PlainArticle[]) =>
    rows.filter((row) => search === null || searchFindsArticle(search, row, world.articles));
  if (of === "provider") return new Map(world.providers.map((one) => [one.id, found(articlesOfProvider(world, one))]));
  if (of === "entity") return new Map(world.entities.map((one) => [one.id, found(articlesOfEntity(world, one))]));
  return new Map([["all", found(world.articles)]]);
}

/** What the product says of each of these lists. `declared` and `selected`: the variables and fields of what is asked. */
async function said<S extends object>(
  { of, filter, search, first, mostNamedIds }: ListCase,
  declared: string,
  selected: string,
  variables: object,
): Promise<Map<string, S>> {
  const list = `articles(first: $first, filter: $filter, search: $search) { nodes { id } ${selected} }`;
  const parents = of === "provider" ? "providers" : "entities";
  const source = `query ($first: Int, $filter: ArticleFilter, $search: TextSearch, ${declared}) {
    ${of === "all" ? list : `parents: ${parents}(first: 100) { nodes { id ${list} } }`} }`;
  const given = { first, filter, search, ...variables };
  if (of === "all") {
    const { articles } = await ask<{ articles: S }>(store(), source, given, { mostNamedIds });
    return new Map([["all", articles]]);
  }
  type Parents = { parents: { nodes: { id: string; articles: S }[] } };
  const answer = await ask<Parents>(store(), source, given, { mostNamedIds });
  return new Map(answer.parents.nodes.map(({ id, articles }) => [id, articles]));
}

const facets = comparison({
  share: 0.09,
  cases: (world) =>
    fc.record({
      ...lists(world),
      filter: fc.option(
        fc.oneof(new RandomFilters(world).faceted(), new RandomFilters(world).article({ logic: 2, relations: 1 })),
      ),
      asked: fc.record(
        {
          by: fc.oneof(
            fc.array(fc.constantFrom(...FIELDS), { maxLength: 5, size: "max" }),
            fc.shuffledSubarray(FIELDS, { minLength: 3 }),
          ),
          first: fc.integer({ min: 1, max: 12 }),
          keepOwnFilter: fc.boolean(),
        },
        { requiredKeys: ["by"] },
      ),
    }),
  async check({ asked, ...list }, world) {
    const { first: buckets, ...rest } = asked;
    const answers = await said<{ facets: Facet[]; totalCount: number }>(
      list,
      "$by: [ArticleFacetField!]!, $buckets: Int = 10, $keepOwnFilter: Boolean = true",
      "totalCount facets(by: $by, first: $buckets, keepOwnFilter: $keepOwnFilter) { field buckets { value label count } distinctCount missingCount }",
      { ...rest, ...(buckets !== undefined && { buckets }) },
    );
    const oracle = new FilterOracle(world);
    for (const [id, rows] of rowsOf(list, world)) {
      const answer = answers.get(id);
      const totalCount = rows.filter((row) => oracle.article(list.filter, row)).length;
      same(
        `Facets of ${id} differ`,
        { facets: answer?.facets, totalCount: answer?.totalCount },
        { facets: facetsOf(world, rows, list.filter, asked), totalCount },
      );
    }
  },
});

const timelines = comparison({
  share: 0.08,
  cases: (world) =>
    fc.record({
      ...lists(world),
      interval: fc.constantFrom<Interval>("HOUR", "DAY", "DAY", "WEEK", "WEEK", "MONTH", "YEAR"),
      timeZone: fc.constantFrom(...ZONES),
    }),
  async check({ interval, timeZone, ...list }, world) {
    const oracle = new FilterOracle(world);
    const expected = [...rowsOf(list, world)].map(([id, rows]): [string, Bucket[]] => {
      const counted = rows.filter((row) => oracle.article(list.filter, row));
      const instants = counted.flatMap(({ publishedAt }) => publishedAt ?? []);
      return [id, timelineOf(instants, interval, timeZone)];
    });
    const answers = await said<{ timeline: Bucket[] }>(
      list,
      "$interval: TimelineInterval!, $timeZone: String!",
      "timeline(interval: $interval, timeZone: $timeZone) { start count }",
      { interval, timeZone },
    ).catch((error: unknown) => String(error));
    if (typeof answers === "string") {
      const size = expected.reduce((sum, [, buckets]) => sum + buckets.length, 0);
      if (size <= MOST_BUCKETS) throw new Error(`${size} buckets were refused: ${answers}`);
      return;
    }
    for (const [id, buckets] of expected) same(`Timeline of ${id} differs`, answers.get(id)?.timeline, buckets);
  },
});

describe("what is counted over a list, whatever its page", () => {
  it(
    `has in facets the counts of plain arrays, with a facet's own filter and without it (${facets.cases} cases)`,
    async () => facets.run(store()),
    facets.timeout,
  );

  it(
    `has in a timeline the counts of plain arrays by the clocks of any time zone (${timelines.cases} cases)`,
    async () => timelines.run(store()),
    timelines.timeout,
  );
});
