import { describe, expect, it } from "vitest";
import { RowCache, type CacheTicket } from "../../../src/loaders/row-cache.js";
import { projectionOf } from "../../../src/query/projection.js";

const NAME = projectionOf(["name"]);
const ROW = { _id: "prv_1", name: "Harbour Post" };

function cacheAt(start = 0): { cache: RowCache; wait: (milliseconds: number) => void; open: () => CacheTicket } {
  let time = start;
  const cache = new RowCache(100_000, () => time);
  const open = (): CacheTicket => {
    const ticket = cache.open();
    if (ticket === undefined) throw new Error("There is no ticket.");
    return ticket;
  };
  return { cache, open, wait: (milliseconds) => void (time += milliseconds) };
}

describe("a row cache", () => {
  it("gives no ticket before the content was looked at, nor while it is changing", () => {
    const { cache } = cacheAt();
    expect(cache.open()).toBeUndefined();
    cache.looked(undefined, 0);
    expect(cache.open()).toBeUndefined();
    cache.looked("a", 0);
    expect(cache.open()).toBeDefined();
  });

  it("gives rows to other requests, of the same collection, id and fields alone", () => {
    const { cache, open } = cacheAt();
    cache.looked("a", 0);
    open().keepRow("providers", ROW, NAME);
    expect(open().row("providers", "prv_1", projectionOf(["name"]))).toBe(ROW);
    expect(open().row("providers", "prv_1", projectionOf(["domain"]))).toBeUndefined();
    expect(open().row("providers", "prv_2", NAME)).toBeUndefined();
    expect(open().row("entities", "prv_1", NAME)).toBeUndefined();
  });

  it("gives lists, the empty one too, by their key and parent", () => {
    const { cache, open } = cacheAt();
    cache.looked("a", 0);
    const none: object[] = [];
    open().keepList("articlesOfProvider", "prv_1", none);
    expect(open().list("articlesOfProvider", "prv_1")).toBe(none);
    expect(open().list("articlesOfProvider", "prv_2")).toBeUndefined();
    expect(open().list("coverageOfProvider", "prv_1")).toBeUndefined();
  });

  it("gives nothing 900 ms after the last look began, to old tickets either, and gives it again after the next look", () => {
    const { cache, open, wait } = cacheAt();
    cache.looked("a", 0);
    const ticket = open();
    ticket.keepRow("providers", ROW, NAME);
    wait(899);
    expect(ticket.row("providers", "prv_1", NAME)).toBe(ROW);
    wait(1);
    expect(ticket.row("providers", "prv_1", NAME)).toBeUndefined();
    expect(open().row("providers", "prv_1", NAME)).toBeUndefined();
    cache.looked("a", 899);
    expect(ticket.row("providers", "prv_1", NAME)).toBe(ROW);
  });

  it("forgets everything when the content has changed or is changing, also where it is as it was afterwards", () => {
    const { cache, open } = cacheAt();
    for (const other of ["b", undefined]) {
      cache.looked("a", 0);
      open().keepRow("providers", ROW, NAME);
      cache.looked(other, 0);
      expect(cache.bytes).toBe(0);
      cache.looked("a", 0);
      expect(open().row("providers", "prv_1", NAME)).toBeUndefined();
    }
  });

  it("keeps nothing from a request that began before the content changed, and gives it nothing", () => {
    const { cache, open } = cacheAt();
    cache.looked("a", 0);
    const early = open();
    cache.looked("b", 0);
    early.keepRow("providers", ROW, NAME);
    early.keepList("list", "prv_1", [ROW]);
    expect(cache.bytes).toBe(0);
    open().keepRow("providers", ROW, NAME);
    expect(early.row("providers", "prv_1", NAME)).toBeUndefined();
  });

  it("takes no more than its bytes", () => {
    const { cache, open } = cacheAt();
    cache.looked("a", 0);
    const ticket = open();
    for (let id = 0; id < 10_000; id += 1) {
      ticket.keepRow(id % 2 ? "providers" : "entities", { _id: `id_${id}` }, NAME);
      ticket.keepList(`list ${id % 7}`, `id_${id}`, [ROW, ROW]);
      expect(cache.bytes).toBeLessThanOrEqual(100_000);
    }
    expect(cache.bytes).toBeGreaterThan(90_000);
    expect(ticket.row("providers", "id_9999", NAME)).toBeDefined();
    expect(ticket.row("providers", "id_1", NAME)).toBeUndefined();
  });
});
