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

interface Form {
  open: string;
  close: string;
  kind: Template["kind"];
  /** What closes it, or opens another one before it is closed, which makes it none. */
  stop: RegExp;
}

const FORMS: readonly Form[] = [
  { open: "{{<", close: ">}}", kind: "shortcode", stop: />\}\}|\{\{/g },
  { open: "{{%", close: "%}}", kind: "shortcode", stop: /%\}\}|\{\{/g },
  { open: "{{{", close: "}}}", kind: "output", stop: /\}\}\}|\{\{/g },
  { open: "{{", close: "}}", kind: "output", stop: /\}\}|\{\{/g },
  { open: "{%", close: "%}", kind: "tag", stop: /%\}|\{%/g },
  { open: "{#", close: "#}", kind: "silent", stop: /#\}|\{#/g },
  { open: "<%", close: "%>", kind: "silent", stop: /%>|<%/g },
];
/** Longer ones are no templates but stray marks. */
const MAX_LENGTH = 4_000;
const MAX_FORMULA = 60;
/** Braces in a formula: `\frac{{a}}{{b}}`, `x^{{2}}`. */
const FORMULA_BEFORE = /(?:[\w)\]}][\^_]|\\[A-Za-z]+[^\s]*)$/;

/** The template that opens at `at`. */
export function templateAt(text: string, at: number): Template | undefined {
  for (const form of FORMS) {
    const template = text.startsWith(form.open, at) ? readForm(text, at, form) : undefined;
    if (template) return template;
  }
  return undefined;
}

function readForm(text: string, at: number, { open, close, kind, stop }: Form): Template | undefined {
  if (open === "{#" && !/[\s-]/.test(text.charAt(at + 2))) return undefined;
  if (kind === "output" && FORMULA_BEFORE.test(text.slice(Math.max(0, at - MAX_FORMULA), at))) return undefined;
  const from = at + open.length;
  stop.lastIndex = from;
  const found = stop.exec(text);
  if (found?.[0] !== close || found.index - from > MAX_LENGTH) return undefined;
  const written = text.slice(from, found.index);
  if (kind === "output" && /\n[ \t]*\n/.test(written)) return undefined;
  const inner = written
    .replace(/^[-~]/, "")
    .replace(/[-~/]$/, "")
    .trim();
  const name = kind === "shortcode" || kind === "tag" ? (/^\/?\s*([\w.-]+)/.exec(inner)?.[1] ?? "") : "";
  return { kind, name, inner, end: found.index + close.length };
}

/** What opens on this line and closes on none of it: the mark to look for. */
export function openTemplate(line: string): string | undefined {
  const form = FORMS.find(({ open }) => line.startsWith(open));
  return form === undefined || form.kind === "silent" || line.includes(form.close) ? undefined : form.close;
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
