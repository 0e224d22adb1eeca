import { describe, expect, it } from "vitest";
import { readPath } from "../../../src/query/path-arguments.js";
import { idOf } from "../../../src/store/ids.js";

const [from, to] = [idOf("entity", "a"), idOf("entity", "b")];

describe("the arguments of a path", () => {
  it("are at most 4 steps by default", () => {
    expect(readPath({ from, to })).toEqual({ from, to, maxSteps: 4 });
    expect(readPath({ from, to, maxSteps: null }).maxSteps).toBe(4);
    expect(readPath({ from, to, maxSteps: 6 }).maxSteps).toBe(6);
  });

  it("are refused out of 1 to 6 steps", () => {
    for (const maxSteps of [0, -1, 7, 2_147_483_647]) {
      expect(() => readPath({ from, to, maxSteps })).toThrow(`maxSteps must be from 1 to 6, not ${maxSteps}.`);
    }
  });

  it("are refused by name where an id is none that an entity can have", () => {
    const article = idOf("article", "a");
    expect(() => readPath({ from: article, to })).toThrow(
      `from must be the id of an entity as this API gives it, not "${article}".`,
    );
    expect(() => readPath({ from, to: "OpenAI" })).toThrow(
      'to must be the id of an entity as this API gives it, not "OpenAI".',
    );
    expect(() => readPath({ from, to: "x".repeat(9_000) })).toThrow(`not "${"x".repeat(50)}".`);
  });
});
