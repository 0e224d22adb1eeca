import type { FieldMap, FieldNode, FieldScalar, Position } from "../../fields/field-tree.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { endingOf } from "../file-names.js";
import type { Format } from "../format.js";
import { tiddlerToMarkdown } from "./tiddler-to-markdown.js";

const FIELD = /^([\w][\w.:-]{0,60}):[ \t]*(.*)$/;
/** Types whose text is a page's. */
const PROSE = /^(?:text\/(?:vnd\.tiddlywiki|plain|x-markdown|markdown)|)$/;
/** "20240503083000000", in UTC. */
const MOMENT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/;
const LISTS = new Set(["tags", "aliases"]);

/** TiddlyWiki's files, one tiddler each: fields by line, a blank line, wikitext. All are pages. */
export const tiddlywiki: Format = {
  name: "tiddlywiki",
  usesBraces: true,

  matches({ path }) {
    return endingOf(path) === "tid";
  },

  read({ path, text }) {
    const { fields, told, body, bodyLine } = readTiddler(text);
    const title = told.get("title") ?? "";
    if (title.startsWith("$:/") || /(?:^|\/)\$_[^/]*$/.test(path))
      return { entries: [], passedOver: "a tiddler of the system" };
    if (told.has("draft.of") || told.has("draft.title")) return { entries: [], passedOver: "a draft of a tiddler" };
    const type = told.get("type") ?? "";
    if (!PROSE.test(type)) return { entries: [], passedOver: `a tiddler of ${type.slice(0, 40)}` };
    const isWikitext = type === "" || type.endsWith("tiddlywiki");
    const markdown = isWikitext ? tiddlerToMarkdown(body) : body;
    const syntax = type === "text/plain" ? ("text" as const) : ("markdown" as const);
    return { entries: [{ fields, body: markdown, bodyLine, syntax, shape: "page" }] };
  },
};

function readTiddler(text: string): { fields: FieldMap; told: Map<string, string>; body: string; bodyLine: number } {
  const lines = text.split("\n");
  const fields: FieldMap = { kind: "map", entries: new Map(), line: 1, column: 1 };
  const told = new Map<string, string>();
  let at = 0;
  for (; at < lines.length && (lines[at] ?? "").trim() !== ""; at++) {
    const [line, key, value = ""] = FIELD.exec(lines[at] ?? "") ?? [];
    if (line === undefined || key === undefined) continue;
    told.set(key, value.trim());
    const name = key === "caption" || key === "alias" ? "aliases" : key;
    if (key === "type" || value.trim() === "" || isSecretKey(key)) continue;
    const place = { line: at + 1, column: line.length - value.length + 1 };
    const node = key === "caption" ? listOf([value.trim()], place) : nodeOf(name, value.trim(), place);
    const above = fields.entries.get(name);
    if (above?.kind === "list" && node.kind === "list") above.items.push(...node.items);
    else fields.entries.set(name, node);
  }
  return { fields, told, body: lines.slice(at + 1).join("\n"), bodyLine: at + 1 };
}

/** A list is `[[two words]] one`. */
function nodeOf(name: string, value: string, place: Position): FieldNode {
  if (!LISTS.has(name)) return scalar(value.replace(MOMENT, "$1-$2-$3T$4:$5:$6.$7Z"), place);
  const items = [...value.matchAll(/\[\[([^[\]]{1,500})\]\]|(\S+)/g)].map(([, phrase, word]) => phrase ?? word ?? "");
  return listOf(
    items.filter((item) => !item.startsWith("$:/")),
    place,
  );
}

function listOf(items: string[], place: Position): FieldNode & { kind: "list" } {
  return { kind: "list", items: items.map((item) => scalar(item, place)), ...place };
}

function scalar(raw: string, place: Position): FieldScalar {
  return { kind: "scalar", raw, value: raw, ...place };
}
