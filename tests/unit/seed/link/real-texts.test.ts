import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entityContext } from "../../../../seed/link/entity-context.js";
import { linkedEntities } from "../../../../seed/link/entity-links.js";
import { resolveEntities } from "../../../../seed/link/entity-resolution.js";
import type { LinkUse } from "../../../../seed/link/linkable.js";
import { buildDictionary, contextDependentIds, withContexts } from "../../../../seed/link/mention-dictionary.js";
import { findMentions } from "../../../../seed/link/mentions.js";

const FOLDER = new URL("../../../../../shared/corpus/seeds/", import.meta.url);

describe.skipIf(!existsSync(FOLDER))("the founding documents (skipped where ../shared is not there)", () => {
  const texts = existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .sort()
        .map((file) => readFileSync(new URL(file, FOLDER), "utf8"))
    : [];
  const wiki = texts.find((text) => text.startsWith("# 01.AI")) ?? "";
  const targets = [...wiki.matchAll(/\[\[([^\]|#]+)/g)].map((match) => match[1] ?? "");
  const page = {
    key: "seeds/002.txt",
    source: "seeds",
    path: "002.txt",
    title: "01.AI",
    aliases: ["零一万物", "Língyī Wànwù"],
  };
  const links = targets.map((target): LinkUse => ({ kind: "name", target, count: 1, from: page }));
  const topics = ["AI", "Meta AI"].map((name) => ({ name, count: 1 }));
  const { entities, topic, ends, ambiguous } = resolveEntities({ pages: [page], topics, links });
  const plain = buildDictionary(entities);
  const ids = contextDependentIds(plain);
  const pageIds = new Map(
    entities.flatMap(({ id, pageKey }) => (pageKey === undefined ? [] : [[pageKey, id] as const])),
  );
  const linked = linkedEntities(ids, links, pageIds, ends);
  const contexts = new Map(
    entities.flatMap((entity) =>
      ids.has(entity.id) ? [[entity.id, entityContext(entity, linked.get(entity.id) ?? [])] as const] : [],
    ),
  );
  const dictionary = withContexts(plain, contexts);
  const wires = texts.filter((text) => !text.startsWith("---") && text !== wiki);
  const mentionsOf = (text: string) =>
    Object.fromEntries(
      findMentions(dictionary, { title: "", body: text }).map(({ entityId, ranges }) => [
        entities.find((entity) => entity.id === entityId)?.name ?? "",
        new Set(ranges.map(({ start, end }) => text.slice(start, end))),
      ]),
    );

  it("have 37 link targets, of which the two spellings of large language models are one entity", () => {
    expect(new Set(targets).size).toBe(37);
    expect(topic("Large language model")).toBe(topic("large language models"));
    expect(ambiguous).toEqual([]);
  });

  it("mention what people mean, as they write it", () => {
    expect(wires).toHaveLength(2);
    const [reuters = {}, scmp = {}] = wires.map(mentionsOf);
    expect(reuters["01.AI"]).toEqual(new Set(["01.AI"]));
    expect(reuters["Kai-Fu Lee"]).toEqual(new Set(["Lee Kai-fu"]));
    expect(reuters["Hugging Face"]).toEqual(new Set(["Huggingface"]));
    expect(reuters["GPT-4"]).toEqual(new Set(["GPT4"]));
    expect(reuters["open source"]).toEqual(new Set(["open-source"]));
    expect(reuters["Google China"]).toEqual(new Set(["Google China"]));
    expect(scmp["Kai-Fu Lee"]).toEqual(new Set(["Lee Kai-fu"]));
    expect(scmp["unicorn"]).toEqual(new Set(["unicorn", "unicorns", "Unicorn"]));
    for (const mentions of [reuters, scmp]) {
      expect(mentions).not.toHaveProperty("Meta AI");
      expect(mentions).not.toHaveProperty("Google");
    }
  });
});
