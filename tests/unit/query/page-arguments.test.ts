import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/query/page-arguments.js";

describe("page arguments", () => {
  it("are the first 20 where nothing is given", () => {
    expect(readPage({})).toEqual({ size: 20, backward: false });
    expect(readPage({ first: null, after: null, last: null, before: null })).toEqual({ size: 20, backward: false });
  });

  it("go forward with first and after, backward with last and before, each alone or together", () => {
    expect(readPage({ first: 1 })).toEqual({ size: 1, backward: false });
    expect(readPage({ after: "c" })).toEqual({ size: 20, backward: false, cursor: { argument: "after", text: "c" } });
    expect(readPage({ last: 100, before: "c" })).toEqual({
      size: 100,
      backward: true,
      cursor: { argument: "before", text: "c" },
    });
    expect(readPage({ before: "c" })).toEqual({ size: 20, backward: true, cursor: { argument: "before", text: "c" } });
  });

  it("have no cursor where it is empty, as clients write that", () => {
    expect(readPage({ after: "", before: null })).toEqual({ size: 20, backward: false });
    expect(readPage({ last: 5, before: "", after: "" })).toEqual({ size: 5, backward: true });
  });

  it("are refused out of 1 to 100, by name", () => {
    for (const size of [0, -1, 101, 2_147_483_647]) {
      expect(() => readPage({ first: size })).toThrow(`first must be from 1 to 100, not ${size}.`);
      expect(() => readPage({ last: size })).toThrow(`last must be from 1 to 100, not ${size}.`);
    }
  });

  it("are refused where both directions are asked for", () => {
    for (const both of [
      { first: 1, last: 1 },
      { first: 1, before: "c" },
      { after: "c", last: 1 },
      { after: "c", before: "d" },
    ]) {
      const [one, other] = Object.keys(both);
      expect(() => readPage(both)).toThrow(new RegExp(`^(${one} and ${other}|${other} and ${one}) cannot go together`));
    }
  });
});
