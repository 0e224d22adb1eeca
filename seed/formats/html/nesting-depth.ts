import type * as Htmlparser2 from "htmlparser2";

/**
 * Whether elements nest deeper than `most` in the tree that this parser would build: what stands in scripts, comments and attributes opens
 * none, and what HTML closes by itself is closed. One pass, which ends where it is too deep.
 */
export function nestsDeeper(text: string, most: number, { Parser }: Pick<typeof Htmlparser2, "Parser">): boolean {
  let depth = 0;
  let isDeeper = false;
  const parser = new Parser({
    onopentagname() {
      depth++;
      if (depth <= most) return;
      isDeeper = true;
      parser.pause();
    },
    onclosetag() {
      depth--;
    },
  });
  parser.write(text);
  // Ending it would resume it.
  if (!isDeeper) parser.end();
  return isDeeper;
}
