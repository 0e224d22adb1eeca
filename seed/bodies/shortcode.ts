/** WordPress and its page builders: `[caption id="a"]`, `[/caption]`, `[gallery ids="1,2"]`, `[et_pb_row admin_label="x"]`. */
const SHORTCODE =
  /\[(\/?)([a-z][\w-]{1,40})((?:\s+[\w-]+=(?:"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|“[^”\n]{0,200}”|[^\s"'[\]]{1,200}))*)\s*\/?\](?![([:])/y;
/** Those that people write without an attribute; another word in brackets is a word in brackets. */
const BARE: ReadonlySet<string> = new Set([
  "gallery",
  "caption",
  "embed",
  "audio",
  "video",
  "playlist",
  "contact-form",
]);

/**
 * Position behind the shortcode that opens at `at`; undefined where it is a link, a footnote or a word in brackets. `opened` holds the names
 * of those that came before.
 */
export function shortcodeEnd(text: string, at: number, opened: Set<string>): number | undefined {
  SHORTCODE.lastIndex = at;
  const match = text.charAt(at - 1) === "]" ? null : SHORTCODE.exec(text);
  if (match === null) return undefined;
  const [all, slash, name = "", attributes] = match;
  if (attributes !== "") opened.add(name);
  return BARE.has(name) || (slash === "/" ? opened.has(name) : attributes !== "") ? at + all.length : undefined;
}
