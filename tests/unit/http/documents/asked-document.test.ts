import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedDocument, putDocument } from "../../../../src/http/documents/asked-document.js";

const inBody = (body: unknown) => ({ method: "POST", search: "", body });
const inSearch = (parameters: Record<string, string>) => ({
  method: "GET",
  search: `?${new URLSearchParams(parameters).toString()}`,
  body: undefined,
});

describe("the document that a request asks for", () => {
  it("stands in its body, or in its address where it is a GET", () => {
    const persistedQuery = { version: 1, sha256Hash: "abc" };
    const asked = { query: "{ a }", documentId: "x", persistedQuery };
    expect(askedDocument(inBody({ query: "{ a }", documentId: "x", extensions: { persistedQuery } }))).toEqual(asked);
    const extensions = JSON.stringify({ persistedQuery });
    expect(askedDocument(inSearch({ query: "{ a }", documentId: "x", extensions }))).toEqual(asked);
  });

  it("is none where the request is of no known form, which is never an error", () => {
    const nothing = { query: undefined, documentId: undefined, persistedQuery: undefined };
    for (const body of [undefined, null, 1, "text", [], [{}], {}, { extensions: [] }, { extensions: null }]) {
      expect(askedDocument(inBody(body))).toEqual(nothing);
    }
    for (const extensions of ["", "{", "[]", "null", '"a"', "{}"]) {
      expect(askedDocument(inSearch({ extensions }))).toEqual(nothing);
    }
    fc.assert(fc.property(fc.jsonValue(), (body) => void askedDocument(inBody(body))));
    fc.assert(fc.property(fc.string(), (search) => void askedDocument({ method: "GET", search, body: undefined })));
  });
});

describe("a document that is put into a request", () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: "abc" }, other: [1] };

  it("stands there alone, and all else stays", () => {
    const body = inBody({ documentId: "x", extensions, variables: { a: 1 }, operationName: "B" });
    putDocument(body, "{ a }");
    expect(body.body).toEqual({
      query: "{ a }",
      extensions: { other: [1] },
      variables: { a: 1 },
      operationName: "B",
    });
    const search = inSearch({ documentId: "x", extensions: JSON.stringify(extensions), variables: "{}" });
    search.search += "&query=&query=%7B%20evil%20%7D";
    putDocument(search, "{ a }");
    expect([...new URLSearchParams(search.search)].toSorted()).toEqual([
      ["extensions", '{"other":[1]}'],
      ["query", "{ a }"],
      ["variables", "{}"],
    ]);
  });
});
