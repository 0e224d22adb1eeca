import type { FieldNode } from "../../../../../seed/fields/field-tree.js";
import type { Problem } from "../../../../../seed/formats/format.js";
import { readFrontMatter } from "../../../../../seed/formats/front-matter/front-matter.js";
import type { FrontMatter } from "../../../../../seed/formats/front-matter/front-matter.js";

export const fenced = (fields: string, body = "Text.") => `---\n${fields}\n---\n${body}`;

export function frontMatterOf(text: string, path = "folder/file.txt"): FrontMatter {
  const result = readFrontMatter({ path, text });
  if (result.kind !== "fields") throw new Error(`expected fields, not ${JSON.stringify(result)}`);
  return result;
}

/** The fields as objects, lists and the text that is written there. */
export function fieldsOf(text: string, path?: string): unknown {
  return writtenIn(frontMatterOf(text, path).fields);
}

export function problemOf(text: string, path = "folder/file.txt"): Problem {
  const result = readFrontMatter({ path, text });
  if (result.kind !== "broken") throw new Error(`expected a refusal, not ${JSON.stringify(result)}`);
  return result.problem;
}

export function kindOf(text: string, path = "folder/file.txt"): string {
  return readFrontMatter({ path, text }).kind;
}

export function writtenIn(node: FieldNode): unknown {
  return convert(node, (scalar) => scalar.raw);
}

export function valuesIn(node: FieldNode): unknown {
  return convert(node, (scalar) => scalar.value);
}

/** Each field's place by its dotted path, as `line:column`. */
export function placesIn(node: FieldNode, path = ""): Record<string, string> {
  const below = (key: string | number, child: FieldNode) =>
    placesIn(child, path === "" ? String(key) : `${path}.${key}`);
  const own = path === "" ? {} : { [path]: `${node.line}:${node.column}` };
  if (node.kind === "list") return Object.assign(own, ...node.items.map((item, at) => below(at, item)));
  if (node.kind === "map") return Object.assign(own, ...[...node.entries].map(([key, child]) => below(key, child)));
  return own;
}

function convert(node: FieldNode, read: (scalar: FieldNode & { kind: "scalar" }) => unknown): unknown {
  if (node.kind === "scalar") return read(node);
  if (node.kind === "list") return node.items.map((item) => convert(item, read));
  return Object.fromEntries([...node.entries].map(([key, child]) => [key, convert(child, read)]));
}
