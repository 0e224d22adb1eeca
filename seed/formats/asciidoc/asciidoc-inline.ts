const INLINE =
  /`([^`\n]{1,500})`|(?:link:|(?=https?:))((?:(?!\[)\S){1,2000})\[([^\]\n]{0,1000})\]|xref:((?:(?!\[)\S){1,1000})\[([^\]\n]{0,1000})\]|<<([^<>,\n]{1,300})(?:,[ \t]*([^<>\n]{1,500}))?>>|image:((?:(?!\[)\S){1,1000})\[([^\]\n]{0,500})\]|(?:kbd|btn|menu|icon|pass|footnote):(?:\w{0,40})\[([^\]\n]{0,1000})\]|(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,500})(?<!\s)\*(?![\p{L}\p{N}*])|\{([A-Za-z][\w-]{0,39})\}/gu;

/** A line of AsciiDoc as Markdown: links, references, pictures, strong text and attributes. */
export function asciidocInline(text: string, attributes: ReadonlyMap<string, string>): string {
  return text.replace(INLINE, (whole: string, ...parts: (string | undefined)[]) => {
    const [code, url, urlLabel, page, pageLabel, id, idLabel, picture, alt, note, strong, attribute] = parts;
    if (code !== undefined) return `\`${code.replace(/^\+|\+$/g, "")}\``;
    if (url !== undefined) return linkTo(url, labelOf(urlLabel));
    if (page !== undefined) return reference(page, labelOf(pageLabel));
    if (id !== undefined) return reference(id, idLabel);
    if (picture !== undefined) return `![${labelOf(alt) ?? ""}](${picture})`;
    if (strong !== undefined) return `**${strong}**`;
    if (attribute !== undefined) return attributes.get(attribute.toLowerCase()) ?? whole;
    return whole.startsWith("footnote") ? ` (${note ?? ""})` : (note ?? "");
  });
}

function linkTo(address: string, label: string | undefined): string {
  return label === undefined
    ? /^https?:/.test(address)
      ? `<${address}>`
      : `[${address}](${address})`
    : `[${label}](${address})`;
}

/** Another file, by its path, also as `component:module:page.adoc`; a place in this one is only its label. */
function reference(target: string, label: string | undefined): string {
  const path = target.replace(/#.*$/, "");
  if (path === "" || !/\.\w{2,8}$|\//.test(path)) return label ?? target.replace(/^#/, "");
  const own = path.replace(/^.*[:$@]/, "");
  return `[${label ?? own}](${target.includes("#") ? `${own}#${target.split("#")[1] ?? ""}` : own})`;
}

/** Without what opens a link in another window and the like. */
function labelOf(written: string | undefined): string | undefined {
  const label = (written ?? "")
    .replace(/,\s*(?:window|role|opts|width|height|align|link|title)=.*$/, "")
    .replace(/\^$/, "")
    .trim();
  return label === "" ? undefined : label.replace(/^"(.*)"$/, "$1");
}
