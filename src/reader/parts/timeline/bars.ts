import { formatDay, formatMonth, formatShortMonth } from "../locale.js";
import { dayOf, type DayRange } from "./days.js";
import { daysFrom, type Interval } from "./interval.js";

export interface Bar {
  label: string;
  range: DayRange;
  count: number;
  /** Shown below the bar where there is room. */
  tick: string;
}

/** How many bars may be named below. */
const TICKS = 8;

export function barsOf(buckets: readonly { start: string; count: number }[], interval: Interval): Bar[] {
  return buckets.map(({ start, count }) => {
    const { first, last } = daysFrom(new Date(start), interval);
    const range = { from: dayOf(first), to: dayOf(last) };
    const year = String(first.getFullYear());
    if (interval === "YEAR") return { label: year, tick: year, range, count };
    if (interval === "DAY") return { label: formatDay(first), tick: formatDay(first), range, count };
    return { label: formatMonth(first), tick: first.getMonth() === 0 ? year : formatShortMonth(first), range, count };
  });
}

/** Places of the bars that are named: the beginnings of years where there are enough, and not more than can be read. */
export function tickPlaces(bars: readonly Bar[], interval: Interval): number[] {
  const places = bars.map((_, place) => place);
  const years = places.filter((place) => bars[place]?.range.from.endsWith("-01-01"));
  const chosen = interval === "MONTH" && years.length > 1 ? years : places;
  const step = Math.ceil(chosen.length / TICKS);
  return chosen.filter((_, at) => at % step === 0);
}

/** Both ends of a stretch of bars, in whichever order they are named. */
export function rangeOf(bars: readonly Bar[], [one, other]: readonly [number, number]): DayRange | undefined {
  const first = bars[Math.min(one, other)];
  const last = bars[Math.max(one, other)];
  return first && last && { from: first.range.from, to: last.range.to };
}

export function describeStretch(bars: readonly Bar[], [one, other]: readonly [number, number]): string {
  const stretch = bars.slice(Math.min(one, other), Math.max(one, other) + 1);
  const count = stretch.reduce((sum, bar) => sum + bar.count, 0);
  const [first, last] = [stretch[0]?.label ?? "", stretch.at(-1)?.label ?? ""];
  return `${first === last ? first : `${first} to ${last}`}: ${count === 1 ? "1 article" : `${count} articles`}`;
}
