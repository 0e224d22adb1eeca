/** A piece of a site generator's language: Hugo, Zola, Jekyll (Liquid), Eleventy (Nunjucks), Hexo, Middleman (ERB), Handlebars. */
export interface Template {
  /** `{{< x >}}` and `{{% x %}}`; `{% x %}`; `{{ x }}`; what tells nothing: `{# x #}`, `<% x %>`. */
  kind: "shortcode" | "tag" | "output" | "silent";
  /** The first word of a shortcode or tag, without the slash of `{{< /x >}}`. */
  name: string;
  /** What stands between the marks. */
  inner: string;
  /** Position behind it. */
  end: number;
}

const FORMS: readonly [open: string, close: string, kind: Template["kind"]][] = [
  ["{{<", ">}}", "shortcode"],
  ["{{%", "%}}", "shortcode"],
  ["{{{", "}}}", "output"],
  ["{{", "}}", "output"],
  ["{%", "%}", "tag"],
  ["{#", "#}", "silent"],
  ["<%", "%>", "silent"],
];
const MAX_FORMULA = 60;
/** Longer ones are no templates but stray marks; the bound keeps a text of nothing but marks cheap. */
const MAX_LENGTH = 2_000;
/** Braces in a formula: `\frac{{a}}{{b}}`, `x^{{2}}`. */
const FORMULA_BEFORE = /(?:[\w)\]}][\^_]|\\[A-Za-z]+[^\s]*)$/;

/** The template that opens at `at`. */
export function templateAt(text: string, at: number): Template | undefined {
  for (const form of FORMS) {
    const template = text.startsWith(form[0], at) ? readForm(text, at, form) : undefined;
    if (template) return template;
  }
  return undefined;
}

function readForm(text: string, at: number, [open, close, kind]: (typeof FORMS)[number]): Template | undefined {
  if (open === "{#" && !/[\s-]/.test(text.charAt(at + 2))) return undefined;
  if (kind === "output" && FORMULA_BEFORE.test(text.slice(Math.max(0, at - MAX_FORMULA), at))) return undefined;
  const from = at + open.length;
  const length = text.slice(from, from + MAX_LENGTH).indexOf(close);
  if (length === -1) return undefined;
  const inner = text
    .slice(from, from + length)
    .replace(/^[-~]/, "")
    .replace(/[-~/]$/, "")
    .trim();
  const name = kind === "shortcode" || kind === "tag" ? (/^\/?\s*([\w.-]+)/.exec(inner)?.[1] ?? "") : "";
  return { kind, name, inner, end: from + length + close.length };
}

/** What opens on this line and closes on none of it: the mark to look for. */
export function openTemplate(line: string): string | undefined {
  const form = FORMS.find(([open]) => line.startsWith(open));
  return form === undefined || form[2] === "silent" || line.includes(form[1]) ? undefined : form[1];
}

export interface TemplateArguments {
  named: ReadonlyMap<string, string>;
  positional: readonly string[];
}

const ARGUMENT =
  /(?:([\w-]+)[ \t]*(?:=|:(?!\/\/))[ \t]*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`,|=()]+))/g;

/** The arguments of a shortcode or tag, up to its first filter. */
export function argumentsOf({ inner, name }: Template): TemplateArguments {
  const named = new Map<string, string>();
  const positional: string[] = [];
  const from = inner.indexOf(name) + name.length;
  ARGUMENT.lastIndex = from;
  for (let match = ARGUMENT.exec(inner), end = from; match !== null; match = ARGUMENT.exec(inner)) {
    if (inner.slice(end, match.index).includes("|")) break;
    end = ARGUMENT.lastIndex;
    const [, key, ...values] = match;
    const value = values.find((text) => text !== undefined) ?? "";
    if (key === undefined) positional.push(value);
    else named.set(key.toLowerCase(), value);
  }
  return { named, positional };
}
