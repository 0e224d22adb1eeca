import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seed } from "../../support/seed.js";
import { openTestStore, type TestStore } from "../../support/store.js";
import { startTwoEngines, type Engine, type TwoEngines } from "../../support/two-engines.js";

const root = resolve(import.meta.dirname, "../../..");
const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".graphql"));

/** Those that plans answer, each with how many commands it takes then. The others select what plans leave to graphql-js. */
const COMMANDS: Record<string, number> = {
  "01-newest-articles": 3,
  "02-article-by-url": 1,
  "03-provider-profile": 5,
  "04-entity-page": 7,
  "05-related-articles": 6,
  "06-mentions": 2,
  "07-page-forward": 1,
  "08-page-backward": 1,
  "09-filter": 2,
  "10-order": 2,
  "11-stubs": 7,
  "12-nodes-by-id": 3,
  "13-counts": 7,
  "14-entity-by-alias": 3,
  "16-wire-stories": 3,
  "17-filter-through-relations": 8,
  "18-search": 3,
  "20-search-phrase": 4,
  "27-stories": 8,
  "28-neighbours": 3,
  "29-related-providers": 4,
};

describe("a ready query", () => {
  let opened: TestStore;
  let engines: TwoEngines;
  beforeAll(async () => {
    opened = await openTestStore({ readOnly: true });
    await seed(opened.store, [join(root, "seed/corpus")]);
    engines = await startTwoEngines(opened.store);
  });
  afterAll(async () => {
    await engines.close();
    await opened.drop();
  });

  const commandsOf = async (engine: Engine, query: string): Promise<number> => {
    opened.commands.length = 0;
    await engines.ask(engine, { query });
    return opened.commands.length;
  };

  it.each(examples)("%s is answered with the same bytes by plans and by graphql-js", async (name) => {
    const { status, body } = await engines.compare({ query: readFileSync(join(root, "examples", name), "utf8") });
    expect(status).toBe(200);
    expect(body).not.toContain('"errors"');
  });

  it.each(examples)("%s is answered by the engine that is meant to, with no more commands by plans", async (name) => {
    const query = readFileSync(join(root, "examples", name), "utf8");
    const before = engines.ran.plans;
    const commands = await commandsOf("plans", query);
    const isByPlans = engines.ran.plans > before;
    expect(isByPlans ? commands : undefined).toBe(COMMANDS[name.replace(".graphql", "")]);
    expect(commands).toBeLessThanOrEqual(await commandsOf("graphql-js", query));
  });
});
