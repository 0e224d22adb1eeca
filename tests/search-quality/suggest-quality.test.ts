import { beforeAll, describe, expect, it } from "vitest";
import { nameSource, suggestionRow } from "../../seed/suggestions/suggestion-row.js";
import { idOf } from "../../src/store/ids.js";
import { upsertSuggestions } from "../../src/store/suggestion-writes.js";
import { ask } from "../support/ask.js";
import { reportQuality } from "../support/quality.js";
import { withStore } from "../support/store.js";
import { SLIPS, slippedNames, typedNames } from "./generated/typed-names.js";

const QUERIES = 150;
const FLOOR = 0.95;
const SUGGEST = "query ($prefix: String!) { suggest(prefix: $prefix, first: 5) { text } }";

describe("suggestions for a mistyped name", () => {
  const store = withStore();

  beforeAll(async () => {
    const rows = typedNames().map((name, at) =>
      nameSource({ _id: idOf("entity", name), name, aliases: [], isStub: false, articleCount: (at * 7) % 100 }),
    );
    await upsertSuggestions(store(), rows.map(suggestionRow));
  });

  it("are asked for among six hundred different names", () => {
    expect(new Set(typedNames()).size).toBe(600);
  });

  it.for(Object.entries(SLIPS))(
    "have the name that was meant among the first five: %s",
    async ([kind, slip], context) => {
      const slipped = slippedNames(slip, QUERIES);
      const missed: string[] = [];
      for (const { typed, name } of slipped) {
        const { suggest } = await ask<{ suggest: { text: string }[] }>(store(), SUGGEST, { prefix: typed });
        if (!suggest.some(({ text }) => text === name)) missed.push(`${typed} for ${name}`);
      }
      const value = 1 - missed.length / QUERIES;
      reportQuality(context, {
        set: `suggest: ${kind}`,
        size: `${QUERIES} names`,
        measure: "in the first five",
        value,
        floor: FLOOR,
      });
      expect(value, missed.join(", ")).toBeGreaterThanOrEqual(FLOOR);
    },
  );
});
