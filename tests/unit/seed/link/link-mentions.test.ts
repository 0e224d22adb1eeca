import { describe, expect, it } from "vitest";
import { buildDictionary } from "../../../../seed/link/mention-dictionary.js";
import { findMentions } from "../../../../seed/link/mentions.js";

const entity = (name: string, aliases: string[] = []) => ({ id: `ent_${name}`, name, aliases, isStub: false });
const dictionary = buildDictionary([
  entity("Port Aurel"),
  entity("Ana Silva"),
  entity("Mercury (planet)", ["Mercury"]),
  entity("Mercury (element)", ["Mercury"]),
]);
const body =
  "In [[Aurel|Port Aurel]], says [Ana Silva of Port Aurel](ana.md), nobody knows. Ana Silva left Port Aurel.";
const place = (text: string, nth = 0) => {
  let start = -1;
  for (let at = 0; at <= nth; at++) start = body.indexOf(text, start + 1);
  return { start, end: start + text.length };
};
const found = (links: { entityId: string; start: number; end: number }[], text = body) =>
  Object.fromEntries(
    findMentions(dictionary, { title: "Port Aurel", body: text, links }).map(({ entityId, count, ranges }) => [
      entityId,
      [count, ...ranges.map(({ field, start, end }) => (field === "TITLE" ? field : text.slice(start, end)))],
    ]),
  );

describe("a link in an article", () => {
  it("is a mention of what it leads to, where it stands, and told once beside the names", () => {
    expect(found([{ entityId: "ent_Port Aurel", ...place("Port Aurel") }])["ent_Port Aurel"]).toEqual([
      4,
      "TITLE",
      "Port Aurel",
      "Port Aurel",
      "Port Aurel",
    ]);
  });

  it("says who is meant by the whole of what it shows, and takes no other name in it away", () => {
    const links = [
      { entityId: "ent_Somebody else", ...place("Port Aurel") },
      { entityId: "ent_Ana Silva", ...place("Ana Silva of Port Aurel") },
    ];
    expect(found(links)).toEqual({
      "ent_Port Aurel": [3, "TITLE", "Port Aurel", "Port Aurel"],
      "ent_Somebody else": [1, "Port Aurel"],
      "ent_Ana Silva": [2, "Ana Silva of Port Aurel", "Ana Silva"],
    });
  });

  it("settles which of several of a name an article means", () => {
    const text = "Seen from [[Mercury (planet)|the planet]], it is dark. Mercury turns.";
    const start = text.indexOf("the planet");
    const links = [{ entityId: "ent_Mercury (planet)", start, end: start + "the planet".length }];
    expect(found([], text)["ent_Mercury (planet)"]).toBeUndefined();
    expect(found(links, text)["ent_Mercury (planet)"]).toEqual([2, "the planet", "Mercury"]);
  });

  it("makes an article be about its end as a mention does, more so the earlier it stands", () => {
    const at = (start: number) =>
      findMentions(dictionary, { title: "x", body, links: [{ entityId: "ent_a", start, end: start + 3 }] }).find(
        ({ entityId }) => entityId === "ent_a",
      )?.salience ?? 0;
    expect(at(0)).toBe(0.15);
    expect(at(90)).toBeGreaterThan(0.05);
    expect(at(90)).toBeLessThan(at(0));
  });
});
