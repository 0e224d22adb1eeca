import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { GROUPS, readyGroups } from "../../../../src/playground/app/ready/ready-groups.js";
import { readyQuery } from "../../../../src/playground/app/ready/ready-query.js";

const folder = join(resolve(import.meta.dirname, "../../../.."), "examples");
const queries = readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => readyQuery(readFileSync(join(folder, name), "utf8")));

describe("the groups of ready queries", () => {
  it("hold every ready query once, and nothing else", () => {
    const grouped = Object.values(GROUPS).flatMap((group) => Object.keys(group));
    expect(grouped.sort()).toEqual(queries.map(({ operation }) => operation).sort());
  });

  it("show them as they stand where nothing is known of the store", () => {
    const shown = readyGroups(queries, undefined).flatMap((group) => group.queries);
    expect(shown).toHaveLength(queries.length);
    expect(shown).toEqual(expect.arrayContaining(queries));
  });
});

describe("readyQuery", () => {
  it("has a title in words and says what it shows", () => {
    expect(readyQuery("# A list,\n# newest first.\nquery NewestByDay($a: Int = 1) { a }\n")).toMatchObject({
      operation: "NewestByDay",
      title: "Newest by day",
      hint: "A list, newest first.",
    });
  });
});
