/** Widths: base 36 digits for what is counted or dated, characters of the id for ties. */
const DIGITS = 8;
const TIE_LETTERS = 6;
const PREFIX_LETTERS = 4;
const LARGEST = 36 ** DIGITS - 1;
/** The year 10,000, in seconds. */
const END_OF_TIME = 253_402_300_800;

const NAME = "0";
const ARTICLE = "1";
const ARTICLE_STUB = "2";

/** Rank of an entity or provider: before all articles, the one with more articles first, then one that is no stub. */
export function nameRank(id: string, articleCount: number, isStub: boolean): string {
  return `${NAME}${digits(LARGEST - articleCount)}${isStub ? 1 : 0}${tieBreak(id)}`;
}

/** Rank of an article: no stubs first, then the newest, to the second; those without a date last. */
export function articleRank(id: string, publishedAt: Date | undefined, isStub: boolean): string {
  const age = publishedAt === undefined ? LARGEST : END_OF_TIME - Math.floor(publishedAt.getTime() / 1000);
  return `${isStub ? ARTICLE_STUB : ARTICLE}${digits(age)}${tieBreak(id)}`;
}

/** Whether it is the rank of an entity or provider. */
export function isNameRank(rank: string): boolean {
  return rank.startsWith(NAME);
}

function digits(value: number): string {
  return Math.min(Math.max(value, 0), LARGEST).toString(36).padStart(DIGITS, "0");
}

/** A part of the id stands for all of it: 36 bits of a digest, compared among equals only. */
function tieBreak(id: string): string {
  return id.slice(PREFIX_LETTERS, PREFIX_LETTERS + TIE_LETTERS);
}
