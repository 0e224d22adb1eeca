import { parse as parseHost } from "tldts";
import type { ImageDocument } from "../../src/store/articles.js";
import type { ProviderClaimRecord } from "../../src/store/documents.js";
import type { Problem } from "../formats/format.js";
import { problem } from "../formats/problem.js";
import { DocumentFields, isNothing, itemsOf, kindOf } from "./document-fields.js";
import type { FieldMap, FieldNode } from "./field-tree.js";
import { toPlainText } from "./plain-text.js";
import type { ReadingContext, RoleReader } from "./role-reader.js";
import { parseDomain, parseImageAddress, parseWebAddress, resolveAddress } from "./web-address.js";

/** What a document says about a provider. At least one of name and domain (lower case, no `www.`) is there. */
export type ProviderClaim = Omit<ProviderClaimRecord, "key" | "isOrganization">;

/** The list of names whose fields hold a host alone: `hostname`, `domain`. */
const HOST_TIER = 2;

/** The provider that a document's fields name: the first name, and the domain that stands with it or in a field of its own. */
export function readProviderOf(reader: RoleReader, prefix: string, warnings: Problem[]): ProviderClaim | undefined {
  const { fields, context } = reader;
  let claim: ProviderClaim | undefined;
  for (const { name, node, tier } of fields.of("provider")) {
    // `source: https://…` is the article's address.
    const isAddress = node.kind === "scalar" && parseWebAddress(node.raw) !== undefined;
    if (isAddress && (/^source$/i.test(name) || tier === 0)) continue;
    const host = tier === HOST_TIER && node.kind === "scalar" ? parseDomain(node.raw) : undefined;
    const found = host === undefined ? readProvider(context, node, prefix + name, warnings) : { domain: host };
    if (found === undefined) continue;
    fields.markRead(name, "provider");
    if (claim === undefined) claim = found;
    else if (claim.domain === undefined && found.domain !== undefined && tier > 0)
      claim = { ...claim, domain: found.domain };
  }
  return claim;
}

/** A provider given as fields or as one text: `provider: Wired`, `provider: wired.com`, `site: https://wired.com`. */
function readProvider(
  context: ReadingContext,
  node: FieldNode,
  field: string,
  warnings: Problem[],
): ProviderClaim | undefined {
  if (node.kind === "map") return readProviderFields(context, node, `${field}.`, warnings);
  const [item] = itemsOf(node);
  if (item?.kind !== "scalar") {
    const hint = "Write one provider: a name, or name and domain below it.";
    warnings.push(problem(context.file, "provider-invalid", kindOf(node), hint, { ...placeOf(node), field }));
    return undefined;
  }
  const name = toPlainText(item.raw.replace(/^\s*\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]\s*$/u, "$1"));
  if (name === "") return undefined;
  const isAddress = parseWebAddress(name) !== undefined;
  const domain = isPlainlyDomain(name) || isAddress ? parseDomain(name) : undefined;
  return {
    ...(!isAddress && { name }),
    ...(domain !== undefined && { domain }),
  };
}

/** The same from a map's own `name`, `domain` (or `url`) and `images`. */
export function readProviderFields(
  context: ReadingContext,
  map: FieldMap,
  prefix: string,
  warnings: Problem[],
  fields = new DocumentFields(map),
): ProviderClaim | undefined {
  const text = (...names: string[]): { raw: string; name: string; node: FieldNode } | undefined => {
    for (const name of names) {
      const field = fields.named(name);
      if (field?.node.kind !== "scalar") continue;
      fields.markRead(field.name, "provider");
      return { raw: toPlainText(field.node.raw), name: field.name, node: field.node };
    }
    return undefined;
  };
  const name = text("name", "title", "legalName");
  const aliases = fields
    .of("aliases")
    .flatMap(({ node }) => itemsOf(node).flatMap((item) => (item.kind === "scalar" ? [toPlainText(item.raw)] : [])));
  const written = text("domain", "url", "website");
  const domain = written === undefined ? undefined : parseDomain(written.raw);
  if (written !== undefined && domain === undefined) {
    const hint = "Write a domain, such as example.com.";
    const place = { ...placeOf(written.node), field: prefix + written.name };
    warnings.push(problem(context.file, "domain-invalid", written.raw, hint, place));
  }
  const images = fields.of("images").flatMap((field) => {
    fields.markRead(field.name, "images");
    return readImages(context, field.node, prefix + field.name, warnings);
  });
  if (name === undefined && domain === undefined) {
    const hint = "Give the provider a name or a domain.";
    const place = { ...placeOf(map), field: `${prefix}name` };
    if (map.entries.size > 0 && written === undefined)
      warnings.push(problem(context.file, "provider-nameless", "neither name nor domain", hint, place));
    return undefined;
  }
  return {
    ...(name !== undefined && { name: name.raw }),
    ...(domain !== undefined && { domain }),
    ...(aliases.length > 0 && { aliases }),
    ...(images.length > 0 && { images }),
  };
}

/** Names of the address in a map that is a picture: schema.org, Hugo, Ghost and feeds. */
const IMAGE_ADDRESS = ["url", "src", "path", "contentUrl", "href", "image", "feature"];

/** Pictures given as `{url, width, height}` or as an address; one that cannot be read is left out with a warning. */
export function readImages(
  context: ReadingContext,
  images: FieldNode,
  field: string,
  warnings: Problem[],
): ImageDocument[] {
  const isList = images.kind === "list";
  return itemsOf(images).flatMap((item, at): ImageDocument[] => {
    if (item.kind === "list") return [];
    const place = isList ? `${field}.${at}` : field;
    const named = (name: string): FieldNode | undefined => (item.kind === "map" ? item.entries.get(name) : undefined);
    const node =
      item.kind === "scalar" ? item : IMAGE_ADDRESS.map(named).find((one) => one !== undefined && !isNothing(one));
    const raw = node?.kind === "scalar" ? node.raw.trim() : undefined;
    // `image: true` and a picture's caption or photographer alone are no pictures.
    if (!isList && item.kind === "map" && node === undefined) return [];
    if (raw !== undefined && /^(?:true|false)$/i.test(raw)) return [];
    const url = raw === undefined ? undefined : parseImageAddress(raw);
    if (url === undefined) {
      const hint = "Write the picture's http(s) address or path.";
      const at = { ...placeOf(node ?? item), field: item.kind === "map" ? `${place}.url` : place };
      warnings.push(problem(context.file, "image-url-invalid", raw ?? kindOf(node), hint, at));
      return [];
    }
    const size = (name: string): number | undefined => {
      const value = named(name);
      return value?.kind === "scalar" && /^\d{1,6}(?:px)?$/.test(value.raw.trim())
        ? parseInt(value.raw, 10)
        : undefined;
    };
    const [width, height] = [size("width"), size("height")];
    return [
      {
        url: resolveAddress(url, context.baseUrl)?.url ?? url,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
      },
    ];
  });
}

function placeOf({ line, column }: FieldNode): { line: number; column: number } {
  return { line, column };
}

/** Lower case and below a public suffix: "wired.com" is an address, "01.AI" and "Benzinga.com" are names. */
function isPlainlyDomain(text: string): boolean {
  return text === text.toLowerCase() && parseHost(text).isIcann === true && parseHost(text).domain !== null;
}
