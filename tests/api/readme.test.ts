import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { answer } from "../support/ask.js";
import { seed } from "../support/seed.js";
import { withStore } from "../support/store.js";

const root = resolve(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const pairs = [...readme.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(([, query, json]) => ({
  query: query ?? "",
  json: json ?? "",
}));

describe("the README", () => {
  const store = withStore();

  it("shows each query with the answer that the sample corpus gives", async () => {
    await seed(store(), [join(root, "seed/corpus")]);
    expect(pairs).toHaveLength(5);
    for (const { query, json } of pairs) expect(await answer(store(), query)).toEqual(JSON.parse(json));
  });
});
