import { z } from "zod";
import { COMMON_LENGTHS, type UsualLengths } from "../../store/search/usual-lengths.js";
import type { SearchQuery } from "./search-query.js";
import { searchKeys } from "./search-unit.js";

/** What the store says of a search: with this alone pages and scores follow from the documents. */
export interface Ranking {
  /** One for each of `searchKeys(query.units)`, in their order. */
  weights: readonly number[];
  usual: UsualLengths;
  /** Of a search for the BEST: how much of its units, by weight, a document must have. Absent where it must have all of them. */
  atLeast?: number;
}

/** Of a search without words, which finds nothing. */
export const UNRANKED: Ranking = { weights: [], usual: COMMON_LENGTHS };

/** A query as it is looked for, with its misspelt words made good, and its ranking; absent where rows need no score. */
export interface FoundSearch {
  query: SearchQuery;
  ranking?: Ranking;
}

/** How telling a word is that `frequency` of `total` documents have (the idf of BM25): above 0, the higher the rarer. */
export function wordWeight(frequency: number, total: number): number {
  const others = Math.max(0, total - frequency);
  // In few digits, since weights stand in cursors.
  return Math.max(0.0001, Math.round(Math.log(1 + (others + 0.5) / (frequency + 0.5)) * 10_000) / 10_000);
}

/** A ranking as cursors hold it. */
export function packRanking({ query, ranking }: FoundSearch): string {
  const { weights = [], usual = COMMON_LENGTHS, atLeast = null } = ranking ?? {};
  const meant = query.units.flatMap((unit, at) => (unit.meant ? [[at, ...unit.meant]] : []));
  return JSON.stringify([weights, [usual.title, usual.excerpt, usual.body], atLeast, meant]);
}

const weight = z.number().nonnegative();
const length = z.number().positive();
/** Keys only: these words come to stand in patterns. */
const key = z.string().regex(/^[\p{L}\p{N}\p{M}]+$/u);
const PACKED = z.tuple([
  z.array(weight),
  z.tuple([length, length, length]),
  weight.nullable(),
  z.array(z.tuple([z.number()], key)),
]);

/** What `packRanking` was given for this query; undefined for any other text. */
export function unpackRanking(query: SearchQuery, packed: string): FoundSearch | undefined {
  const read = PACKED.safeParse(parse(packed));
  if (!read.success) return undefined;
  const [weights, [title, excerpt, body], atLeast, corrections] = read.data;
  const meantAt = new Map(corrections.map(([at, ...words]) => [at, words]));
  const units = query.units.map((unit, at) => {
    const meant = meantAt.get(at);
    return meant ? { ...unit, meant } : unit;
  });
  if (weights.length !== searchKeys(units).length) return undefined;
  const usual = { title, excerpt, body };
  return { query: { ...query, units }, ranking: { weights, usual, ...(atLeast !== null && { atLeast }) } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
