import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityHref, MOST_OPENED, readEntityView, STEPS } from "../../../../src/reader/pages/entity/entity-view.js";

const read = (href: string) => readEntityView(new URL(href, "http://localhost").searchParams);

describe("the address of a subject", () => {
  it("holds all of its view", () => {
    const id = fc.string({ unit: "grapheme", minLength: 1 });
    const view = fc.record({ walk: fc.uniqueArray(id, { maxLength: MOST_OPENED - 1 }), to: id });
    fc.assert(
      fc.property(view, fc.constantFrom(STEPS.few, STEPS.many), (parts, steps) => {
        expect(read(entityHref("a", { ...parts, steps }))).toEqual({ ...parts, steps });
      }),
    );
  });

  it("is its path alone where nothing is open, with what is no address in it written so", () => {
    expect(entityHref("a/b", { walk: [], to: undefined, steps: STEPS.many })).toBe("/entities/a%2Fb");
  });

  it("opens no more than the graph has room for, and each once", () => {
    const ids = Array.from({ length: 40 }, (_, at) => `walk=${at >> 1}`).join("&");
    expect(read(`/entities/a?${ids}`).walk).toEqual(Array.from({ length: MOST_OPENED - 1 }, (_, at) => String(at)));
    expect(read("/entities/a?steps=900&walk=&to=")).toEqual({ walk: [], to: undefined, steps: STEPS.few });
  });
});
