import { asFields, MAX_LENGTH } from "./block.js";
import type { Block } from "./block.js";
import { isDocumentName } from "./document-name.js";
import { jsonExtent, readJson } from "./json-fields.js";
import { countLines } from "./positions.js";

const OPENING = /^\s*(?=\{\s*(?:"|\}|\/\/|\/\*))/;
/** What follows an object of a stream of objects, or of a program. */
const MORE_DATA = /^[{}[\](),;"=]/;

/**
 * An object that opens the text, alone on its lines, with a text below it, as Hugo writes it. An object that is all there is, is JSON and
 * no front matter, unless the file's name says that it is a document.
 * @throws FieldsError
 */
export function readJsonHead(text: string, path: string): Block | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const head = text.slice(start, start + MAX_LENGTH);
  const extent = jsonExtent(head);
  if (extent === undefined) return undefined;
  const rest = /^[ \t]*(?:\n|$)/.exec(text.slice(start + extent.end));
  if (rest === null) return undefined;
  const bodyStart = start + extent.end + rest[0].length;
  const body = text.slice(bodyStart, bodyStart + MAX_LENGTH).trimStart();
  if (body === "" ? !isDocumentName(path) : MORE_DATA.test(body)) return undefined;
  const openingLine = countLines(text.slice(0, start)) + 1;
  const { root, warnings } = readJson(head.slice(0, extent.end), openingLine);
  return { form: "json", fields: asFields(root, { line: openingLine, column: 1 }), warnings, bodyStart };
}
