/** Stands for text that is not prose: never part of a word, and nothing matches across it. */
export const BLANK = "\0";

const CJK = "\\u3000-\\u303f\\uff00-\\uffef\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}";

/** Each is linear in the length of the text: no part can match what the part after it does. */
const NOT_PROSE: { hint: string; pattern: RegExp }[] = [
  { hint: "](", pattern: /\]\((?:\s+(?=[^\s)]))?(?:[^()\s]|\([^()\s]*\))*(?:\s+(?:"[^"\n]*"\s*)?)?\)/gu },
  { hint: "[[", pattern: /(?<=\[\[)[^[\]|\n]*(?=\|)/gu },
  { hint: "://", pattern: new RegExp(`(?<![\\p{L}\\p{N}])[a-z][a-z0-9+.-]{1,20}://[^\\s<>"\`${CJK}]+`, "giu") },
  { hint: "www.", pattern: new RegExp(`(?<![\\p{L}\\p{N}])www\\.[^\\s<>"\`${CJK}]+`, "giu") },
  { hint: "/", pattern: new RegExp(`(?<![\\p{L}\\p{N}_@.-])(?:[a-z0-9-]+\\.)+[a-z]{2,}/[^\\s<>"\`${CJK}]+`, "gu") },
  { hint: "@", pattern: /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu },
  { hint: "<", pattern: /<\/?[a-z][^<>]*>/giu },
];

/** The text with its code, addresses and tags blanked out, as long as before: offsets into it are offsets into the text. */
export function proseOf(text: string): string {
  let prose = withoutCode(text);
  for (const { hint, pattern } of NOT_PROSE) {
    if (prose.includes(hint) || prose.includes(hint.toUpperCase()))
      prose = prose.replace(pattern, (part) => BLANK.repeat(part.length));
  }
  return prose;
}

/** Blanks fenced code blocks, code spans, HTML comments, and what stands in `<code>`, `<pre>`, `<script>` and `<style>`. */
function withoutCode(text: string): string {
  let prose = text;
  if (/^ {0,3}(?:```|~~~)/mu.test(prose)) prose = withoutFences(prose);
  if (prose.includes("`")) prose = withoutCodeSpans(prose);
  if (prose.includes("<!--")) prose = withoutEnclosed(prose, /<!--/gu, () => "-->");
  if (prose.includes("<")) prose = withoutEnclosed(prose, /<(code|pre|script|style)\b/giu, (name) => `</${name}`);
  return prose;
}

function withoutFences(text: string): string {
  let fence: string | undefined;
  return text
    .split("\n")
    .map((line) => {
      const mark = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/u.exec(line);
      if (fence === undefined) {
        if (!mark || (mark[1]?.startsWith("`") && mark[2]?.includes("`"))) return line;
        fence = mark[1];
      } else if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === "") {
        fence = undefined;
      }
      return BLANK.repeat(line.length);
    })
    .join("\n");
}

/** A span ends at the next run of as many backticks; a run that has no such partner is text. */
function withoutCodeSpans(text: string): string {
  const runs = [...text.matchAll(/`+/gu)].map((match) => ({ start: match.index, length: match[0].length }));
  const nextOfLength = new Map<number, number>();
  const partner = new Array<number | undefined>(runs.length);
  for (let at = runs.length - 1; at >= 0; at--) {
    const length = runs[at]?.length ?? 0;
    partner[at] = nextOfLength.get(length);
    nextOfLength.set(length, at);
  }
  let prose = "";
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const [run, end] = [runs[at], runs[partner[at] ?? -1]];
    if (!run || !end) continue;
    prose += text.slice(from, run.start) + blankLines(text.slice(run.start, end.start + end.length));
    from = end.start + end.length;
    at = partner[at] ?? at;
  }
  return prose + text.slice(from);
}

function withoutEnclosed(text: string, opening: RegExp, closingOf: (name: string) => string): string {
  const lower = text.toLowerCase();
  // Lower case may be longer than the text; then offsets would not agree.
  const haystack = lower.length === text.length ? lower : text;
  const unclosed = new Set<string>();
  let prose = "";
  let from = 0;
  for (const match of text.matchAll(opening)) {
    const closing = closingOf(match[1]?.toLowerCase() ?? "");
    if (match.index < from || unclosed.has(closing)) continue;
    const end = haystack.indexOf(closing, match.index);
    if (end < 0) unclosed.add(closing);
    else {
      prose += text.slice(from, match.index) + blankLines(text.slice(match.index, end + closing.length));
      from = end + closing.length;
    }
  }
  return prose + text.slice(from);
}

function blankLines(text: string): string {
  return BLANK.repeat(text.length);
}
