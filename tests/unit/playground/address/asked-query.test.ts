import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedQuery } from "../../../../src/playground/app/address/asked-query.js";
import { shareAddress } from "../../../../src/playground/app/address/share-address.js";

describe("askedQuery", () => {
  it("is the query of the address with its variables and the operation", () => {
    const search = `?${new URLSearchParams({ query: "query A($a: Int) { b }", variables: '{"a":1}', operationName: "A" })}`;
    expect(askedQuery(search)).toEqual({ query: "query A($a: Int) { b }", variables: '{"a":1}', operationName: "A" });
    expect(askedQuery("?query=%7Bb%7D")).toEqual({ query: "{b}", variables: "", operationName: undefined });
  });

  it("is none where the address asks for none", () => {
    expect(askedQuery("?variables=1")).toBeUndefined();
  });
});

describe("shareAddress", () => {
  it("opens exactly what was shared, whatever it is", () => {
    const text = fc.string({ unit: "grapheme" });
    const asked = fc.record({ query: text, variables: text, operationName: fc.option(text, { nil: undefined }) });
    fc.assert(
      fc.property(asked, (one) => {
        const { search } = new URL(shareAddress("http://127.0.0.1:4000/playground", one));
        const variables = one.variables.trim() === "" ? "" : one.variables;
        expect(askedQuery(search)).toEqual({ ...one, variables });
      }),
    );
  });
});
