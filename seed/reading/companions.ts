import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Files that Nikola keeps a post's fields beside, in one of the same name. */
const NIKOLA = /\.(?:rst|md|txt|html?|ipynb|org|wiki)$/i;
const META = /\.meta$/i;
/** Sources of R and Quarto, which are knitted into Markdown of the same name. */
const KNITTED = /\.(?:rmd|rmarkdown|qmd)$/i;
const LARGEST_META = 64 * 1024;

/**
 * Why a file is read with another one beside it, or through it, and is no document of its own; undefined for any other.
 * @param names what stands in its folder
 */
export function partOfAnother(name: string, names: ReadonlySet<string>): string | undefined {
  if (META.test(name)) {
    const post = endingsOf(name, META).find((one) => NIKOLA.test(one) && names.has(one));
    return post === undefined ? undefined : `the fields of ${post}`;
  }
  if (!KNITTED.test(name)) return undefined;
  const stem = name.replace(KNITTED, "");
  const knitted = [`${stem}.md`, `${stem}.markdown`].find((one) => names.has(one));
  return knitted === undefined ? undefined : `the source of ${knitted}`;
}

/** The fields that stand beside a post in a file of their own: lines of `.. key: value`. */
export function fieldsBeside(folder: string, name: string, names: ReadonlySet<string>): string | undefined {
  const meta = NIKOLA.test(name) ? `${name.replace(NIKOLA, "")}.meta` : "";
  if (!names.has(meta)) return undefined;
  try {
    const text = readFileSync(join(folder, meta), "utf8")
      .replace(/^\ufeff/, "")
      .trim();
    return text.length <= LARGEST_META && /^\.\. [\w-]{1,40}:/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function endingsOf(name: string, ending: RegExp): string[] {
  const stem = name.replace(ending, "");
  return ["rst", "md", "txt", "html", "htm", "ipynb", "org", "wiki"].map((one) => `${stem}.${one}`);
}
