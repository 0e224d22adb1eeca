import type { FieldMap } from "../fields/field-tree.js";
import type { DocumentShape } from "../../src/store/document-shape.js";

/** One file as text: BOM dropped, line ends made `\n`, Unicode NFC. */
export interface SourceFile {
  /** Relative to the source, `/` between folders. */
  path: string;
  text: string;
}

/** One document as its format wrote it: fields, each with its place, and a body. What it is, its shape says. */
export interface Entry {
  fields: FieldMap;
  body: string;
  /** Lines of the file before the body. */
  bodyLine: number;
  /** How the body is written; absent: Markdown, unless its blocks are HTML. */
  syntax?: "markdown" | "html" | "text";
  /** Of a page that only leads to another one: that one's title. */
  redirect?: string;
  /** The shape that the format itself proves, such as an item of a feed; absent: told by evidence. */
  shape?: DocumentShape;
  warnings?: Problem[];
}

/** Why a document, or a part of it, was not taken. Holds no text of the source beyond a short, safe `found`. */
export interface Problem {
  file: string;
  /** Which of several documents of the file, from 0; absent where it holds one. */
  part?: number;
  /** 1-based. */
  line?: number;
  column?: number;
  /** Dotted path, e.g. `related.2.webUrl`. */
  field?: string;
  /** Permanent name of the rule, e.g. `title-missing`. */
  rule: string;
  found: string;
  hint: string;
}

/** How files are written. A new one is one file and one line in `formats.ts`. */
export interface Format {
  /** Kept with the document and shown by `SourceDocument.format`. */
  name: string;
  /** `{{…}}` is markup of its own, and no place that an editor's template fills in. */
  usesBraces?: true;
  /** Whether this text is of this format, by content alone; formats are asked in the list's order. */
  matches(file: SourceFile): boolean;
  /**
   * The file's documents, in its order; a part that cannot be read is a problem beside them. `warnings`: about the file as a whole.
   * `passedOver`: what a file is that rightly holds none, as "a feed without items".
   */
  read(file: SourceFile): { entries: Entry[]; problems?: Problem[]; warnings?: Problem[]; passedOver?: string };
}
