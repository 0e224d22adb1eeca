import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { BSON } from "mongodb";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteBoundedLru } from "../../../src/loaders/byte-bounded-lru.js";
import { sampleGraph } from "../../support/sample-graph.js";

const MB = 1024 * 1024;

describe("rows bounded in bytes", () => {
  it("take about as much of the heap as they say", () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const used = (): number => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const { articles, entities } = sampleGraph({ articles: 40, providers: 5, entities: 40 });
    const kinds: [string, object[]][] = [
      ["whole articles", articles],
      ["whole entities", entities],
      ["short rows", entities.map(({ _id, name, articleCount }) => ({ _id, name, articleCount }))],
      [
        "lists of short rows",
        [articles.slice(0, 5).map(({ _id, title, publishedAt }) => ({ _id, title, publishedAt }))],
      ],
      ["wide text", [{ _id: "a", body: "Ωμέγα 港 ".repeat(200) }]],
      ["plain text", [{ _id: "a", body: "A long report. ".repeat(200) }]],
    ];
    for (const [kind, values] of kinds) {
      const bytes = values.map((value) => BSON.serialize({ value }));
      const before = used();
      const lru = new ByteBoundedLru(8 * MB);
      for (let id = 0; lru.bytes < 7.8 * MB; id += 1) {
        lru.set(
          `shelf ${id % 3}`,
          `prv_${String(id).padStart(22, "0")}`,
          BSON.deserialize(bytes[id % bytes.length] as Uint8Array).value as object,
        );
      }
      const real = used() - before;
      expect(real / lru.bytes, kind).toBeGreaterThan(0.7);
      expect(real / lru.bytes, kind).toBeLessThan(1.3);
      lru.clear();
    }
  });

  it("are never more than the bound, and those that were not asked for longest have gone", () => {
    const key = fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2", "3", "4", "5"));
    const step = fc.oneof(fc.record({ get: key }), fc.record({ set: key, size: fc.integer({ min: 0, max: 600 }) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const lru = new ByteBoundedLru(8_000);
        const known = new Map<string, object>();
        /** Keys, those asked for last at the end. */
        let order: string[] = [];
        for (const one of steps) {
          const [shelf, id] = "get" in one ? one.get : one.set;
          const name = shelf + id;
          if ("set" in one) {
            const value = { text: "x".repeat(one.size) };
            lru.set(shelf, id, value);
            known.set(name, value);
            order = [...order.filter((other) => other !== name), name];
          } else {
            const held = lru.get(shelf, id);
            if (held === undefined) {
              order = order.filter((other) => other !== name);
              continue;
            }
            expect(held).toBe(known.get(name));
            order = [...order.filter((other) => other !== name), name];
          }
          expect(lru.bytes).toBeLessThanOrEqual(8_000);
        }
        const held = order.map((name) => lru.get(name.charAt(0), name.charAt(1)) !== undefined);
        const kept = order.filter((_, index) => held[index]);
        expect(order.slice(order.length - kept.length)).toEqual(kept);
        lru.clear();
        expect(lru.bytes).toBe(0);
      }),
    );
  });

  it("leave nothing behind when they go", () => {
    const lru = new ByteBoundedLru(10_000);
    for (let id = 0; id < 1_000; id += 1) lru.set(`shelf ${id}`, "1", { text: "x".repeat(id % 500) });
    for (let id = 0; id < 50; id += 1) lru.set("last", String(id), { text: "y".repeat(400) });
    const full = lru.bytes;
    expect(full).toBeLessThanOrEqual(10_000);
    expect(full).toBeGreaterThan(8_000);
    expect(lru.get("shelf 999", "1")).toBeUndefined();
  });

  it("keep nothing that would fill most of the room, and drop what it was to replace", () => {
    const lru = new ByteBoundedLru(8_000);
    lru.set("a", "1", { text: "small" });
    lru.set("a", "1", { text: "x".repeat(900) });
    expect(lru.get("a", "1")).toBeUndefined();
    expect(lru.bytes).toBe(0);
  });
});
