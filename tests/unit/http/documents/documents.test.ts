import { describe, expect, it } from "vitest";
import { DocumentList } from "../../../../src/http/documents/document-list.js";
import { Documents, type DocumentSettings } from "../../../../src/http/documents/documents.js";
import { sha256 } from "../../../../src/http/documents/sha256.js";

const text = "query A { hello }";
const digest = sha256(text);
const list = new DocumentList();
list.add({ id: "front-page", text: "query Front {\n  hello # said once\n}\n" });

function find(
  settings: Omit<DocumentSettings, "maxAge">,
  asked: Partial<Parameters<Documents["find"]>[0]>,
): ReturnType<Documents["find"]> {
  const documents = new Documents({ ...settings, maxAge: 0 });
  return documents.find({ query: undefined, documentId: undefined, persistedQuery: undefined, ...asked });
}
const byHash = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });

describe("documents by id", () => {
  it("are not known unless that is switched on, which clients are told in the words that they look for", () => {
    const refusal = { code: "PERSISTED_QUERY_NOT_SUPPORTED", message: "PersistedQueryNotSupported" };
    expect(find({ mode: "any" }, byHash(digest))).toMatchObject(refusal);
    expect(find({ mode: "any" }, { query: text, ...byHash(digest) })).toMatchObject(refusal);
    expect(find({ mode: "any" }, { documentId: "front-page" })).toMatchObject({ code: refusal.code });
    expect(find({ mode: "any" }, { query: text, documentId: "whatever" })).toEqual({});
    expect(find({ mode: "any" }, { query: text })).toEqual({});
  });

  it("are kept under the digest that they came with, where it is theirs", () => {
    const documents = new Documents({ mode: "automatic", maxAge: 0 });
    const asked = { query: undefined, documentId: undefined, ...byHash(digest) };
    const missing = { code: "PERSISTED_QUERY_NOT_FOUND", message: "PersistedQueryNotFound" };
    expect(documents.find(asked)).toMatchObject(missing);
    expect(documents.find({ ...asked, query: text })).toEqual({ text, keepAs: digest });
    expect(documents.find(asked)).toMatchObject(missing);
    documents.keep(digest, text);
    expect(documents.find(asked)).toEqual({ text });
    expect(documents.find({ ...asked, persistedQuery: undefined, documentId: `sha256:${digest}` })).toEqual({ text });
    expect(documents.find({ ...asked, query: `${text} ` })).toMatchObject({ code: "BAD_USER_INPUT", status: 400 });
    expect(documents.find({ ...asked, query: text, ...byHash(digest.toUpperCase()) })).toMatchObject({ status: 400 });
  });

  it("are bounded in number and in size", () => {
    const documents = new Documents({ mode: "automatic", maxAge: 0 });
    const has = (id: string) => "text" in documents.find({ query: undefined, documentId: id, persistedQuery: null });
    for (let i = 0; i < 3_000; i++) documents.keep(`d${i}`, "{ a }");
    expect([has("d0"), has("d1999"), has("d2000"), has("d2999")]).toEqual([false, false, true, true]);
    for (let i = 0; i < 100; i++) documents.keep(`long${i}`, `{ a } #${"x".repeat(99_000)}`);
    expect([has("long0"), has("long99"), has("d2999")]).toEqual([false, true, false]);
  });

  it("are refused as malformed where the id is none", () => {
    const settings = { mode: "automatic" } as const;
    for (const documentId of ["", 1, {}, [], "x".repeat(201), true]) {
      expect(find(settings, { documentId })).toMatchObject({ code: "BAD_USER_INPUT", status: 400 });
    }
    for (const persistedQuery of [1, "x", [], {}, { version: 2, sha256Hash: digest }, { version: 1, sha256Hash: {} }]) {
      expect(find(settings, { persistedQuery })).toMatchObject({ code: "BAD_USER_INPUT", status: 400 });
    }
    expect(find(settings, { documentId: "other", ...byHash(digest) })).toMatchObject({ status: 400 });
  });
});

describe("a list of documents", () => {
  const front = "query Front {\n  hello # said once\n}\n";

  it("knows each by its name and by its digest, with and without what says how that came about", () => {
    for (const documentId of ["front-page", sha256(front), `sha256:${sha256(front)}`]) {
      expect(find({ mode: "any", list }, { documentId })).toEqual({ text: front });
      expect(find({ mode: "listed", list }, byHash(documentId))).toEqual({ text: front });
    }
    for (const documentId of ["toString", "__proto__", "constructor", digest]) {
      expect(find({ mode: "listed", list }, { documentId })).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
    }
  });

  it("where it stands alone takes no other text, whatever id that comes with", () => {
    const settings = { mode: "listed", list } as const;
    const no = { code: "DOCUMENT_NOT_LISTED" };
    expect(find(settings, { query: text })).toMatchObject(no);
    expect(find(settings, { query: text, ...byHash(digest) })).toMatchObject(no);
    expect(find(settings, { query: text, documentId: "front-page" })).toMatchObject({ status: 400 });
    expect(find(settings, { query: "query Front { hello more }" })).toMatchObject(no);
    expect(find(settings, { query: "{ hello" })).toMatchObject(no);
    expect(find(settings, { query: "\u0000" })).toMatchObject(no);
    expect(find(settings, { query: '"""' })).toMatchObject(no);
  });

  it("takes a document of it that is written with other spaces and comments", () => {
    const query = "query Front{hello}";
    expect(find({ mode: "listed", list }, { query })).toEqual({});
    expect(find({ mode: "listed", list }, { query, ...byHash(sha256(query)) })).toEqual({ text: query });
  });
});
