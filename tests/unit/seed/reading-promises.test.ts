import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFields } from "../../../seed/fields/build-fields.js";
import { FORMATS } from "../../../seed/formats/formats.js";
import type { Format } from "../../../seed/formats/format.js";
import { readDocuments, type FileReading } from "../../../seed/reading/read-documents.js";
import type { ParsedDocument } from "../../../seed/shapes/documents.js";
import { CLIPPERS } from "./shapes/reading-table/clippers.js";
import { GENERATORS_YAML } from "./shapes/reading-table/generators-yaml.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function documentOf(reading: FileReading): ParsedDocument | undefined {
  const outcome = reading.kind === "documents" ? reading.parts[0]?.outcome : undefined;
  return outcome?.kind === "document" ? outcome.document : undefined;
}

/** Front matter as its top-level fields, each with the lines below it; undefined where it has none in YAML. */
function split(text: string): { fields: string[]; body: string } | undefined {
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text);
  if (match === null) return undefined;
  return { fields: (match[1] ?? "").split(/\n(?=[^\s-#])/), body: match[2] ?? "" };
}

const posts = [...GENERATORS_YAML, ...CLIPPERS].flatMap(({ path = "posts/a.md", text }) => {
  const parts = split(text);
  return parts && documentOf(readDocuments(path, bytes(text))) ? [{ path, text, ...parts }] : [];
});

describe("reading", () => {
  it("does not mind the order of fields", () => {
    expect(posts.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.constantFrom(...posts), fc.infiniteStream(fc.nat()), ({ path, text, fields, body }, order) => {
        const keyed = fields.map((field) => [order.next().value as number, field] as const);
        const shuffled = keyed.sort(([a], [b]) => a - b).map(([, field]) => field);
        const again = readDocuments(path, bytes(`---\n${shuffled.join("\n")}\n---\n${body}`));
        expect(documentOf(again)).toEqual(documentOf(readDocuments(path, bytes(text))));
      }),
    );
  });

  it("does not mind the case of fields", () => {
    const cases = [
      (name: string) => name.toUpperCase(),
      (name: string) => name.charAt(0).toUpperCase() + name.slice(1),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...posts), fc.constantFrom(...cases), ({ path, text, fields, body }, change) => {
        const changed = fields.map((field) => field.replace(/^[\w-]+(?=\s*:)/, change));
        const again = readDocuments(path, bytes(`---\n${changed.join("\n")}\n---\n${body}`));
        expect(documentOf(again)).toEqual(documentOf(readDocuments(path, bytes(text))));
      }),
    );
  });

  it("of the same bytes gives the same", () => {
    for (const { path, text } of posts)
      expect(readDocuments(path, bytes(text))).toEqual(readDocuments(path, bytes(text)));
  });
});

describe("a format", () => {
  it("is one object, which may be added at run time", () => {
    const haiku: Format = {
      name: "haiku",
      matches: ({ text }) => text.startsWith("haiku of "),
      read: ({ text }) => ({
        entries: text
          .split("\n\n")
          .map((poem) => poem.split("\n"))
          .map(([head = "", ...lines]) => ({
            fields: buildFields({ title: head.slice(9), author: "Ana Silva", date: "2024-05-02" }),
            body: lines.join("\n"),
            bodyLine: 1,
            syntax: "text" as const,
          })),
      }),
    };
    const text = "haiku of the bridge\nstone over water\n\nhaiku of the ferry\nlast bell at midnight";
    const reading = readDocuments("poems/all", bytes(text), { formats: [haiku, ...FORMATS] });
    if (reading.kind !== "documents") throw new Error(reading.kind);
    expect(reading.format).toBe("haiku");
    expect(
      reading.parts.map(({ part, outcome }) => [part, outcome.kind === "document" && outcome.document]),
    ).toMatchObject([
      [0, { shape: "article", title: "the bridge", body: "stone over water", authors: ["Ana Silva"] }],
      [1, { shape: "article", title: "the ferry", body: "last bell at midnight" }],
    ]);
  });
});
