import { parse as parseHost } from "tldts";
import type { Problem, ProviderClaim } from "../formats/format.js";
import type { ImageDocument } from "../../src/store/articles.js";
import { FieldReader, kindOf } from "./field-reader.js";
import { problem } from "../formats/problem.js";
import { parseDomain, parseImageAddress } from "./web-address.js";
import type { FieldMap, FieldNode } from "./field-tree.js";

/** Problems that cost the document, and those that cost only the part they stand in. */
export interface Findings {
  errors: Problem[];
  warnings: Problem[];
}

/** A provider's name and domain, given as fields or as one text: `provider: Wired`, `provider: wired.com`. */
export function readProvider(
  file: string,
  node: FieldNode,
  field: string,
  findings: Findings,
): ProviderClaim | undefined {
  if (node.kind === "map") return readProviderFields(file, node, `${field}.`, findings);
  if (node.kind === "list") {
    const hint = "Write one provider: a name, or name and domain below it.";
    findings.errors.push(
      problem(file, "provider-invalid", kindOf(node), hint, { line: node.line, column: node.column, field }),
    );
    return undefined;
  }
  const reader = new FieldReader(file, { ...node, kind: "map", entries: new Map([[field, node]]) }, findings.errors);
  const name = reader.text(field);
  if (name === undefined) return undefined;
  const domain = isPlainlyDomain(name) ? parseDomain(name) : undefined;
  return { name, ...(domain !== undefined && { domain }) };
}

/** The same from a map's own `name`, `domain` and `images`. */
export function readProviderFields(
  file: string,
  map: FieldMap,
  prefix: string,
  findings: Findings,
): ProviderClaim | undefined {
  const reader = new FieldReader(file, map, findings.errors, prefix);
  const name = reader.text("name");
  const written = reader.text("domain");
  const domain = written === undefined ? undefined : parseDomain(written);
  if (written !== undefined && domain === undefined) {
    return reader.refuse("domain", "domain-invalid", written, "Write a domain, such as example.com.");
  }
  const images = readImages(file, reader.items("images"), `${prefix}images`, findings.warnings);
  if (name === undefined && domain === undefined) {
    return map.entries.size === 0
      ? undefined
      : reader.refuse("name", "provider-nameless", "neither name nor domain", "Give the provider a name or a domain.");
  }
  return {
    ...(name !== undefined && { name }),
    ...(domain !== undefined && { domain }),
    ...(images.length > 0 && { images }),
  };
}

/** Pictures given as `{url, width, height}` or as an address; one that cannot be read is left out with a warning. */
export function readImages(file: string, items: FieldNode[], field: string, warnings: Problem[]): ImageDocument[] {
  return items.flatMap((item, at): ImageDocument[] => {
    const map: FieldMap = item.kind === "map" ? item : { ...item, kind: "map", entries: new Map([["url", item]]) };
    const found: Problem[] = [];
    const reader = new FieldReader(file, map, found, `${field}.${at}.`);
    const node = reader.node("url");
    const raw = node?.kind === "scalar" ? node.raw : undefined;
    const url = raw === undefined ? undefined : parseImageAddress(raw);
    if (url === undefined)
      reader.refuse("url", "image-url-invalid", raw ?? kindOf(node), "Write the picture's http(s) address or path.");
    const width = reader.integer("width");
    const height = reader.integer("height");
    warnings.push(...found);
    if (url === undefined) return [];
    return [{ url, ...(width !== undefined && { width }), ...(height !== undefined && { height }) }];
  });
}

/** Lower case and below a public suffix: "wired.com" is an address, "01.AI" and "Benzinga.com" are names. */
function isPlainlyDomain(text: string): boolean {
  return text === text.toLowerCase() && parseHost(text).isIcann === true && parseHost(text).domain !== null;
}
