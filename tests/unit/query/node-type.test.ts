import { describe, expect, it } from "vitest";
import { typeNameOfId } from "../../../src/query/node-type.js";
import { idOf, type NodeKind } from "../../../src/store/ids.js";

describe("the type of a node", () => {
  it.each([
    ["article", "Article"],
    ["provider", "Provider"],
    ["entity", "Entity"],
    ["story", "Story"],
  ] as const)("is told by its id: %s", (kind: NodeKind, type) => {
    expect(typeNameOfId(idOf(kind, "anything"))).toBe(type);
  });

  it.each(["", "sto_", "xyz_0123456789012345678901", "sto_0123456789012345678901 ", "STO_0123456789012345678901"])(
    "is none for what no node can have as its id: %j",
    (id) => expect(typeNameOfId(id)).toBeUndefined(),
  );
});
