import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../../seed/link/entity-resolution.js";
import { cpuTime } from "../../../support/cpu-time.js";
import { link, page, topic } from "./names.js";

describe("what names stand for, in general", () => {
  const name = fc.oneof(
    fc.constantFrom(
      "Open Source",
      "open-source",
      "Open sources",
      "News",
      "Meta AI",
      "meta",
      "HTTPS",
      "https",
      "HTTP",
      "零一",
      "a/Meta",
      "Meta.md",
      "../Meta",
      "C++",
      "C",
      " ",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const pages = fc
    .uniqueArray(
      fc.tuple(
        name,
        fc.constantFrom("", "a/", "b/"),
        fc.constantFrom("Meta", "x", "Open Source"),
        fc.array(name, { maxLength: 2 }),
      ),
      { maxLength: 6, selector: ([, folder, stem]) => folder + stem },
    )
    .map((rows) => rows.map(([title, folder, stem, aliases]) => page(title, aliases, `${folder}${stem}.md`)));
  const use = fc.oneof(
    fc.tuple(name, fc.integer({ min: 1, max: 3 })).map(([text, count]) => topic(text, count)),
    fc
      .tuple(name, fc.integer({ min: 1, max: 3 }), fc.constantFrom("vault/a/x.md", "vault/x.md"))
      .map(([text, count, from]) => link(text, count, from)),
  );
  const whole = <Item>(items: Item[]) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }));
  const inputs = fc.tuple(pages.chain(whole), fc.array(use, { maxLength: 10 }).chain(whole));

  it("gives the same answer whatever the order of pages and names", () => {
    fc.assert(
      fc.property(inputs, ([[pagesA, pagesB], [usesA, usesB]]) => {
        const { resolve: one, ...a } = resolveEntities(pagesA, usesA);
        const { resolve: other, ...b } = resolveEntities(pagesB, usesB);
        expect(b).toEqual(a);
        for (const { name: text, fromKey } of usesA) expect(other(text, fromKey)).toBe(one(text, fromKey));
      }),
    );
  });

  it("gives every entity an id and a slug of its own, and every topic an entity that claims it", () => {
    fc.assert(
      fc.property(inputs, ([[pageNames], [uses]]) => {
        const { entities, resolve, ambiguous } = resolveEntities(pageNames, uses);
        expect(new Set(entities.map((entity) => entity.id)).size).toBe(entities.length);
        expect(new Set(entities.map((entity) => entity.slug)).size).toBe(entities.length);
        expect(entities.every((entity) => entity.slug !== "")).toBe(true);
        for (const { name: text, kind, fromKey } of uses) {
          const entity = entities.find((one) => one.id === resolve(text, fromKey));
          if (entity) expect(entity.claims).toContain(text);
          else
            expect(text.trim() === "" || (kind === "link" && ambiguous.some((one) => one.target === text))).toBe(true);
        }
      }),
    );
  });

  it("takes 200,000 names in a few seconds", () => {
    const uses = Array.from({ length: 200_000 }, (_, index) => topic(`Entity number ${String(index)} of many`));
    const time = cpuTime(() => expect(resolveEntities([], uses).entities).toHaveLength(200_000));
    expect(time).toBeLessThan(10_000);
  });
});
