import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  embeddedCursor,
  embeddedPage,
  placedEntries,
  planEmbedded,
  type EmbeddedPage,
} from "../../../src/query/embedded-page.js";
import type { PageArguments } from "../../../src/query/page-arguments.js";

function page(
  ids: readonly string[],
  args: PageArguments,
  keep: (id: string) => boolean = () => true,
): EmbeddedPage<string> & { cursors: string[] } {
  const plan = planEmbedded("List", args);
  const all = placedEntries(ids, (id) => id);
  const found = embeddedPage(
    plan,
    all,
    all.filter(({ id }) => keep(id)),
  );
  return { ...found, cursors: found.placed.map((one) => embeddedCursor(plan, one)) };
}

const idsOf = ({ placed }: EmbeddedPage<string>): string[] => placed.map(({ id }) => id);
const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 30 });
const size = fc.integer({ min: 1, max: 7 });

describe("pages of a list that a document holds", () => {
  it("give every entry that passes once, in order, forward and backward, with true flags", () => {
    fc.assert(
      fc.property(ids, size, fc.func(fc.boolean()), fc.boolean(), (list, each, keep, backward) => {
        const kept = list.filter((id) => keep(id));
        const seen: string[] = [];
        for (let cursor: string | undefined, more = true; more;) {
          const one = page(
            list,
            backward ? { last: each, before: cursor ?? null } : { first: each, after: cursor ?? null },
            keep,
          );
          expect(backward ? one.hasNextPage : one.hasPreviousPage).toBe(seen.length > 0);
          seen[backward ? "unshift" : "push"](...idsOf(one));
          more = backward ? one.hasPreviousPage : one.hasNextPage;
          expect(more).toBe(seen.length < kept.length);
          cursor = backward ? one.cursors[0] : one.cursors.at(-1);
        }
        expect(seen).toEqual(kept);
      }),
    );
  });

  it("lose and repeat nothing where entries come or go between two pages", () => {
    const { cursors } = page(["a", "b", "c", "d", "e"], { first: 2 });
    const after = cursors[1] ?? "";
    expect(idsOf(page(["x", "y", "a", "b", "c", "d"], { first: 9, after }))).toEqual(["c", "d"]);
    expect(idsOf(page(["b", "c", "d", "e"], { first: 9, after }))).toEqual(["c", "d", "e"]);
    expect(idsOf(page(["a", "c", "d", "e"], { first: 9, after }))).toEqual(["c", "d", "e"]);
    expect(idsOf(page(["a", "c", "d", "e"], { last: 9, before: after }))).toEqual(["a"]);
    expect(idsOf(page(["a"], { first: 9, after }))).toEqual([]);
  });
});
