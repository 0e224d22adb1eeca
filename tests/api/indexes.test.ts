import { beforeAll, describe, expect, it } from "vitest";
import { articles } from "../../src/store/articles.js";
import { coverage } from "../../src/store/coverage.js";
import { entities } from "../../src/store/entities.js";
import { providers } from "../../src/store/providers.js";
import { stories } from "../../src/store/stories.js";
import { suggestions } from "../../src/store/suggestions.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { ask } from "../support/ask.js";
import { explainAll } from "../support/explain.js";
import { insertRelations, relateGraph } from "../support/found-relations.js";
import { listQuery, listShapes, lookUpQueries } from "../support/query-shapes.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 60, providers: 8, entities: 12 }, 5);
const commands: StoreCommand[] = [];
const store = withStore({ onCommand: (command) => commands.push(command) });
const found = relateGraph(graph);
beforeAll(async () => {
  await insertGraph(store(), graph);
  await insertRelations(store(), found);
});

/** Those that only the seed walks. */
const FOR_THE_SEED = new Set(["stories.providerIds_1"]);

/** Some cursor in an answer, however deep it stands. */
function cursorIn(answer: unknown): string | undefined {
  const found = /"cursor":"([^"]+)"/.exec(JSON.stringify(answer));
  return found?.[1];
}

/** Every command of the list's first page, last page, and of the pages behind and before a cursor. */
async function commandsOf(shape: Parameters<typeof listQuery>[0]): Promise<void> {
  const cursor = cursorIn(await ask(store(), listQuery(shape, "first: 2")));
  const pages = [
    "last: 2",
    ...(cursor === undefined ? [] : [`first: 2, after: "${cursor}"`, `last: 2, before: "${cursor}"`]),
  ];
  for (const page of pages) await ask(store(), listQuery(shape, page));
}

describe("the indexes", () => {
  const used = new Set<string>();

  it("carry every query shape of the API: none looks at a whole collection", { timeout: 180_000 }, async () => {
    const scanning: string[] = [];
    const shapes: { name: string; send: () => Promise<void> }[] = [
      ...listShapes(graph, found).map((shape) => ({ name: listQuery(shape, ""), send: () => commandsOf(shape) })),
      ...lookUpQueries(graph).map((query) => ({ name: query, send: async () => void (await ask(store(), query)) })),
    ];
    let sent = 0;
    for (const { name, send } of shapes) {
      commands.length = 0;
      await send();
      const own = [...commands];
      sent += own.length;
      for (const { indexes, scansCollection } of await explainAll(store(), own)) {
        if (scansCollection) scanning.push(name);
        for (const index of indexes) used.add(index);
      }
    }
    expect(sent).toBeGreaterThan(shapes.length);
    expect([...new Set(scanning)]).toEqual([]);
  });

  it("are each needed by some query shape", () => {
    const defined = [articles, providers, entities, coverage, stories, suggestions].flatMap(({ name, indexes }) =>
      indexes.map(
        ({ key }) =>
          `${name}.${Object.entries(key as Record<string, number>)
            .flat()
            .join("_")}`,
      ),
    );
    expect(defined.filter((index) => !used.has(index) && !FOR_THE_SEED.has(index))).toEqual([]);
  });
});
