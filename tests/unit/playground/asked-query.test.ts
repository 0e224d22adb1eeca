import { describe, expect, it } from "vitest";
import { askedQuery } from "../../../src/playground/app/asked-query.js";

describe("askedQuery", () => {
  it("is the query of the address with its variables", () => {
    const search = `?${new URLSearchParams({ query: "query($a: Int) { b }", variables: '{"a":1}' })}`;
    expect(askedQuery(search)).toEqual({ query: "query($a: Int) { b }", variables: '{"a":1}' });
    expect(askedQuery("?query=%7Bb%7D")).toEqual({ query: "{b}", variables: "" });
  });

  it("is none where the address asks for none", () => {
    expect(askedQuery("?variables=1")).toBeUndefined();
  });
});
