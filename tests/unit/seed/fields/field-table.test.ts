import { describe, expect, it } from "vitest";
import { NAMES_ABROAD } from "../../../../seed/fields/field-names-abroad.js";
import { FIELD_NAMES, fieldKey, usesOfField } from "../../../../seed/fields/field-table.js";

describe("the table of fields", () => {
  it("names each field once in a role", () => {
    for (const [role, names] of Object.entries(FIELD_NAMES)) {
      const keys = [names, ...(NAMES_ABROAD[role]?.split("\n") ?? [])].flatMap((list) =>
        list.split(/ (?:\/ )?/).map(fieldKey),
      );
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it("names no role abroad that it does not know", () => {
    expect(Object.keys(FIELD_NAMES)).toEqual(expect.arrayContaining(Object.keys(NAMES_ABROAD)));
  });

  it.each([
    ["Schlagwörter", "topics"],
    ["Veröffentlicht am", "publishedAt"],
    ["Título", "title"],
    ["mots-clés", "topics"],
    ["Ключевые слова", "topics"],
    ["作者", "authors"],
    ["التاريخ", "publishedAt"],
    ["yazar", "authors"],
    ["शीर्षक", "title"],
  ])("knows a field in its own language: %s", (name, role) => {
    expect(usesOfField(name).map((use) => use.role)).toEqual([role]);
  });

  it("knows a field whatever its case and the signs between its words", () => {
    for (const name of ["publishDate", "publish_date", "publish-date", "PublishDate", "PUBLISHDATE", "publish date"])
      expect(usesOfField(name).map(({ role }) => role)).toEqual(["publishedAt"]);
    expect(usesOfField("weight")).toEqual([]);
    expect(usesOfField("__proto__")).toEqual([]);
  });
});
