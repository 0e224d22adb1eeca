const INLINE =
  /\[\[([^[\]\n]{1,2000})\](?:\[([^[\]\n]{1,1000})\])?\]|(?<![\p{L}\p{N}])([*/_+=~])(?=\S)([^\n]{0,500}?\S)\3(?![\p{L}\p{N}])|\[fn:([\w-]{1,40})\]/gu;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;
const MARKS: Record<string, string> = { "*": "**", "/": "*", "+": "~~", "=": "`", "~": "`" };

/** A line of an outline as Markdown: links, emphasis, code and notes. */
export function orgInline(text: string): string {
  return text.replace(INLINE, (whole: string, ...parts: (string | undefined)[]) => {
    const [target, label, mark, inside = "", note] = parts;
    if (target !== undefined) return link(target, label);
    if (note !== undefined) return `[^${note}]`;
    if (mark === "_") return inside;
    const markdown = MARKS[mark ?? ""];
    return markdown === undefined ? whole : markdown + (markdown === "`" ? inside : orgInline(inside)) + markdown;
  });
}

/** `[[file:page.org::*Heading][label]]`, `[[https://…]]`, `[[id:…][label]]`, `[[Heading]]`. */
function link(target: string, label: string | undefined): string {
  const bare = target.replace(/^(?:file(?:\+\w+)?|attachment):/, "").replace(/::.*$/, "");
  // `plan.org` alone would be a host of the web.
  const path = bare.includes("/") ? bare : `./${bare}`;
  const shown = label === undefined ? undefined : orgInline(label);
  if (/^(?:id|#|\*|custom_id|cite|info|man|help|elisp|shell)/i.test(target) && !/^https?:/i.test(target))
    return shown ?? target.replace(/^[#*]|^\w+:/, "");
  if (/^(?:https?|mailto|ftp):/i.test(target)) return shown === undefined ? `<${target}>` : `[${shown}](${target})`;
  if (PICTURE.test(bare)) return `![${shown ?? ""}](${bare.replace(/\s/g, "%20")})`;
  const isPath = /^(?:file|attachment)[:+]|^\.{0,2}\/|\.org\b/.test(target);
  if (/^denote:|^roam:/.test(target))
    return `[[${target.replace(/^\w+:/, "")}${shown === undefined ? "" : `|${shown}`}]]`;
  if (isPath) return `[${shown ?? bare}](${path.replace(/\s/g, "%20")})`;
  return `[[${target}${shown === undefined ? "" : `|${shown}`}]]`;
}
