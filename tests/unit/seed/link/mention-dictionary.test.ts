import { describe, expect, it } from "vitest";
import { containsAny, dictionaryDiff } from "../../../../seed/link/dictionary-diff.js";
import type { NamedEntity } from "../../../../seed/link/mention-claims.js";
import { buildDictionary } from "../../../../seed/link/mention-dictionary.js";
import { findMentions } from "../../../../seed/link/mentions.js";
import { cpuTime } from "../../../support/cpu-time.js";

const entity = (name: string, aliases: string[] = []): NamedEntity => ({ id: name, name, aliases, isStub: false });

describe("the difference between two dictionaries", () => {
  const before = buildDictionary([entity("Meta"), entity("Google"), entity("Kai-Fu Lee")]);

  it("is empty for equal ones, whatever the order of the entities", () => {
    const now = buildDictionary([entity("Kai-Fu Lee"), entity("Google"), entity("Meta")]);
    expect(dictionaryDiff(before, now).changed).toEqual(new Set());
  });

  it("holds names that came, went, or stand for another entity or in another form", () => {
    const now = buildDictionary([
      entity("Meta", ["FAIR lab"]),
      { ...entity("Google"), lowerCaseSeen: true },
      entity("Lee", ["Kai-Fu Lee"]),
    ]);
    expect([...dictionaryDiff(before, now).changed].sort()).toEqual([
      "fairlab",
      "google",
      "kaifulee",
      "lee",
      "leekaifu",
    ]);
  });

  it("finds exactly the articles whose mentions may differ", () => {
    const now = buildDictionary([entity("Meta"), entity("Google"), entity("Google China"), entity("Kai-Fu Lee")]);
    const { changed } = dictionaryDiff(before, now);
    expect(containsAny(changed, { title: "Google", body: "in China" })).toBe(false);
    expect(containsAny(changed, { title: "", excerpt: "Google China’s chief" })).toBe(true);
    expect(containsAny(changed, { title: "", body: "google-chinas" })).toBe(true);
    expect(containsAny(changed, { title: "", body: "`Google China`" })).toBe(false);
  });
});

describe("speed", () => {
  const syllables = ["ka", "lo", "mi", "ren", "tos", "vu", "zan", "pel", "dor", "shi", "bex", "qua"];
  const word = (seed: number): string =>
    [seed % 12, Math.floor(seed / 12) % 12, Math.floor(seed / 144) % 12].map((at) => syllables[at] ?? "").join("");
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const entities = Array.from({ length: 10_000 }, (_, index) => ({
    ...entity(`${capital(word(index))} ${capital(word(index * 7 + 3))} ${String(index)}`, [
      `${word(index)} ${word(index * 5)} group`,
      `${capital(word(index * 11))}${String(index)}`,
    ]),
    id: String(index),
  }));
  const best = (runs: number, work: () => void): number =>
    Math.min(...Array.from({ length: runs }, () => cpuTime(work)));

  it("builds a dictionary of 30,000 names in half a second", () => {
    expect(best(8, () => buildDictionary(entities))).toBeLessThan(500);
  });

  it("reads an article of 600 words in 5 ms", () => {
    const dictionary = buildDictionary(entities);
    const body = Array.from({ length: 600 }, (_, index) =>
      index % 20 === 0 ? (entities[index]?.name ?? "") : word(index * 31),
    ).join(" ");
    expect(findMentions(dictionary, { title: "", body }).length).toBeGreaterThan(20);
    expect(best(20, () => findMentions(dictionary, { title: "A title", body }))).toBeLessThan(5);
  });

  it("reads a text made to be slow in linear time", () => {
    const dictionary = buildDictionary(entities);
    for (const part of [
      "](",
      '](a "',
      "`",
      "``` `",
      "<!--",
      "<code>",
      "<a ",
      "a@",
      "a.",
      "www.",
      "x://",
      "[[",
      "'",
      "ka ",
      "a+",
      "-",
    ]) {
      const text = part.repeat(100_000 / part.length);
      expect(
        cpuTime(() => findMentions(dictionary, { title: "", body: text })),
        part,
      ).toBeLessThan(2_000);
    }
  });
});
