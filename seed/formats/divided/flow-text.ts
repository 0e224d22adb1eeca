import { matchFence } from "../../markdown/markdown-lines.js";

/** Opens a block: `#### text-block ####`. */
const BLOCK = /^#{4,}[ \t]+[\w-]{1,60}[ \t]+#{4,}[ \t]*$/;
const RULE = /^-{4,}[ \t]*$/;
const FIELD = /^([\w-]{1,60}):[ \t]*(.*)$/;

/** The prose of a text that Lektor keeps as blocks with fields of their own; what a block says in one line is a setting. Other text stays as it is. */
export function textOfFlow(text: string): string {
  const lines = text.split("\n");
  if (!BLOCK.test(lines[0] ?? "")) return text;
  const prose: string[][] = [];
  let field: string[] | undefined;
  let isCode = false;
  let isOpening = false;
  for (const line of lines) {
    if (matchFence(line)) isCode = !isCode;
    const isMark = !isCode && (BLOCK.test(line) || RULE.test(line));
    const value = isOpening && !isMark ? FIELD.exec(line)?.[2] : undefined;
    if (isMark || value !== undefined) prose.push((field = value ? [value] : []));
    else field?.push(line);
    isOpening = isMark || (isOpening && line.trim() === "");
  }
  const texts = prose.filter((part) => part.some((line, at) => at > 0 && line.trim() !== ""));
  return texts.map((part) => part.join("\n").trim()).join("\n\n");
}
