/** WordPress and its page builders: `[caption id="a"]`, `[/caption]`, `[gallery ids="1,2"]`, `[et_pb_row admin_label="x"]`. */
const SHORTCODE =
  /\[(\/?)([a-z][\w-]{1,40})((?:\s+[\w-]+=(?:"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|“[^”\n]{0,200}”|(?!“[^”\n]{0,200}”)[^\s"'[\]]{1,200}))*)\s*\/?\]/y;
/** Those that people write without an attribute; another word in brackets is a word in brackets. */
const BARE = /^(?:gallery|caption|embed|audio|video|playlist|contact-form)$/;
const OF_BUILDER = /^(?:et_pb|vc|fusion|av|nectar)_/;

/**
 * Position behind the shortcode that opens at `at`; undefined where it is a link, a footnote or a word in brackets. `opened` holds the names
 * of those that came before.
 */
export function shortcodeEnd(text: string, at: number, opened: Set<string>): number | undefined {
  SHORTCODE.lastIndex = at;
  const match = SHORTCODE.exec(text);
  if (match === null) return undefined;
  const [all, slash, name = "", attributes] = match;
  const end = at + all.length;
  const isKnown = OF_BUILDER.test(name) || BARE.test(name);
  if (slash === "/") return opened.has(name) || isKnown ? end : undefined;
  const isLink = !OF_BUILDER.test(name) && (/[(:]/.test(text.charAt(end)) || text.charAt(at - 1) === "]");
  if (attributes === "" && (isLink || !isKnown)) return undefined;
  opened.add(name);
  return end;
}
