import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { createDocumentStore } from "../../../src/http/document-store.js";

const document = (length: number) => parse(`{ a } #${"x".repeat(length - 7)}`);

describe("the document store", () => {
  it("gives back what it was given, and forgets what it is told to", async () => {
    const store = createDocumentStore();
    const parsed = document(10);
    await store.set("a", parsed);
    expect(await store.get("a")).toBe(parsed);
    expect(await store.delete("a")).toBe(true);
    expect(await store.get("a")).toBeUndefined();
  });

  it("drops the longest unused document when there are too many", async () => {
    const store = createDocumentStore(2);
    await store.set("a", document(10));
    await store.set("b", document(10));
    await store.get("a");
    await store.set("c", document(10));
    expect([await store.get("a"), await store.get("b"), await store.get("c")].map(Boolean)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("drops documents when their source texts are too long together, comments included", async () => {
    const store = createDocumentStore(100, 1_000);
    for (const key of ["a", "b", "c"]) await store.set(key, document(400));
    expect([await store.get("a"), await store.get("b"), await store.get("c")].map(Boolean)).toEqual([
      false,
      true,
      true,
    ]);
    await store.set("d", document(2_000));
    expect(await store.get("d")).toBeUndefined();
    await store.set("a", document(900));
    expect(await store.get("a")).toBeDefined();
  });

  it("counts a document once that is stored twice", async () => {
    const store = createDocumentStore(100, 1_000);
    for (let i = 0; i < 10; i += 1) await store.set("a", document(400));
    await store.set("b", document(400));
    expect(await store.get("a")).toBeDefined();
  });
});
