import type { Block } from "./markdown-blocks.js";
import { readDefinedAddress } from "./link-destination.js";

/** Addresses by the folded label that a text refers to them by. */
export type LinkDefinitions = ReadonlyMap<string, string>;

/** CommonMark's longest label. */
export const MAX_LABEL = 999;
const DEFINITION = /^[ \t]*\[((?:[^[\]\\\n]|\\.){1,999})\]:[ \t]*(?![ \t])(.*)$/;

/** All of a document: a text may refer to what is defined below it. Of several of one label the first counts. */
export function definitionsOf(blocks: readonly Block[]): LinkDefinitions {
  const definitions = new Map<string, string>();
  for (const { kind, text } of blocks) {
    if (kind !== "paragraph" || !text.includes("]:")) continue;
    for (const line of text.split("\n")) {
      const { label, address } = definitionIn(line) ?? {};
      if (label !== undefined && address !== undefined && !definitions.has(label)) definitions.set(label, address);
    }
  }
  return definitions;
}

/** The text with its definitions blanked out, as long as before: they show nothing. */
export function withoutDefinitions({ kind, text }: Pick<Block, "kind" | "text">): string {
  if (kind !== "paragraph" || !text.includes("]:")) return text;
  const lines = text.split("\n").map((line) => (definitionIn(line) ? " ".repeat(line.length) : line));
  return lines.join("\n");
}

export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

function definitionIn(line: string): { label: string; address: string } | undefined {
  const match = DEFINITION.exec(line);
  // A footnote's text is no address.
  if (match === null || match[1]?.startsWith("^")) return undefined;
  const address = readDefinedAddress(match[2] ?? "");
  return address === undefined ? undefined : { label: labelKey(match[1] ?? ""), address };
}
