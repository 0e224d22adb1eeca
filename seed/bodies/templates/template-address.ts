import { destination } from "../address.js";
import { argumentsOf, templateAt, type Template } from "./template.js";

/** Names of arguments that say where a link leads. */
const ADDRESS_KEYS = ["path", "src", "href", "url", "page", "file", "link", "to"];
/** Tags of Jekyll, Hexo and Django whose first argument is an address. */
const ADDRESS_TAG =
  /^(?:post_url|link|post_link|post_path|asset_path|asset_link|asset_url|asset|static|url|ref|relref)$/;
const QUOTED_FIRST = /^(["'`])(.*?)\1/s;
const ADDRESS_CALL =
  /\b(?:get_url|url_for|url|ref|relref|asset|absURL|relURL|absurl|relurl|link_to)\b[^"'`|]{0,200}(["'`])(.*?)\1/s;
const APPENDED = /\|\s*append:\s*(["'])(.*?)\1/s;

/** Where a template within an address leads: the path that it names, or nothing where only the site's build knows. */
export function addressOf(template: Template): string {
  let path: string | undefined;
  if (template.kind === "output") {
    const { inner } = template;
    path = (QUOTED_FIRST.exec(inner) ?? ADDRESS_CALL.exec(inner) ?? APPENDED.exec(inner))?.[2];
  } else {
    const { named, positional } = argumentsOf(template);
    const keyed = ADDRESS_KEYS.map((key) => named.get(key)).find((value) => value !== undefined);
    const takesFirst = template.kind === "shortcode" || ADDRESS_TAG.test(template.name);
    path = keyed ?? (takesFirst ? positional[0] : undefined);
  }
  return destination(filePath(template, (path ?? "").trim())).replace(/["']/g, "");
}

/** What the tag names as the file that it means: Jekyll counts from the site's top, and names of pages are looked up wherever they lie. */
function filePath(template: Template, path: string): string {
  if (template.kind === "output" || path === "" || /^[a-z][a-z\d+.-]*:/i.test(path)) return path;
  if (template.kind !== "shortcode" && template.name === "link") return `/${path.replace(/^\/+/, "")}`;
  const isLookedUp = /^(?:post_url|ref|relref)$/.test(template.name);
  const isBareName = template.name === "post_url" || !/[/.]/.test(path.replace(/#.*/, ""));
  return isLookedUp && isBareName ? path.replace(/(?:\.md)?(?=#|$)/, ".md") : path;
}

/** The attributes of a tag with the paths that its templates name. */
export function addressesIn(attributes: string): string {
  if (!/\{[{%]/.test(attributes)) return attributes;
  let out = "";
  let from = 0;
  for (let at = attributes.indexOf("{"); at !== -1; at = attributes.indexOf("{", Math.max(at + 1, from))) {
    const template = templateAt(attributes, at);
    if (template === undefined) continue;
    out += attributes.slice(from, at) + addressOf(template);
    from = template.end;
  }
  return out + attributes.slice(from);
}
