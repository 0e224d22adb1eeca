/** The key in the fields of a drawing that Obsidian's plug-in keeps as Markdown. */
export const EXCALIDRAW_FIELD = "excalidraw-plugin";

const DATA = /^#{1,2}[ \t]+(?:Excalidraw Data|Text Elements)[ \t]*$/m;
const ELEMENTS = /^#{1,2}[ \t]+Text Elements[ \t]*$/m;
const NEXT_PART = /^(?:#{1,2}[ \t]+(?:Element Links|Embedded Files|Drawing)[ \t]*|%%.*)$/m;
const WARNING = /^==⚠.*⚠==.*$/gmu;
/** What parts one text of the drawing from the next. */
const ELEMENT_ID = /[ \t]\^[\w-]{6,12}[ \t]*$/gm;

/** Of a drawing what a reader could read: what is written above its data, and the texts in it. */
export function textOfDrawing(body: string): string {
  const at = DATA.exec(body)?.index ?? body.length;
  const above = body
    .slice(0, at)
    .replace(WARNING, "")
    .replaceAll(/^%%[ \t]*$/gm, "")
    .trim();
  const elements = ELEMENTS.exec(body);
  const data = elements ? body.slice(elements.index + elements[0].length) : "";
  const texts = data.slice(0, NEXT_PART.exec(data)?.index).replace(ELEMENT_ID, "").trim();
  return [above, texts].filter((text) => text !== "").join("\n\n");
}
