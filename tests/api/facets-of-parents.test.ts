import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { StoreCommand } from "../../src/store/connection.js";
import { ask } from "../support/ask.js";
import { ALL, expectFacet, facetGraph, WHOLE, type Facet } from "../support/facets.js";
import { insertGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = facetGraph();
const commands: StoreCommand[] = [];
const store = withStore({ onCommand: (command) => commands.push(command) });
beforeAll(() => insertGraph(store(), graph));
beforeEach(() => void (commands.length = 0));

describe("facets of each parent", () => {
  const source = (more = "") => `query ($first: Int) {
    providers(first: $first, orderBy: [{ field: ARTICLE_COUNT, direction: DESC }]) { nodes { id articles(filter: { isStub: false, kind: { ne: VIDEO } }) { facets(by: [TOPIC, KIND, PROVIDER], first: 3${more}) { ${WHOLE} } } } }
    entities(first: $first) { nodes { id articles { facets(by: [KIND]) { ${WHOLE} } } } }
  }`;
  interface Answer {
    providers: { nodes: { id: string; articles: { facets: Facet[] } }[] };
    entities: { nodes: { id: string; articles: { facets: Facet[] } }[] };
  }

  it("count that parent's articles alone", async () => {
    const { providers, entities } = await ask<Answer>(store(), source(), { first: 60 });
    for (const { id, articles } of providers.nodes) {
      const own = graph.articles.filter(
        ({ providerId, isStub, kind }) => providerId === id && !isStub && kind !== "VIDEO",
      );
      for (const facet of articles.facets) expectFacet(facet, own, 3);
    }
    for (const { id, articles } of entities.nodes) {
      const own = graph.articles.filter(({ entityIds }) => entityIds.includes(id));
      for (const facet of articles.facets) expectFacet(facet, own, 10);
    }
    const without = await ask<Answer>(store(), source(", keepOwnFilter: false"), { first: 60 });
    for (const { id, articles } of without.providers.nodes) {
      const own = graph.articles.filter(({ providerId, isStub }) => providerId === id && !isStub);
      expectFacet(articles.facets[1], own, 3);
    }
  });

  it.each(["", ", keepOwnFilter: false"])("take as many store commands for 50 parents as for 2%s", async (more) => {
    const sent: string[][] = [];
    for (const first of [2, 50]) {
      commands.length = 0;
      await ask(store(), source(more), { first });
      sent.push(commands.map(({ name, collection }) => `${name} ${String(collection)}`).sort());
    }
    expect(sent[1]).toEqual(sent[0]);
    // The two lists, their facets, and the names of topics and providers.
    expect(sent[0]).toEqual([
      "aggregate entities",
      "aggregate providers",
      "find entities",
      "find entities",
      "find providers",
      "find providers",
    ]);
  });

  it("take one command for all fields of a list, and one for the names of each type of node", async () => {
    await ask(store(), `{ articles { facets(by: [${ALL}]) { buckets { value } } } }`);
    expect(commands.map(({ name, collection }) => `${name} ${String(collection)}`)).toEqual(["aggregate articles"]);
    commands.length = 0;
    await ask(store(), `{ articles { nodes { provider { name } } facets(by: [${ALL}]) { buckets { label } } } }`);
    expect(commands.map(({ name, collection }) => `${name} ${String(collection)}`).sort()).toEqual([
      "aggregate articles",
      "find articles",
      "find entities",
      "find providers",
    ]);
  });
});
