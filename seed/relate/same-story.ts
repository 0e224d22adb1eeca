import { containment, type Shingles } from "./shingles.js";
import { commonNames, type Names } from "./names.js";
import { arePartsOfSeries, type TitleShape } from "./title-shape.js";

/** What tells whether an article tells the same story as another one. It depends on nothing but the article. */
export interface Prints {
  shingles: Shingles;
  names: Names;
  title: TitleShape;
  publishedAt?: Date | undefined;
  providerId?: string | undefined;
}

/** A copy of a text, whole or cut, under whatever headline. */
const COPY = {
  /** The share of the shorter text that stands in the other: two cuts of one text may have little more in common. */
  share: { otherProviderSameDays: 0.4, else: 0.5 },
  /** Parts of a series and results of a league share their sentences, but not their names, nor their figures. */
  names: 0.55,
  figures: 0.5,
  /** Of the longer text's runs of words the shorter has as many: a sentence that stands in an article as its background copies nothing. */
  lengths: 0.3,
  /** So many runs of words has either: many an excerpt is the same each week. */
  shingles: 40,
} as const;
/** Copies of one text lie within so many days. */
export const COPY_DAYS = 30;
/** Two reports on one event, each in its own words; `sure` is what cosine and share of names make together. */
const REPORT = { cosine: 0.15, names: 0.36, telling: 1, sure: 0.6 } as const;
const SAME_DAYS = 3;
/** One provider has one title again after this time for the next part of a series. */
const SERIES_DAYS = 0.8;
const DAY_MS = 86_400_000;

/** Scores of copies begin here; those of reports end here, and begin at half. */
export const COPY_SCORE = 0.8;

/**
 * How surely two articles tell one story: COPY_SCORE to 1 for copies of a text, half to COPY_SCORE for two reports by different
 * providers within three days, undefined where they tell two. A report of which the date or the provider is not known is none.
 * @param cosine of the two, 0 to 1
 */
export function sameStory(a: Prints, b: Prints, cosine: number): number | undefined {
  const days =
    a.publishedAt && b.publishedAt ? Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) / DAY_MS : undefined;
  const isKnown = a.providerId !== undefined && b.providerId !== undefined;
  const isOtherDay = days !== undefined && days >= SERIES_DAYS;
  const isRepeated = isKnown && a.providerId === b.providerId && isOtherDay;
  if (arePartsOfSeries(a.title, b.title, isRepeated)) return undefined;
  const otherProvider = isKnown && a.providerId !== b.providerId;
  const isNews = otherProvider && days !== undefined && days <= SAME_DAYS;
  const names = commonNames(a.names, b.names);
  const share = containment(a.shingles, b.shingles);
  const isCopy =
    areComparable(a.shingles, b.shingles) &&
    share >= (isNews ? COPY.share.otherProviderSameDays : COPY.share.else) &&
    (names.figures ?? 1) >= COPY.figures &&
    (names.share >= COPY.names || a.names.numbers.length + b.names.numbers.length === 0) &&
    (days === undefined || days <= COPY_DAYS);
  if (isCopy) return COPY_SCORE + (1 - COPY_SCORE) * share;
  // The same form filled in twice, such as the results of two firms, has no figure twice.
  const isReport =
    isNews &&
    cosine >= REPORT.cosine &&
    names.share >= REPORT.names &&
    names.telling >= REPORT.telling &&
    (names.figures ?? 1) > 0 &&
    cosine + names.share >= REPORT.sure;
  return isReport ? 0.5 + (COPY_SCORE - 0.5) * Math.min(1, (cosine + names.share) / 2) : undefined;
}

function areComparable(a: Shingles, b: Shingles): boolean {
  const least = Math.min(a.count, b.count);
  return least >= COPY.shingles && least >= COPY.lengths * Math.max(a.count, b.count);
}
