const MARKER = /^:{3,}[ \t]*(\{[^}]*\}|[\w-]+)?[ \t]*(?:\[(.*)\][ \t]*)?(\{[^}]*\})?[ \t]*(.*)$/;

/** What a reader sees of the marker of a container, `:::note[Title]`, `::: tip Title`, `:::{note} Title`: its title. */
export function foldTitle(line: string): string {
  const [, name = "", label, , rest = ""] = MARKER.exec(line.replace(/(?<![ \t:])[ \t:]+$/, "")) ?? [];
  const isDirective =
    name.startsWith("{") &&
    !/^\{(?:note|tip|warning|danger|important|caution|hint|attention|error|seealso|admonition|dropdown)\}$/.test(name);
  const title = (label ?? (isDirective ? "" : rest)).trim().replace(/^"(.*)"$/, "$1");
  return /^[\w-]*=/.test(title) ? "" : title;
}
