/** Code within a line: as many backticks around it as it takes. */
export function codeSpan(code: string): string {
  const text = code
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .trim();
  if (text === "") return "";
  const mark = "`".repeat(longestRun(text, /`+/g) + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return mark + pad + text + pad + mark;
}

/** Code in lines of its own, to the letter. */
export function fence(code: string, language = ""): string {
  const mark = "`".repeat(Math.max(3, longestRun(code, /^[ \t]*`+/gm) + 1));
  const name = /^[\w#+.-]+$/.test(language) ? language : "";
  return `${mark}${name}\n${code.replace(/^(?:[ \t]*\n)+/, "").trimEnd()}\n${mark}`;
}

function longestRun(text: string, runs: RegExp): number {
  let longest = 0;
  for (const [run] of text.matchAll(runs)) longest = Math.max(longest, run.trim().length);
  return longest;
}
