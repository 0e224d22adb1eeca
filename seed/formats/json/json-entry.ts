import { DocumentFields, isNothing } from "../../fields/document-fields.js";
import type { FieldMap } from "../../fields/field-tree.js";
import { usesOfField } from "../../fields/field-table.js";
import type { Entry } from "../format.js";
import { openingSentence } from "../opening-sentence.js";
import { bodyOf } from "./json-body.js";

const HTML = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|figure|table|a|img|section|article)[\s/>]/i;
const ORGANIZATION = /(?:^|[/:])(?:NewsMedia)?Organi[sz]ation$/;

/** A document of JSON: the body is one of its fields, the others are its fields. */
export function jsonEntry(map: FieldMap): Entry {
  const fields = new DocumentFields(map);
  const body = fields.of("body").find(({ node }) => bodyOf(node) !== undefined);
  const text = body && bodyOf(body.node);
  const syntax = text !== undefined && HTML.test(text) ? "html" : undefined;
  const entries = new Map(
    [...map.entries].filter(
      ([name, node]) =>
        !isNothing(node) && !(text !== undefined && usesOfField(name).some(({ role }) => role === "body")),
    ),
  );
  const opening = text === undefined || fields.has("title") ? undefined : openingSentence(text, syntax);
  if (opening !== undefined)
    entries.set("title", { kind: "scalar", raw: opening, value: opening, line: map.line, column: map.column });
  const type = map.entries.get("@type");
  return {
    fields: { ...map, entries },
    body: text ?? "",
    bodyLine: (body?.node.line ?? map.line) - 1,
    ...(syntax && { syntax }),
    ...(type?.kind === "scalar" && ORGANIZATION.test(type.raw) && { shape: "organization" as const }),
  };
}
