import type { Literals } from "./literals.js";
import type { Namespaces } from "./namespaces.js";

/** The page whose text is converted. */
export interface WikiPage {
  title: string;
  namespaces: Namespaces;
  /** Its title stands outside its text: then no heading of the text is the title. */
  isTitled: boolean;
  /** The wiki's language, where it tells. */
  language: string | undefined;
}

/** What the text of a line is rendered with. */
export interface Rendering extends WikiPage {
  literals: Literals;
  /** What a line break within a paragraph becomes: two blanks and a line end, or `<br> ` in a table's cell. */
  lineBreak: string;
  /** By how much headings stand lower than they are written. */
  levelShift: number;
}
