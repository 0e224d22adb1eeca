/** A value between quotes or brackets as it is to be written so that the parser reads it. */
export interface Flow {
  text: string;
  /** Offset behind the closing mark. */
  end: number;
  /** Brackets within brackets. */
  depth: number;
  /** Whether anything but blanks is written otherwise than in the source. */
  isMended: boolean;
}

/** The offset behind the closing quote of the quoted text that begins at `start`; undefined where it is never closed. */
export function endOfQuoted(source: string, start: number): number | undefined {
  const quote = source[start];
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at];
    if (character === "\\" && quote === '"') at++;
    else if (character === quote) {
      if (quote === "'" && source[at + 1] === "'") at++;
      else return at + 1;
    }
  }
  return undefined;
}

const BARE = /[^,[\]{}\n]+/y;
/** Marks that may not begin an unquoted text, though people write @name and #tag in lists. */
const RESERVED = new Set(["@", "`", "%"]);

/**
 * Reads the list or map that begins at `start` to its closing bracket. Items that begin with a reserved mark or with `#tag` get quotes,
 * needless commas become blanks. Undefined where it is never closed.
 */
export function readFlow(source: string, start: number): Flow | undefined {
  let text = "";
  let open = 0;
  let depth = 0;
  let isMended = false;
  let isItemStart = true;
  let isAfterComma = true;
  for (let at = start; at < source.length; at++) {
    const character = source[at] ?? "";
    if (character === "#" && /[\s,[{]/.test(source[at - 1] ?? " ") && !(isItemStart && isTag(source, at))) {
      const end = source.indexOf("\n", at);
      if (end === -1) return undefined;
      text += source.slice(at, end);
      at = end - 1;
    } else if (/\s/.test(character)) {
      text += character === "\t" ? " " : character;
    } else if ((character === '"' || character === "'") && isItemStart) {
      const end = endOfQuoted(source, at);
      if (end === undefined) return undefined;
      text += source.slice(at, end);
      at = end - 1;
      isItemStart = isAfterComma = false;
    } else if (character === "[" || character === "{") {
      depth = Math.max(depth, ++open);
      text += character;
      isItemStart = isAfterComma = true;
    } else if (character === "]" || character === "}") {
      open--;
      text += character;
      if (open === 0) return { text, end: at + 1, depth, isMended };
      isItemStart = isAfterComma = false;
    } else if (character === ",") {
      isMended ||= isAfterComma;
      text += isAfterComma ? " " : ",";
      isItemStart = isAfterComma = true;
    } else if (isItemStart && (RESERVED.has(character) || character === "#")) {
      BARE.lastIndex = at;
      const bare = (BARE.exec(source)?.[0] ?? character).trimEnd();
      text += quoted(bare);
      isMended = true;
      at += bare.length - 1;
      isItemStart = isAfterComma = false;
    } else {
      text += character;
      isItemStart = character === ":" && /[\s"'[{]/.test(source[at + 1] ?? " ");
      isAfterComma = false;
    }
  }
  return undefined;
}

export function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

function isTag(source: string, at: number): boolean {
  return /^#[\p{L}\p{N}]/u.test(source.slice(at, at + 3));
}
