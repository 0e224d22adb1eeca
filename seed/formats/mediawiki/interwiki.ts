import type { Namespaces } from "./namespaces.js";

/** Wikis that speak of the same things by the same titles: a link there is one to the page of that name. */
const ENCYCLOPEDIA = /^(?:w|wp|wikipedia)$/i;
const PROJECT =
  /^(?:wikt|wiktionary|c|commons|s|wikisource|b|wikibooks|q|wikiquote|n|wikinews|v|wikiversity|voy|wikivoyage|species|wikispecies|m|meta|metawikipedia|mw|mediawikiwiki|d|wikidata|f|wikifunctions|foundation|wmf|outreach|incubator|toollabs|toolforge|phab|phabricator|bugzilla|gerrit|git|mail|otrs|rev|doi|hdl|pmid|arxiv|rfc|oeis|google|imdbname|imdbtitle|iarchive|archive|wikia|wikiasite|fandom|wikicities|meatball|wikitravel|translatewiki|betawiki|mediazilla|mediawiki\.org)$/i;
/** Wikipedias whose prefix is no language's code. */
const UNCODED =
  /^(?:simple|nah|als|bat-smg|be-x-old|be-tarask|cbk-zam|fiu-vro|map-bms|roa-rup|roa-tara|zh-classical|zh-min-nan|zh-yue|zh-cn|zh-tw|nds-nl|eml|bh|mo|sh|cs-wiki)$/;
const CODE = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/;

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** The English name of a language by its code: "German" for `de`. */
export function languageName(code: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/i.test(code)) return undefined;
  const name = languageNames.of(code);
  return name === code ? undefined : name;
}

/**
 * Where a link with a prefix leads: to a page of this wiki (`page`), to the page of the same name in an encyclopedia (`page`, without the
 * prefix), to the same page in another language, or elsewhere (`rest`: the name there).
 */
export type LinkPlace = { kind: "page"; page: string } | { kind: "language" | "elsewhere"; rest: string };

export function placeOf(target: string, namespaces: Namespaces): LinkPlace {
  const colon = target.indexOf(":");
  if (colon < 1) return { kind: "page", page: target };
  const [prefix, rest] = [target.slice(0, colon).trim(), target.slice(colon + 1).trim()];
  if (rest === "" || namespaces.isOwn(prefix)) return { kind: "page", page: target };
  if (prefix === "w" || prefix === "wp" || (ENCYCLOPEDIA.test(prefix) && namespaces.kindOf(prefix) === undefined)) {
    const inner = rest.replace(/^:/, "");
    const isForeign = /^[a-z-]{1,12}:/.test(inner) && placeOf(inner, namespaces).kind !== "page";
    return isForeign
      ? { kind: "elsewhere", rest: inner.slice(inner.lastIndexOf(":") + 1) }
      : { kind: "page", page: inner };
  }
  if (isLanguage(prefix)) return { kind: "language", rest };
  return PROJECT.test(prefix) &&
    (prefix.length > 1 || prefix === prefix.toLowerCase()) &&
    !/^\s/.test(target.slice(colon + 1))
    ? { kind: "elsewhere", rest: rest.slice(rest.lastIndexOf(":") + 1).trim() || rest }
    : { kind: "page", page: target };
}

function isLanguage(prefix: string): boolean {
  return UNCODED.test(prefix) || (CODE.test(prefix) && languageName(prefix) !== undefined);
}
