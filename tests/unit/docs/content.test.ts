import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { format } from "prettier";
import { NAMES_ABROAD } from "../../../seed/fields/field-names-abroad.js";
import { FIELD_NAMES } from "../../../seed/fields/field-table.js";
import { readDocuments } from "../../../seed/reading/read-documents.js";

const DOC = new URL("../../../docs/content.md", import.meta.url);
const text = readFileSync(DOC, "utf8");

/** "`path` becomes an article, “title”, of day." and the file below it. */
const EXAMPLE =
  /^`([^`]+)` becomes an? (article|page|organization), “([^”]+)”(?:, of\s+(\S+?))?\.\n\n```\w+\n([\s\S]*?)^```$/gm;
const examples = [...text.matchAll(EXAMPLE)].map(([, path = "", shape, title, day, content = ""]) => ({
  path,
  shape,
  title,
  day,
  content,
}));

describe("the document on content", () => {
  it("has an example of every kind", () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
    expect(examples).toHaveLength([...text.matchAll(/^```(?!yaml)\w+$/gm)].length);
  });

  it.each(examples)("has an example that is read as it says: $path", ({ path, shape, title, day, content }) => {
    const reading = readDocuments(`site/${path}`, new TextEncoder().encode(content));
    if (reading.kind !== "documents") throw new Error(JSON.stringify(reading));
    const [outcome, ...others] = reading.parts.map((part) => part.outcome);
    if (outcome?.kind !== "document" || others.length > 0) throw new Error(JSON.stringify(reading));
    const { document, warnings } = outcome;
    expect(warnings).toEqual([]);
    expect(document.shape).toBe(shape);
    expect(document.shape === "organization" ? document.provider.name : document.title).toBe(title);
    if (document.shape === "article") expect(document.publishedAt?.toISOString()).toBe(day);
  });

  it.each([
    ["fields", FIELD_NAMES],
    ["fields abroad", NAMES_ABROAD],
  ])("has the table of %s as the program has it", async (mark, roles) => {
    const rows = Object.entries(roles).map(
      ([role, names]) =>
        `| ${role} | ${names
          .split(" ")
          .map((name) => (name === "/" ? "/" : `\`${name}\``))
          .join(" ")} |`,
    );
    const table = await format(["| read as | names |", "| --- | --- |", ...rows].join("\n"), { parser: "markdown" });
    expect(text).toContain(`<!-- ${mark} -->\n\n${table}\n<!-- /${mark} -->`);
  });
});
