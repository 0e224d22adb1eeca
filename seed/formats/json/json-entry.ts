import { DocumentFields, isNothing } from "../../fields/document-fields.js";
import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { usesOfField } from "../../fields/field-table.js";
import type { Entry } from "../format.js";

const HTML = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|figure|table|a|img|section|article)[\s/>]/i;
const ORGANIZATION = /(?:^|[/:])(?:NewsMedia)?Organi[sz]ation$/;

/** A document of JSON: the body is one of its fields, the others are its fields. */
export function jsonEntry(map: FieldMap): Entry | undefined {
  const fields = new DocumentFields(map);
  const body = fields.of("body").find(({ node }) => bodyOf(node) !== undefined);
  const text = body && bodyOf(body.node);
  const entries = new Map(
    [...map.entries].filter(
      ([name, node]) =>
        !isNothing(node) && !(text !== undefined && usesOfField(name).some(({ role }) => role === "body")),
    ),
  );
  const type = map.entries.get("@type");
  return {
    fields: { ...map, entries },
    body: text ?? "",
    bodyLine: (body?.node.line ?? map.line) - 1,
    ...(text !== undefined && HTML.test(text) && { syntax: "html" as const }),
    ...(type?.kind === "scalar" && ORGANIZATION.test(type.raw) && { shape: "organization" as const }),
  };
}

/** A text, or a list of paragraphs. */
function bodyOf(node: FieldNode): string | undefined {
  if (node.kind === "scalar") return typeof node.value === "string" ? node.raw : undefined;
  if (node.kind !== "list") return undefined;
  const paragraphs = node.items.flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" ? [item.raw] : [],
  );
  return paragraphs.length === node.items.length && paragraphs.length > 0 ? paragraphs.join("\n\n") : undefined;
}
