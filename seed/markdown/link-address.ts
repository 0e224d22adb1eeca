import { decodeHTMLStrict } from "entities";

/** Addresses of the web and of programs; of one letter it would be a drive. */
const SCHEME = /^[a-z][a-z\d+.-]+:/i;
/** What a link to a file may end in where it leads to no document. */
const ATTACHMENT =
  /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico|heic|mp3|wav|m4a|ogg|flac|aac|3gp|mp4|webm|ogv|mov|mkv|avi|pdf|canvas|base|excalidraw|zip|gz|tgz|tar|bz2|xz|7z|rar|exe|dmg|apk|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|tsv|epub|mobi|ics|vcf|asc|sig|css|s[ac]ss|less|m?[jt]sx?|cjs|json5?|ya?ml|toml|xml|rss|atom|py|rb|go|rs|java|kt|swift|php|cs|[ch]|cc|cpp|hpp|sh|bat|ps1|sql|ipynb|lock|ini|cfg|conf|log|woff2?|ttf|otf|map|bib|tex)$/i;
/** `example.com` without a scheme is a mistake for an address of the web. */
const BARE_HOST = /^(?:www\.[^/]+|[^/]+\.(?:com|org|net|gov|edu|io|dev|app))(?:\/|$)/i;
/** Hugo: `{{< ref "x.md" >}}`, `{{% relref path="x.md" %}}`; sites have shortcodes of their own whose first argument is an address. */
const HUGO = /^\{\{[<%]-?\s*[\w-]+\s*(?:path\s*=\s*)?(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`|([^\s"'`<>%]+))/;
/** Jekyll: `{% link x.md %}`, `{% post_url 2020-01-01-x %}`. */
const JEKYLL = /\{%-?\s*(link|post_url)\s+["']?([^\s"'%]+)["']?\s*-?%\}/;
/** Liquid, Nunjucks: `{{ "/about/" | url }}`. */
const QUOTED = /\{\{-?\s*(?:"([^"\n]{0,2000})"|'([^'\n]{0,2000})')[^\n]{0,300}?\}\}/;
/** `{{ site.baseurl }}/about/`. */
const SITE_ROOT = /^\{\{-?\s*(?:site|config|page|root)?\.?(?:base_?url|root|url|path_?prefix)\b[^\n]*?\}\}/i;
/** Pelican: `{filename}x.md`, once `|filename|x.md`. */
const PELICAN = /^(?:\{filename\}|\|filename\|)/i;

/**
 * The file that a link's address leads to, as a path with `/`: relative to the document, or below the source's top where it begins with one.
 * Undefined where it leads to no document of the source: the web, a place on the same page, a picture, source code.
 */
export function fileOfAddress(address: string): string | undefined {
  const local = plain(address.trim()).replace(/^@(?:site)?(?=\/)/, "");
  if (/[{}<>|*]/.test(local) || /^(?:[#?(~]|\/\/|\[\[)/.test(local)) return undefined;
  if (SCHEME.test(local) || BARE_HOST.test(local)) return undefined;
  const path = decode(local.replace(/[#?].*$/s, ""))
    .replaceAll("\\", "/")
    .trim();
  const isMail = path.includes("@") && !path.includes("/");
  return path === "" || isMail || ATTACHMENT.test(path) ? undefined : path;
}

/** The address without what generators wrap around it. */
function plain(address: string): string {
  const hugo = HUGO.exec(address);
  if (hugo) return hugo.slice(1).find((value) => value !== undefined) ?? "";
  const [, tag, name = ""] = JEKYLL.exec(address) ?? [];
  if (tag === "post_url") return name;
  if (tag === "link") return `/${name.replace(/^\/+/, "")}`;
  const quoted = QUOTED.exec(address);
  if (quoted) return quoted[1] ?? quoted[2] ?? "";
  return unescape(address.replace(SITE_ROOT, "").replace(PELICAN, ""));
}

/** Markdown's backslashes and HTML's entities. */
function unescape(text: string): string {
  return decodeHTMLStrict(text.replace(/\\([!-/:-@[-`{-~])/g, "$1"));
}

function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
