import { expect, it } from "vitest";
import { indexLabel } from "../../../src/playground/app/index-label.js";

it("writes an index by its paths, descending ones with an arrow", () => {
  expect(indexLabel("_id_")).toBe("_id");
  expect(indexLabel("domain_1")).toBe("domain");
  expect(indexLabel("sort.name_1__id_1")).toBe("sort.name, _id");
  expect(indexLabel("providerId_1_sort.publishedAtDesc_-1__id_-1")).toBe(
    "providerId, sort.publishedAtDesc\u00a0↓, _id\u00a0↓",
  );
});

it("leaves a name that somebody chose as it is", () => {
  for (const name of ["byDate", "by_date", "x_2"]) expect(indexLabel(name)).toBe(name);
});
