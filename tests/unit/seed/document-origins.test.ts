import { describe, expect, it } from "vitest";
import { documentOrigins } from "../../../seed/document-origins.js";

const place = (path: string) => ({ source: "mine", path, part: 0, format: "wire", shape: "article" as const });

describe("where a node was read from", () => {
  it("is given below the source's folder, in the order given", () => {
    expect(documentOrigins([place("notes/b/c.md"), place("notes/a.md")]).documents).toMatchObject([
      { source: "mine", path: "b/c.md", part: 0, format: "wire", shape: "article" },
      { path: "a.md" },
    ]);
  });

  it("is no field where there is nothing, and no longer than a node can bear", () => {
    expect(documentOrigins([])).toEqual({});
    const copies = Array.from({ length: 5_000 }, (_, at) => place(`notes/${at}.md`));
    expect(documentOrigins(copies).documents).toHaveLength(100);
  });
});
