import { DocumentFields, isNothing, kindOf, type RoleField } from "../../fields/document-fields.js";
import type { FieldMap } from "../../fields/field-tree.js";
import { usesOfField } from "../../fields/field-table.js";
import type { Entry } from "../format.js";
import { openingSentence } from "../opening-sentence.js";
import { problem, type Place } from "../problem.js";
import { bodyOf } from "./json-body.js";

const ORGANIZATION = /(?:^|[/:])(?:NewsMedia)?Organi[sz]ation$/;

const UNREAD = "Give the text as HTML, Markdown or plain text, too.";

/** A document of JSON: the body is one of its fields, the others are its fields. A body that is in no form that is known is a warning. */
export function jsonEntry(map: FieldMap, file: string): Entry {
  const fields = new DocumentFields(map);
  const body = fields.of("body").find(({ node }) => bodyOf(node) !== undefined);
  const { text, syntax } = (body && bodyOf(body.node)) ?? {};
  const [unread] = body
    ? []
    : fields.of("body").filter(({ node }) => node.kind !== "scalar" || typeof node.value === "string");
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
    ...(unread && {
      warnings: [problem(file, "body-unread", `${kindOf(unread.node)} in ${unread.name}`, UNREAD, placeOf(unread))],
    }),
    ...(type?.kind === "scalar" && ORGANIZATION.test(type.raw) && { shape: "organization" as const }),
  };
}

function placeOf({ name, node: { line, column } }: RoleField): Place {
  return { line, column, field: name };
}
