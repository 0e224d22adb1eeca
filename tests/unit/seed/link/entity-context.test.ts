import { describe, expect, it } from "vitest";
import { entityContext, tellingWeight } from "../../../../seed/link/entity-context.js";
import { linkedEntities } from "../../../../seed/link/entity-links.js";
import type { LinkUse } from "../../../../seed/link/linkable.js";
import { hasLowerCaseLead } from "../../../../seed/link/lower-case-lead.js";

describe("the context of an entity", () => {
  it("has the words of its page that tell most first, without its own names and common words", () => {
    const { words } = entityContext(
      {
        name: "Mercury (planet)",
        aliases: ["Hermes"],
        summary: "Mercury is a planet.",
        body: "Mercury is a planet. Like all of them the planet has an orbit; craters pit Hermes.",
      },
      [],
    );
    expect(words.slice(0, 1)).toEqual(["planet"]);
    expect(words).toEqual(expect.arrayContaining(["orbit", "crater"]));
    for (const word of ["mercury", "hermes", "is", "all", "them"]) expect(words).not.toContain(word);
  });

  it("is bounded for the longest page with the most links", () => {
    const body = Array.from(
      { length: 5000 },
      (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index}x`,
    ).join(" ");
    const linked = Array.from({ length: 500 }, (_, index) => `ent_${index}`);
    const context = entityContext({ name: "Long", aliases: [], body }, linked);
    expect(context.words).toHaveLength(60);
    expect(context.linkedIds).toEqual(linked.slice(0, 40));
  });

  it("keeps what a title says in parentheses", () => {
    expect(entityContext({ name: "Java (island)", aliases: [] }, [])).toEqual({
      disambiguator: "island",
      words: [],
      linkedIds: [],
    });
  });

  it("weighs a common word as nothing and a rare one as 1", () => {
    expect(tellingWeight("the")).toBe(0);
    expect(tellingWeight("qubit")).toBe(1);
    expect(tellingWeight("planet")).toBeGreaterThan(0);
    expect(tellingWeight("planet")).toBeLessThan(1);
  });
});

describe("linked entities", () => {
  const link = (key: string, target: string): LinkUse => ({
    kind: "name",
    target,
    count: 1,
    from: { key, source: "v", path: `v/${key}.md` },
  });

  it("are those a page links to, then those whose pages link to it, each once, and none for others", () => {
    const uses = [link("c", "a"), link("a", "b"), link("a", "?"), link("a", "c"), link("a", "a"), link("b", "d")];
    const pages = new Map(["a", "b", "c"].map((key) => [key, `ent_${key}`]));
    const ends = new Map(
      uses.flatMap((use) => (use.target === "?" ? [] : [[use, { entityId: `ent_${use.target}` }] as const])),
    );
    const linked = linkedEntities(new Set(["ent_a", "ent_d"]), uses, pages, ends);
    expect(linked).toEqual(
      new Map([
        ["ent_a", ["ent_b", "ent_c"]],
        ["ent_d", ["ent_b"]],
      ]),
    );
  });
});

describe("a lower-case lead", () => {
  it.each([
    ["Unicorn (start-up)", "A unicorn is a start-up.", true],
    ["Solid-state battery", "A **solid-state battery** has no liquid.", true],
    ["Target", "Target is a chain.", false],
    ["Orinda", "The Orinda is a river.", false],
    ["Unicorn", undefined, false],
  ])("of %s, %j: %s", (title, summary, expected) => {
    expect(hasLowerCaseLead(title, summary)).toBe(expected);
  });
});
