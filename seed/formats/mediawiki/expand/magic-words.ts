/** `__NOTOC__` and its like; group 1 where it is one of English, else it may be a word of another language, or a name in code. */
export const MAGIC_WORD =
  /__(?:((?:NO|FORCE)?TOC|NOEDITSECTION|(?:NO)?NEWSECTIONLINK|NOGALLERY|HIDDENCAT|EXPECTUNUSEDCATEGORY|NOCONTENTCONVERT|NOCC|NOTITLECONVERT|NOTC|(?:NO)?INDEX|STATICREDIRECT|NOGLOBAL|DISAMBIG|ARCHIVEDTALK|NOTALK|EXPECTUNUSEDTEMPLATE|NOEDITBUTTON|NOHEADER|NOTITLE)|[\p{Lu}\p{Lo}\p{M}_]{3,40}?)__/uy;

const SHOWS_FIRST = /^(?:formatnum|lc|uc|lcfirst|ucfirst|nowrap|plural)\s*:/;
/** Settings of the page and values that only a server knows. */
const SHOWS_NOTHING =
  /^(?:#|:|defaultsort|displaytitle|defaultcategorysort|сортировка|ключ сортировки|ключ_сортировки|sortierung|デフォルトソート|默认排序|預設排序|int:|ns:|gender:|grammar:|fullurl:|localurl:|filepath:|anchorencode:|current|local|revision|numberof|number of|site|server|protection|pagesize|pagesin|namespace|talk)/;

/**
 * What a parser function or a variable shows; undefined for a template.
 * @param head what stands before the first bar, as wikitext
 */
export function magicText(name: string, head: string, rest: readonly string[], title: string): string | undefined {
  if (/^(?:full|base|sub|root)?pagenamee?$/.test(name)) return title;
  if (SHOWS_FIRST.test(name)) return head.slice(head.indexOf(":") + 1).trim();
  if (name.startsWith("#if:")) return (name.length > 4 ? rest[0] : rest[1])?.trim() ?? "";
  if (/^#if(?:eq|exist|expr|error)\s*:/.test(name)) return (rest.length > 1 ? rest[0] : undefined)?.trim() ?? "";
  return SHOWS_NOTHING.test(name) && (name.startsWith("#") || name.includes(":") || rest.length === 0) ? "" : undefined;
}
