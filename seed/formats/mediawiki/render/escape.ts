/** A character of a word, to which marks of emphasis may cling. */
export const WORD = /[\p{L}\p{N}\p{M}]/u;

const SPECIAL = /[\\`*_[\]<&$]|~~+|==+|%%/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** Plain text as Markdown that shows it: what would be markup gets a backslash, signs that mean nothing where they stand do not. */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, (sign, at: number) => {
    const before = text[at - 1] ?? "";
    const after = text[at + sign.length] ?? "";
    const escaped = sign.replace(/./g, "\\$&");
    switch (sign) {
      case "\\":
        return PUNCTUATION.test(after) ? escaped : sign;
      case "*":
        return isBlank(before) && isBlank(after) && at > 0 && after !== "" ? sign : escaped;
      case "_":
        return (WORD.test(before) && WORD.test(after)) || (isBlank(before) && isBlank(after)) ? sign : escaped;
      case "[":
        return after === "[" || after === "^" || before === "[" ? escaped : sign;
      case "]":
        return after === "(" || after === "[" || after === ":" ? escaped : sign;
      case "<":
        return /[a-z/!?]/i.test(after) ? escaped : sign;
      case "&":
        ENTITY.lastIndex = at;
        return ENTITY.test(text) ? escaped : sign;
      case "$":
        return after === "$" || before === "$" || (!/[\s\d]/.test(after) && after !== "" && !WORD.test(before))
          ? escaped
          : sign;
      default:
        return escaped;
    }
  });
}

function isBlank(char: string): boolean {
  return char === "" || /\s/.test(char);
}

const LINE_START = /^(?:(#{1,6}|[-+*>])(?=\s|$)|(\d{1,9})([.)])(?=\s|$)|([-=])(?=\4*\s*$)|(>))/;

/** A line of Markdown that begins no heading, list, quotation or rule, whatever the text begins with. */
export function escapeLineStart(line: string): string {
  return line.replace(LINE_START, (all, mark?: string, number?: string, dot?: string) =>
    mark === undefined && number !== undefined ? `${number}\\${dot ?? ""}` : `\\${all}`,
  );
}
