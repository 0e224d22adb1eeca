import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seed } from "../../support/seed.js";
import { withStore } from "../../support/store.js";
import { startTwoEngines, type TwoEngines } from "../../support/two-engines.js";

const root = resolve(import.meta.dirname, "../../..");
const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".graphql"));
/** Those of plain lists alone. */
const BY_PLANS = ["01-newest-articles", "07-page-forward", "08-page-backward", "10-order"];

describe("a ready query", () => {
  const store = withStore({ readOnly: true });
  let engines: TwoEngines;
  beforeAll(async () => {
    await seed(store(), [join(root, "seed/corpus")]);
    engines = await startTwoEngines(store());
  });
  afterAll(() => engines.close());

  it.each(examples)("%s is answered with the same bytes by plans and by graphql-js", async (name) => {
    const before = engines.ran.plans;
    const { status, body } = await engines.compare({ query: readFileSync(join(root, "examples", name), "utf8") });
    expect(status).toBe(200);
    expect(body).not.toContain('"errors"');
    if (BY_PLANS.includes(name.replace(".graphql", ""))) expect(engines.ran.plans).toBe(before + 1);
  });
});
