import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { withStore } from "../../support/store.js";
import { startTwoEngines, type TwoEngines } from "../../support/two-engines.js";

const graph = sampleGraph({ articles: 40, providers: 4, entities: 6 });

describe("plans, where several places of a query share what is read,", () => {
  const store = withStore({ readOnly: true });
  let engines: TwoEngines;
  beforeAll(async () => {
    await insertGraph(store(), graph);
    engines = await startTwoEngines(store());
  });
  afterAll(() => engines.close());

  async function byPlans(query: string): Promise<string> {
    const before = engines.ran.plans;
    const { body } = await engines.compare({ query });
    expect(engines.ran.plans).toBe(before + 1);
    return body;
  }

  it("tell the first page of an order from the last one of its reverse, which is the same rows", async () => {
    const page = "{ pageInfo { hasNextPage hasPreviousPage } edges { cursor node { title } } }";
    await byPlans(`{ providers { nodes {
      a: articles(first: 3, orderBy: [{ field: TITLE, direction: ASC }]) ${page}
      b: articles(last: 3, orderBy: [{ field: TITLE, direction: DESC }]) ${page}
    } } }`);
  });

  it("count all of a list of which another place takes the first entries", async () => {
    const counts = new Set<string>();
    for (const { _id } of graph.articles) {
      const body = await byPlans(`{
        a: article(id: "${_id}") { related(first: 3) { nodes { related(first: 1) { nodes { id } } } } }
        b: article(id: "${_id}") { related(first: 3) { nodes { related(first: 1) { totalCount } } } }
      }`);
      for (const [, count = ""] of body.matchAll(/"totalCount":(\d+)/g)) counts.add(count);
    }
    expect([...counts].some((count) => Number(count) > 1)).toBe(true);
  });

  it("give each place its own page of a list that a row met again holds", async () => {
    const related = (inner: string) => `related(first: 1) { nodes { id ${inner} } }`;
    for (const { _id } of graph.articles) {
      const last = "related { pageInfo { endCursor } nodes { id } }";
      await byPlans(`{ article(id: "${_id}") { ${related(related(related(last)))} } }`);
    }
  });
});
