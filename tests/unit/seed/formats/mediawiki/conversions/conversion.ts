/** A piece of wikitext and the Markdown that says the same. */
export type Conversion = readonly [about: string, wikitext: string, markdown: string];

/** Lines of a text, for what is easier to read so. */
export function lines(...all: string[]): string {
  return all.join("\n");
}
