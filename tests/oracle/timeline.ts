export type Interval = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";

export interface Bucket {
  start: string;
  count: number;
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How many of the instants are in each hour, day, … as the clocks in `timeZone` have them; from the first to the last without a gap.
 * @param instants RFC 3339
 */
export function timelineOf(instants: readonly string[], interval: Interval, timeZone: string): Bucket[] {
  const clock = clocks.get(timeZone) ?? new Clock(timeZone);
  clocks.set(timeZone, clock);
  const counts = new Map<number, number>();
  for (const instant of instants) {
    const start = clock.startOf(Date.parse(instant), interval);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const last = Math.max(...counts.keys());
  const buckets: Bucket[] = [];
  for (let start = Math.min(...counts.keys()); start <= last; start = clock.next(start, interval)) {
    buckets.push({ start: new Date(start).toISOString(), count: counts.get(start) ?? 0 });
  }
  return buckets;
}

/** What the clocks of a time zone show, as the platform's Intl says: since 1990, changed only at full quarters of an hour. */
class Clock {
  readonly #format: Intl.DateTimeFormat;
  readonly #knownAhead = new Map<number, number>();

  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat("en-CA-u-hc-h23", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  }

  /** The first instant of the hour, day, … that an instant is in. */
  startOf(instant: number, interval: Interval): number {
    const shown = new Date(this.#shown(instant));
    if (interval === "HOUR") return this.#startOfHour(instant);
    const [year, month, day] = [shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate()];
    switch (interval) {
      case "DAY":
        return this.#firstInstantOf(Date.UTC(year, month, day));
      case "WEEK":
        return this.#firstInstantOf(Date.UTC(year, month, day - ((shown.getUTCDay() + 6) % 7)));
      case "MONTH":
        return this.#firstInstantOf(Date.UTC(year, month));
      case "YEAR":
        return this.#firstInstantOf(Date.UTC(year, 0));
    }
  }

  /** Where the hour, day, … that starts at `start` ends. No day has more than 26 hours, and so on: the next one holds that time. */
  next(start: number, interval: Interval): number {
    if (interval === "HOUR") return this.#nextHour(start);
    const beyond = { DAY: 26 * HOUR, WEEK: 7 * DAY + 2 * HOUR, MONTH: 32 * DAY, YEAR: 367 * DAY }[interval];
    return this.startOf(start + beyond, interval);
  }

  /** Where the clocks are put forward or back within an hour, another one begins: the same hour again, or a later one. */
  #startOfHour(instant: number): number {
    const ahead = this.#ahead(instant);
    let start = Math.floor((instant + ahead) / HOUR) * HOUR - ahead;
    while (this.#ahead(start) !== ahead) start += QUARTER;
    return start;
  }

  #nextHour(start: number): number {
    const ahead = this.#ahead(start);
    const whole = this.#startOfHour(start + HOUR);
    if (this.#ahead(whole) === ahead) return whole;
    let change = start;
    while (this.#ahead(change) === ahead) change += QUARTER;
    return Math.min(change, whole);
  }

  /** The first instant at which the clocks show this day or a later one. `day`: as if the clocks were in UTC. */
  #firstInstantOf(day: number): number {
    const near = day - (this.#shown(day) - day);
    let instant = near - 4 * HOUR;
    while (this.#shown(instant + HOUR) < day) instant += HOUR;
    while (this.#shown(instant) < day) instant += QUARTER;
    return instant;
  }

  /** What the clocks show at an instant, as if they were in UTC. */
  #shown(instant: number): number {
    return instant + this.#ahead(instant);
  }

  /** How far the clocks are ahead of UTC. */
  #ahead(instant: number): number {
    const quarter = Math.floor(instant / QUARTER) * QUARTER;
    const known = this.#knownAhead.get(quarter) ?? this.#readAhead(quarter);
    this.#knownAhead.set(quarter, known);
    return known;
  }

  #readAhead(instant: number): number {
    const parts = this.#format.formatToParts(instant).map(({ type, value }) => [type, Number(value)] as const);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = Object.fromEntries(parts);
    return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
  }
}

const clocks = new Map<string, Clock>();
