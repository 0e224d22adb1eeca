/** Templater's `<% … %>` or `{{date}}` as a field's value or as the title: what an editor fills in when it makes a page. */
const TEMPLATE_FIELD =
  /^[ \t]*(?:-[ \t]+)?(?:[\p{L}\p{N}_ -]{1,40}:[ \t]*)?\[?["']?(?:(?:\{\{[\p{L}\p{N}_.: -]{1,40}\}\}[ ,T]{0,4}){1,4}["'\]]{0,2}[ \t]*$|<%)/mu;
const TEMPLATE_TITLE = /^#{1,6}\s+(?:\{\{[\p{L}\p{N}_.: -]{1,40}\}\}|<%.{1,200}%>)\s*$/u;

/** Whether a text is a template for pages and no page: its fields, or its first heading, wait to be filled in. */
export function isTemplate(text: string): boolean {
  if (!text.includes("{{") && !text.includes("<%")) return false;
  const fields = /^\s*---[ \t]*\n([\s\S]{0,8000}?)\n---[ \t]*(?:\n|$)/.exec(text);
  const body = fields ? text.slice(fields[0].length) : text;
  if (fields && TEMPLATE_FIELD.test(fields[1] ?? "")) return true;
  if (body.trimStart().startsWith("<%")) return true;
  const heading = /^#{1,6}\s.*$/m.exec(body);
  return heading !== null && TEMPLATE_TITLE.test(heading[0]);
}
