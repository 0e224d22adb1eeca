const KEY_LINE =
  /^[ \t]*(?:["'][^"'\n]*["']|[\p{L}\p{N}_<$:~@](?:[^\s:"']|:(?=\S)){0,59}(?: (?:[^\s:"']|:(?=\S)){1,30}){0,2})[ \t]*:(?:[ \t]|$)/u;
const YAML_MARK = /^[ \t]*(?:[{[&!%?"'<]|-[ \t]|- *$)/;
const TOML_LINE = /^[ \t]*(?:\[|["']?[\w.-]+["']?[ \t]*=)/;

/** Whether the first line that says something looks like a field of that language, and not like prose below a thematic break. */
export function opensWithField(source: string, language: string): boolean {
  const line = firstLine(source);
  if (line === undefined) return false;
  return language === "toml" ? TOML_LINE.test(line) : KEY_LINE.test(line) || YAML_MARK.test(line);
}

/** Whether there are paragraphs, which fields are not written in. */
export function hasParagraphs(source: string): boolean {
  return /\S[ \t]*\n[ \t]*\n\s*\S|^[ \t]*\n[ \t]*\S/.test(source);
}

/** Undefined where there are but comments. */
function firstLine(source: string): string | undefined {
  const line = /^(?![ \t]*#)[ \t]*\S.*$/m.exec(source)?.[0];
  return line?.slice(0, 400);
}
