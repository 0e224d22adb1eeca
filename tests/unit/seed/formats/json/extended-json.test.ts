import { describe, expect, it } from "vitest";
import { parseArticle } from "../../parse-text.js";
import { partsOf } from "../read-parts.js";

const MAY_2 = new Date("2024-05-02T08:30:00.000Z");
const post = (more: object): string =>
  JSON.stringify({ _id: { $oid: "65a1" }, title: "Bridge closes", body: "The bridge closes.", ...more });
const read = (more: object) => parseArticle(post(more), "data/a.json");

describe("what mongoexport writes", () => {
  it.each([
    { date: { $date: "2024-05-02T08:30:00Z" } },
    { date: { $date: "2024-05-02T08:30:00.000Z" } },
    { date: { $date: "2024-05-02T10:30:00.000+0200" } },
    { date: { $date: { $numberLong: "1714638600000" } } },
    { date: { $date: 1714638600000 } },
    { date: { $date: { $numberDouble: "1714638600000" } } },
    { publishedAt: { $timestamp: { t: 1714638600, i: 1 } } },
    { published: { $date: "2024-05-02T08:30:00Z" }, updated: { $date: "2025-01-01T00:00:00Z" } },
    { author: "Ana Silva", created: { $date: { $numberLong: "1714638600000" } } },
    { data: { publishedAt: { $date: "2024-05-02T08:30:00Z" } } },
  ])("has the days that it means: %j", (more) => {
    expect(read(more)).toMatchObject({ title: "Bridge closes", publishedAt: MAY_2 });
  });

  it.each([
    [{ quality: { $numberInt: "7" } }, { quality: 7 }],
    [{ quality: { $numberLong: "7" } }, { quality: 7 }],
    [{ heat: { $numberDouble: "7" } }, { heat: 7 }],
    [{ heat: { $numberDecimal: "7" } }, { heat: 7 }],
    [{ author: { $symbol: "Ana Silva" } }, { authors: ["Ana Silva"] }],
    [{ author: { $undefined: true } }, { authors: [] }],
    [{ authors: [{ _id: { $oid: "1" }, name: "Ana Silva" }] }, { authors: ["Ana Silva"] }],
    [{ tags: ["bridges", { $symbol: "trams" }] }, { topics: ["bridges", "trams"] }],
  ])("has the values that it means: %j", (more, right) => {
    expect(read({ date: { $date: "2024-05-02T08:30:00Z" }, ...more })).toMatchObject(right);
  });

  it("is read one object a line, and as a list", () => {
    const line = (title: string): string => post({ title, date: { $date: "2024-05-02T08:30:00Z" } });
    expect(partsOf(`${line("A")}\n${line("B")}\n`, "data/posts.json")).toEqual(["A", "B"]);
    expect(partsOf(`[${line("A")},\n${line("B")}]`, "data/posts.json")).toEqual(["A", "B"]);
  });

  it("warns of a day that is none", () => {
    expect(read({ date: { $date: "soon" } }).publishedAt).toBeUndefined();
    expect(read({ date: { $date: { $numberLong: "99999999999999999999" } } }).publishedAt).toBeUndefined();
  });
});
