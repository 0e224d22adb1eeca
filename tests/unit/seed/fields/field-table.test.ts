import { describe, expect, it } from "vitest";
import { FIELD_NAMES, fieldKey, usesOfField } from "../../../../seed/fields/field-table.js";

describe("the table of fields", () => {
  it("names each field once in a role", () => {
    for (const names of Object.values(FIELD_NAMES)) {
      const keys = names.split(/ (?:\/ )?/).map(fieldKey);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it("knows a field whatever its case and the signs between its words", () => {
    for (const name of ["publishDate", "publish_date", "publish-date", "PublishDate", "PUBLISHDATE", "publish date"])
      expect(usesOfField(name).map(({ role }) => role)).toEqual(["publishedAt"]);
    expect(usesOfField("weight")).toEqual([]);
    expect(usesOfField("__proto__")).toEqual([]);
  });
});
