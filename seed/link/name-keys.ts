import { foldName } from "./fold-name.js";
import { isAcronymPlural, withoutPluralS } from "./plural.js";

/** How a name in a document may differ from a page's, the closest first. Each level forgives what the one before does. */
export const MATCH_LEVELS = ["exact", "case", "hyphen", "plural"] as const;
export type MatchLevel = (typeof MATCH_LEVELS)[number];

const DASHES_AND_SPACES = /[\s\u00ad\u200b\u2010-\u2015\u2212_-]+/gu;

const TIDY_ASCII = /^[!-~]+(?: [!-~]+)*$/;

/** As written, but for the spaces around it and double ones in it. */
export function exactKey(name: string): string {
  return TIDY_ASCII.test(name) ? name : name.normalize("NFC").trim().replace(/\s+/gu, " ");
}

/** Without case and accents. */
export function caseKey(name: string): string {
  return foldName(exactKey(name));
}

/** Without case and accents, hyphens and underscores made spaces. */
export function hyphenKey(name: string): string {
  const folded = caseKey(name);
  return folded.replace(DASHES_AND_SPACES, " ").trim() || folded;
}

/**
 * The fully folded key, under which names are one thing. Whether an s at the end is a plural is asked of all variants together: where one
 * of them is an acronym in -S ("HTTPS", "iOS"), "https" is no plural of "http" either; where one is an acronym's plural ("GPUs"), "gpus" is one, too.
 */
export class FullKeys {
  readonly #acronyms = new Set<string>();
  readonly #plurals = new Set<string>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const end = name.trimEnd();
      if (end.endsWith("S")) this.#acronyms.add(hyphenKey(name));
      else if (isAcronymPlural(end)) this.#plurals.add(hyphenKey(name));
    }
  }

  of(name: string): string {
    const key = hyphenKey(name);
    if (!key.endsWith("s") || this.#acronyms.has(key)) return key;
    if (this.#plurals.has(key)) return key.slice(0, -1);
    const last = key.lastIndexOf(" ") + 1;
    return key.slice(0, last) + withoutPluralS(key.slice(last));
  }
}

/** Whether two names that are one at the last level are so at this one already. */
export function agree(level: MatchLevel, a: string, b: string): boolean {
  switch (level) {
    case "exact":
      return exactKey(a) === exactKey(b);
    case "case":
      return caseKey(a) === caseKey(b);
    case "hyphen":
      return hyphenKey(a) === hyphenKey(b);
    case "plural":
      return true;
  }
}
