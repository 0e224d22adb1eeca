import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentKey } from "../../../../src/http/keys/sent-key.js";

describe("the key that a request sends", () => {
  it("stands after Bearer, however that is written, or in x-api-key", () => {
    for (const scheme of ["Bearer", "bearer", "BEARER"]) {
      for (const space of [" ", "   ", "\t"]) {
        expect(sentKey({ authorization: `${scheme}${space}abc ` })).toEqual({ key: "abc" });
      }
    }
    expect(sentKey({ "x-api-key": " abc " })).toEqual({ key: "abc" });
    expect(sentKey({ authorization: "Bearer abc", "x-api-key": "abc" })).toEqual({ key: "abc" });
  });

  it("is none where there is no header, or one of another scheme", () => {
    for (const authorization of [undefined, "Basic YTpi", "Bearerabc", "Digest x=bearer y"]) {
      expect(sentKey(authorization === undefined ? {} : { authorization })).toBeUndefined();
    }
  });

  it("is one that cannot be valid where something else stands in its place", () => {
    expect(sentKey({ authorization: "Bearer" })).toEqual({ key: "" });
    expect(sentKey({ authorization: "Bearer a b" })).toEqual({ key: "a b" });
    expect(sentKey({ "x-api-key": "" })).toEqual({ key: "" });
    expect(sentKey({ authorization: "Bearer a", "x-api-key": "b" })).toHaveProperty("complaint");
  });

  it("is looked for in linear time", () => {
    const began = performance.now();
    sentKey({ authorization: `Bearer${" ".repeat(1_000_000)}x${" ".repeat(1_000_000)}` });
    fc.assert(fc.property(fc.string(), (authorization) => void sentKey({ authorization, "x-api-key": authorization })));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
