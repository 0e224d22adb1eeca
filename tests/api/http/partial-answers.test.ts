import { beforeAll, describe, expect, it } from "vitest";
import { startGraphServer } from "../../support/graph-server.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const graph = sampleGraph({ articles: 20, providers: 4, entities: 6 });
const store = withStore({ readOnly: true });
beforeAll(() => insertGraph(store(), graph));

/** What each of these gives when its argument is wrong, beside something that is right. */
const FAILING: [string, string, string[]][] = [
  [
    "a timeline",
    `articles(first: 1) { totalCount failing: timeline(interval: DAY, timeZone: "Nope") { count } }`,
    ["articles", "failing"],
  ],
  [
    "facets",
    "articles(first: 1) { totalCount failing: facets(by: [KIND], first: 0) { field } }",
    ["articles", "failing"],
  ],
  ["a path", `failing: path(from: "a", to: "b", maxSteps: 99) { __typename }`, ["failing"]],
  ["suggestions", `failing: suggest(prefix: "a", first: 0) { text }`, ["failing"]],
  ["trending entities", "failing: trendingEntities(windowDays: 0) { count }", ["failing"]],
];

describe("what may fail by itself", () => {
  it.each(FAILING)("%s: is null with its reason, and all else is answered", async (_name, field, path) => {
    for (const plans of [true, false]) {
      const server = await startGraphServer(store(), { plans });
      const { json } = await post(server.url, { query: `{ providers(first: 1) { totalCount } ${field} }` });
      await server.app.close();
      const failed = { failing: null };
      expect(json.data).toEqual({
        providers: { totalCount: 4 },
        ...(path.length > 1 ? { articles: { totalCount: 20, ...failed } } : failed),
      });
      expect(json.errors).toMatchObject([{ path, extensions: { code: "BAD_USER_INPUT" } }]);
    }
  });
});
