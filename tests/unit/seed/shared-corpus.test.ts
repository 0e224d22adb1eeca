import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseFile, type ParseResult } from "./parse-text.js";

const CORPUS = fileURLToPath(new URL("../../../../shared/corpus", import.meta.url));

function parseAll(folder: string): Map<string, ParseResult> {
  const names = readdirSync(join(CORPUS, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(names.map(({ name, parentPath }) => [name, parseFile(name, readFileSync(join(parentPath, name)))]));
}

describe.skipIf(!existsSync(CORPUS))("the shared corpus (skipped where ../shared is absent)", () => {
  it("has two articles, two wire stories and a wiki page among its seeds, all without warnings", () => {
    const results = [...parseAll("seeds").entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, result]) => result);
    expect(
      results.map((result) => (result.kind === "document" ? [result.format, result.document.shape] : result.kind)),
    ).toEqual([
      ["front matter", "article"],
      ["wire", "article"],
      ["front matter", "article"],
      ["markdown", "page"],
      ["wire", "article"],
    ]);
    expect(results.flatMap((result) => (result.kind === "document" ? result.warnings : []))).toEqual([]);
    const [, first, , page, second] = results.map((result) =>
      result.kind === "document" ? result.document : undefined,
    );
    expect(first).toMatchObject({ provider: { name: "Reuters" }, location: "BEIJING/HONG KONG" });
    expect(first).toHaveProperty("authors.length", 3);
    expect(second).toMatchObject({ provider: { name: "South China Morning Post", aliases: ["SCMP"] }, authors: [] });
    expect(second).not.toHaveProperty("publishedAt");
    if (second?.shape !== "article") throw new Error("not an article");
    expect(second.body).not.toMatch(/ ,| 's| -based|alt=|Copyright|SCMP Knowledge|originally appeared|\nOK/);
    expect(second.body?.split("\n\n")).toHaveLength(11);
    if (page?.shape !== "page") throw new Error("not a page");
    expect(page).toMatchObject({ title: "01.AI", aliases: ["零一万物", "Língyī Wànwù"] });
    expect(page.links).toHaveLength(37);
  });

  it("has a draft and a removed video among its samples, and the rest loads without warnings", () => {
    const results = [...parseAll("samples").values()];
    expect(results.filter(({ kind }) => kind === "left-out")).toHaveLength(2);
    const documents = results.flatMap((result) => (result.kind === "document" ? [result] : []));
    expect(documents.map(({ document }) => document.shape).sort()).toEqual([
      "article",
      "article",
      "article",
      "organization",
      "organization",
    ]);
    expect(documents.flatMap(({ warnings }) => warnings)).toEqual([]);
  });
});
