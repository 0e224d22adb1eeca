import { failure } from "../errors.js";
import { checkSize } from "./page-arguments.js";

const DAY_MS = 86_400_000;
const DEFAULT_COUNT = 10;
const DEFAULT_WINDOW = 2;
const MAX_WINDOW = 366;
const DEFAULT_BASELINE = 14;
const MAX_BASELINE = 3_660;

/** Articles of steady news that the volume of the baseline is taken together with, so that a handful of articles is no measure of it. */
const STEADY_ARTICLES = 100;

export interface TrendingArguments {
  asOf?: Date | null;
  windowDays?: number | null;
  baselineDays?: number | null;
  first?: number | null;
}

/** What a client asks of trends, checked. */
export interface TrendingRequest {
  /** Absent: the newest article's. */
  asOf?: Date;
  windowDays: number;
  baselineDays: number;
  first: number;
}

/** Two spans of time, one after the other. Each begins just behind the instant that is named. */
export interface TrendingSpans {
  baselineFrom: Date;
  windowFrom: Date;
  /** Inclusive. */
  asOf: Date;
}

/** Articles of the window, and of the baseline. */
export interface ArticleCounts {
  window: number;
  baseline: number;
}

export interface TrendingEntityRow {
  entityId: string;
  count: number;
  baseline: number;
  score: number;
}

/** @throws NewsgraphError BAD_USER_INPUT naming the argument that is out of range, and its bounds */
export function readTrending({ asOf, windowDays, baselineDays, first }: TrendingArguments): TrendingRequest {
  checkSize("first", first);
  checkDays("windowDays", windowDays, MAX_WINDOW);
  checkDays("baselineDays", baselineDays, MAX_BASELINE);
  return {
    ...(asOf != null && { asOf }),
    windowDays: windowDays ?? DEFAULT_WINDOW,
    baselineDays: baselineDays ?? DEFAULT_BASELINE,
    first: first ?? DEFAULT_COUNT,
  };
}

function checkDays(name: string, days: number | null | undefined, most: number): void {
  if (days != null && (days < 1 || days > most)) {
    throw failure("BAD_USER_INPUT", `${name} must be from 1 to ${most}, not ${days}.`);
  }
}

/** The window that ends with `asOf`, and the baseline before it. */
export function spansOf({ windowDays, baselineDays }: TrendingRequest, asOf: Date): TrendingSpans {
  const windowFrom = new Date(asOf.getTime() - windowDays * DAY_MS);
  return { baselineFrom: new Date(windowFrom.getTime() - baselineDays * DAY_MS), windowFrom, asOf };
}

/**
 * How many articles the window is expected to have for each one of the baseline. By the clock that is windowDays / baselineDays; but on a
 * weekend, or where the content begins in the middle of the baseline, everything would fall or rise together. So it is what all
 * articles show, drawn towards the clock's figure where they are few: one busy entity must not pass for the volume of the news.
 */
export function windowPerBaseline(all: ArticleCounts, { windowDays, baselineDays }: TrendingRequest): number {
  const steady = (STEADY_ARTICLES * windowDays) / baselineDays;
  return (all.window + steady) / (all.baseline + STEADY_ARTICLES);
}

/**
 * How surprising `count` articles are where `baseline` were expected: the signed deviance of a Poisson variable, with one article more
 * expected, so that two articles on what nobody wrote about are no sensation. At most 0 where there is nothing to wonder at.
 */
export function trendScore(count: number, baseline: number): number {
  const expected = baseline + 1;
  const deviance = 2 * ((count > 0 ? count * Math.log(count / expected) : 0) - (count - expected));
  return count > expected ? deviance : -deviance;
}

/** The first `request.first` of the entities that are in more articles than expected, the most surprising first. */
export function bestTrends(
  all: ArticleCounts,
  entities: readonly (ArticleCounts & { entityId: string })[],
  request: TrendingRequest,
): TrendingEntityRow[] {
  const factor = windowPerBaseline(all, request);
  return entities
    .map(({ entityId, window, baseline: before }) => {
      const baseline = before * factor;
      return { entityId, count: window, baseline, score: trendScore(window, baseline) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.entityId < b.entityId ? -1 : 1))
    .slice(0, request.first);
}
