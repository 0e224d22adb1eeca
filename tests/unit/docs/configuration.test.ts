import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENVIRONMENT } from "../../../src/config.js";
import { LIMITS, QUERY_LIMITS } from "../../../src/http/limits/limits.js";

const read = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
const rows = [...read("configuration.md").matchAll(/^\| `([A-Z_]+)` \| (unset|`([^`]+)`)/gm)].map(
  ([, key = "", , value]) => ({ key, value }),
);
const limitOf = new Map<string, number>(
  QUERY_LIMITS.map((name) => [`LIMIT_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`, LIMITS[name]]),
);

describe("the document on configuration", () => {
  it("has every key of the environment once, and no other", () => {
    expect(rows.map(({ key }) => key).toSorted()).toEqual(Object.keys(ENVIRONMENT.shape).toSorted());
  });

  it.each(rows)("has the default of $key that holds", ({ key, value }) => {
    const schema = ENVIRONMENT.shape[key as keyof typeof ENVIRONMENT.shape];
    const limit = limitOf.get(key);
    if (limit !== undefined) expect(Number(value)).toBe(limit);
    else expect(schema.parse(value)).toEqual(schema.parse(undefined));
  });
});

describe("the document on the API", () => {
  it.each([...limitOf])("has the number of %s that holds", (key, limit) => {
    expect(read("api.md")).toMatch(new RegExp(`\\(\`${key}\`\\) \\| ${limit.toLocaleString("en")} \\|`));
  });
});
