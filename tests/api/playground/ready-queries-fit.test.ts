import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { graphql } from "graphql";
import { describe, expect, it } from "vitest";
import { readyGroups } from "../../../src/playground/app/ready/ready-groups.js";
import { readyQuery } from "../../../src/playground/app/ready/ready-query.js";
import { readStoreFacts, type Ask } from "../../../src/playground/app/ready/store-facts.js";
import { createContext } from "../../../src/context.js";
import { buildGraph } from "../../../src/resolvers/graph.js";
import type { Store } from "../../../src/store/connection.js";
import { contentFolder } from "../../support/content-folder.js";
import { seed } from "../../support/seed.js";
import { openTestStore } from "../../support/store.js";

const root = resolve(import.meta.dirname, "../../..");
const texts = readdirSync(join(root, "examples"))
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => readFileSync(join(root, "examples", name), "utf8"));
const EXAMPLES = texts.map(readyQuery);

const post = (title: string, more = "", body = "Text."): string =>
  `---\ntype: article\ntitle: ${JSON.stringify(title)}\n${more}---\n\n${body}\n`;

const NOTES = {
  "Tea house.md": "# Tea house\n\nA room for [[Green tea]] and [[Old friends]].\n",
  "Green tea.md": "---\naliases: [sencha]\n---\n# Green tea\n\nServed in a [[Tea house]], from the [[Hills]].\n",
  "Hills.md": "# Hills\n\nWhere [[Green tea]] grows; see [[Rain]].\n",
};
const BARE = { "a.md": post("Go"), "b.md": post("42"), "c.md": post("!!!") };
const DATED = {
  "1.md": post('Quotes "and" \\ signs, at night', "date: 2021-03-04\nurl: https://a.example/1\nauthor: An\n"),
  "2.md": post("Another night entirely", "date: 2019-01-01\nurl: https://a.example/2\n"),
};
const UNSPACED = {
  "1.md": post("港口的新灯塔今天开放", "date: 2022-05-05\nurl: https://b.example/1\nprovider: 海港报\n"),
  "2.md": post("นกกลับมาที่ท่าเรือ", "date: 2022-05-06\nurl: https://b.example/2\n"),
};

const askOver =
  (store: Store): Ask =>
  async (source, variableValues) => {
    const contextValue = createContext({ store });
    const { data, errors } = await graphql({
      schema: buildGraph(),
      source,
      contextValue,
      variableValues: variableValues as Record<string, unknown>,
    });
    if (errors) throw errors[0];
    return data;
  };

/** Whether there is anything in an answer: a list with something in it, a number above 0, or a text. */
function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== false && value !== "" && value !== 0;
}

async function shownOn(files: Record<string, string> | string | undefined): Promise<string[]> {
  const opened = await openTestStore();
  const folder = typeof files === "object" ? contentFolder("own", files) : undefined;
  const path = typeof files === "string" ? files : folder?.path;
  try {
    if (path !== undefined) await seed(opened.store, [path]);
    const ask = askOver(opened.store);
    const shown = readyGroups(EXAMPLES, await readStoreFacts(ask)).flatMap(({ queries }) => queries);
    for (const { operation, text } of shown) {
      const data = await ask(text);
      // That there is nothing is an answer to how much there is.
      const answers = operation === "Counts" || saysSomething(data);
      expect(answers, `${operation} says nothing:\n${text}\n${JSON.stringify(data)}`).toBe(true);
    }
    return shown.map(({ operation }) => operation);
  } finally {
    folder?.remove();
    await opened.drop();
  }
}

describe("the ready queries that are shown", () => {
  it("are all of them on the sample, and each answers something", async () => {
    expect((await shownOn(join(root, "seed/corpus"))).sort()).toEqual(
      EXAMPLES.map(({ operation }) => operation).sort(),
    );
  });

  it("are those about pages and links on a vault of notes", async () => {
    const shown = await shownOn(NOTES);
    expect(shown).toEqual(expect.arrayContaining(["EntityPage", "Neighbours", "Path", "Suggest", "EntityByAlias"]));
    expect(shown).not.toContain("NewestArticles");
  });

  it("are the count alone on an empty store", async () => {
    expect(await shownOn(undefined)).toEqual(["Counts"]);
  });

  it.each([
    ["without addresses, days, houses or words", BARE, "PageForward", "ArticleByUrl"],
    ["with signs in titles that queries must escape", DATED, "ArticleByUrl", "WireStories"],
    ["in scripts without blanks", UNSPACED, "Search", "Stubs"],
  ])("answer something on a folder %s", async (_, files, some, other) => {
    const shown = await shownOn(files);
    expect(shown).toContain(some);
    expect(shown).not.toContain(other);
  });

  it.each(["seed/starter"])("answer something on %s", async (folder) => {
    expect((await shownOn(join(root, folder))).length).toBeGreaterThan(15);
  });
});
