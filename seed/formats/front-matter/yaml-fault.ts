import type { Position } from "../../fields/field-tree.js";
import { FieldsError, finding } from "./finding.js";

interface Fault {
  found: string;
  hint: string;
}

const INDENT = "Indent the fields of one level alike, and what belongs to a field deeper than its name.";
export const NO_FIELD: Fault = {
  found: "a line that is no `name: value`",
  hint: "Write `name: value` with a blank behind the colon, or indent the line if it goes on with the value above.",
};
/** The parser's reasons, in order of telling. */
const FAULTS: readonly [RegExp, Fault][] = [
  [
    /^tab characters/,
    { found: "a tab as indentation", hint: "Indent with spaces: put two spaces in place of each tab." },
  ],
  [
    /quoted scalar$/,
    { found: "a quoted text that is not closed", hint: "Close the quote; double each quote that belongs to the text." },
  ],
  [
    /flow collection/,
    {
      found: "brackets that hold no list",
      hint: "Put commas between the items and close the bracket, or put the whole value into quotes.",
    },
  ],
  [
    /escape sequence|hexadecimal/,
    { found: "an unknown escape in double quotes", hint: "Write each backslash twice, or use single quotes." },
  ],
  [/^bad indentation|^deficient indentation/, { found: "bad indentation", hint: INDENT }],
  [/^can not read a block mapping|^expected ':'|^end of the stream or|^a whitespace character/, NO_FIELD],
  [/maxDepth/, { found: "fields nested too deep", hint: "Nest fields and lists at most 50 levels deep." }],
  [/printable|null byte|JSON character/, { found: "a control character", hint: "Remove the character." }],
  [/\btag\b/, { found: "a tag (!name) that cannot be read", hint: "Remove the tag, or put the value into quotes." }],
  [
    /anchor|alias/,
    { found: "an anchor or alias without a name", hint: "Put a value that begins with & or * into quotes." },
  ],
  [
    /block scalar|line break is expected|chomping|indentation width/,
    {
      found: "a | or > with more behind it",
      hint: "Begin the text on the next line, indented, or put the value into quotes.",
    },
  ],
];
const OTHER: Fault = { found: "text that is not YAML", hint: "Put the value into quotes, or correct the line." };

/** What a parser's reason means to the one who wrote the fields. The reason itself may quote them, so it is not told. */
export function yamlFault(reason: string, at: Position): FieldsError {
  const { found, hint } = FAULTS.find(([pattern]) => pattern.test(reason))?.[1] ?? OTHER;
  return new FieldsError(finding("yaml-syntax", found, hint, at));
}
