const INLINE =
  /``((?:(?!``)[^\n]){1,500})``|`([^`\n]{1,500})`|\[\[([^[\]\n]{1,500})\]\]|\[(ext|img)(?:[ \t][^[\]\n]{0,100})?\[([^[\]\n]{1,1000})\]\]|<<[^<>\n]{0,500}>>|\{\{\{[^\n}]{0,500}\}\}\}|\{\{([^{}\n]{0,300})\}\}|<\/?\$[^<>\n]{0,500}>|''([^\n]{1,500}?)''|(?<!:)\/\/(?=\S)((?:(?!\/\/)[^\n]){1,500})\/\/|__([^_\n]{1,500})__|\^\^([^^\n]{1,200})\^\^|,,([^,\n]{1,200}),,|~(?=\p{Lu}\p{Ll}+\p{Lu})|@@/gu;

/** A line of TiddlyWiki's text as Markdown: links with label and target in Markdown's order, emphasis; macros and widgets go. */
export function tiddlerInline(text: string): string {
  return text.replace(INLINE, (whole: string, ...parts: (string | undefined)[]) => {
    const [code, span, link, kind, address, embedded, bold, italic, ...plain] = parts;
    if (code !== undefined) return `\`\`${code}\`\``;
    if (span !== undefined) return whole;
    if (link !== undefined) return wikiLink(link);
    if (address !== undefined) return outside(kind === "img", address);
    if (embedded !== undefined) return transclusion(embedded);
    if (bold !== undefined) return `**${tiddlerInline(bold)}**`;
    if (italic !== undefined) return `*${tiddlerInline(italic)}*`;
    return plain.slice(0, 3).find((one) => typeof one === "string") ?? "";
  });
}

/** `[[label|target]]`. */
function wikiLink(inside: string): string {
  const bar = inside.lastIndexOf("|");
  const target = inside.slice(bar + 1).trim();
  const label = bar === -1 ? undefined : inside.slice(0, bar).trim();
  if (/^(?:https?|mailto|ftp|file):/i.test(target))
    return label === undefined ? `<${target}>` : `[${label}](${target})`;
  return label === undefined ? `[[${target}]]` : `[[${target}|${label}]]`;
}

function outside(isPicture: boolean, inside: string): string {
  const bar = inside.lastIndexOf("|");
  const address = inside
    .slice(bar + 1)
    .trim()
    .replace(/\s/g, "%20");
  const label = bar === -1 ? "" : inside.slice(0, bar).trim();
  if (isPicture) return `![${label}](${address})`;
  return label === "" ? `<${address}>` : `[${label}](${address})`;
}

/** `{{Target}}`, `{{Target!!field}}`, `{{Target||template}}`: what is shown is another tiddler's. */
function transclusion(inside: string): string {
  const target = inside.replace(/(?:\|\||!!|##).*$/, "").trim();
  return target === "" || target.startsWith("$:/") ? "" : `![[${target}]]`;
}
