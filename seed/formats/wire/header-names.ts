import { isCapitalPlace, isPlace } from "./dateline/dateline-head.js";
import type { HeaderLine } from "./header-line.js";
import { japaneseName } from "./languages/japanese-name.js";
import { isNoPerson, personName } from "./person-name.js";
import { readNameLine } from "./wire-byline.js";

/** What stands around a line of the header. */
export interface Neighbours {
  isNextDated: boolean;
  isBelowDate: boolean;
  /** The line below opens with an agency's dateline. */
  isAboveAgency: boolean;
  /** The header names someone, or a house, already. */
  isTold: boolean;
  language: string | undefined;
}

const ARABIC_PLACE_AND_NAME = /^([\p{Script=Arabic} ]{3,24})\s[–—-]\s([\p{Script=Arabic}\p{M} ]{5,40})$/u;

/**
 * People named without a label on a line by itself, told by what stands beside it: a day or an agency's dateline. Where headlines have small
 * letters, two words in capitals are a name, too, or a place where the name was told already.
 */
export function readNeighbour(line: string, around: Neighbours): HeaderLine | undefined {
  const { isNextDated, isBelowDate, isAboveAgency, isTold, language } = around;
  const hasSmallHeadlines = language !== undefined && language !== "en";
  const isBesideDate = isNextDated || isBelowDate;
  const japanese = language === "ja" && !isTold ? japaneseName(line) : undefined;
  if (japanese !== undefined) return { authors: [japanese], isByline: true, isDated: false };
  if (!isBesideDate && !(isAboveAgency && hasSmallHeadlines)) return undefined;
  const reporter = isBesideDate ? ARABIC_PLACE_AND_NAME.exec(line) : null;
  const author = reporter ? personName(reporter[2] ?? "") : undefined;
  if (author !== undefined && !(reporter?.[2] ?? "").startsWith("ال"))
    return { authors: [author], location: reporter?.[1] ?? "", isByline: true, isDated: false };
  if (isTold && !isNextDated) return undefined;
  const names = readNameLine(line, language, hasSmallHeadlines && !isTold);
  if (names) return { ...names, isByline: true, isDated: false };
  const isPlaceAlone = isTold && isNextDated && isCapitalPlace(line) && isPlace(line) && !isNoPerson(line);
  return isPlaceAlone ? { authors: [], location: line, isByline: false, isDated: false } : undefined;
}
