import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/plans/plan.js";
import { emptyTables, Table } from "../../../src/plans/tables.js";
import { projectionOf } from "../../../src/query/projection.js";

const IDS = ["a", "b", "c", "d"];
const PATHS = ["title", "titleKey", "related", "related.articleId", "mentions", "mentions.entityId", "mentions.count"];

const ids = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1 });
const projections = fc.uniqueArray(fc.constantFrom(...PATHS)).map(projectionOf);
const steps = fc.array(
  fc.record({
    how: fc.constantFrom("keep", "keepNew", "widened"),
    ids,
    gone: fc.uniqueArray(fc.constantFrom(...IDS)),
    projection: projections,
  }),
  { maxLength: 8 },
);

/** What is known of one id by plain words: the paths that were read of it, or that it is gone. */
interface Known {
  row: Row | undefined;
  paths: Set<string>;
}

function isRead(path: string, known: Known): boolean {
  return [...known.paths].some((other) => path === other || path.startsWith(`${other}.`));
}

describe("a table of the nodes that were read", () => {
  it("has of each node what it was last told, and says so of no more", () => {
    fc.assert(
      fc.property(steps, projections, (all, asked) => {
        const table = new Table();
        const model = new Map<string, Known>();
        for (const { how, ids, gone, projection } of all) {
          const read = how === "widened" ? table.widened(ids, [projection]) : projection;
          const rows = ids.filter((id) => !gone.includes(id)).map((_id): Row => ({ _id }));
          const changed = ids.filter((id) => how !== "keepNew" || !model.has(id));
          if (how === "keepNew") table.keepNew(ids, rows, read);
          else table.keep(ids, rows, read);
          for (const id of changed) {
            model.set(id, { row: rows.find(({ _id }) => _id === id), paths: new Set(read.paths) });
          }
        }
        for (const id of IDS) {
          const known = model.get(id);
          expect(table.knows(id)).toBe(known !== undefined);
          expect(table.get(id)).toBe(known?.row);
          const isKnown = known !== undefined && (!known.row || asked.paths.every((path) => isRead(path, known)));
          expect(table.has(id, asked)).toBe(isKnown);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("loses nothing where it is told what was read by a widened projection", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, projections), { maxLength: 6 }), ids, projections, (before, wanted, asked) => {
        const table = new Table();
        const rowsOf = (some: string[]): Row[] => some.map((_id) => ({ _id }));
        for (const [some, projection] of before) table.keep(some, rowsOf(some), projection);
        const had = [...IDS].flatMap((id) => before.map(([, one]) => ({ id, one })).filter(() => table.has(id, asked)));
        const earlier = before.flatMap(([some, one]) =>
          some.filter((id) => table.has(id, one)).map((id) => ({ id, one })),
        );
        const widened = table.widened(wanted, [asked]);
        table.keep(wanted, rowsOf(wanted), widened);
        for (const { id, one } of earlier) expect(table.has(id, one)).toBe(true);
        for (const { id } of had) expect(table.has(id, asked)).toBe(true);
        for (const id of wanted) expect(table.has(id, asked)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("reads no more than is wanted of nodes that it does not know", () => {
    const table = new Table();
    table.keep(["a"], [{ _id: "a" }], projectionOf(["related"]));
    expect(table.widened(["b"], [projectionOf(["title"])]).paths).toEqual(["_id", "title"]);
    expect(table.widened(["a", "b"], [projectionOf(["title"])]).paths).toEqual(["_id", "related", "title"]);
  });

  it("is another one for each type", () => {
    const tables = emptyTables();
    tables.Article.keep(["x"], [{ _id: "x" }], projectionOf([]));
    expect(tables.Article.knows("x")).toBe(true);
    expect([tables.Provider, tables.Entity, tables.Story].some((table) => table.knows("x"))).toBe(false);
  });
});
