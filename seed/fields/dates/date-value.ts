const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/i;

/** What a clock shows. An hour of 24 is the end of the day. */
export interface ClockTime {
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/**
 * An ISO 8601 or RFC 3339 date; UTC where no zone is written, midnight where no time is. Undefined for anything else, also for a day
 * that no calendar has.
 */
export function parseDate(text: string, _context: { language?: string | undefined } = {}): Date | undefined {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const day = utcDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === undefined || match[4] === undefined) return day;
  const offset = offsetMinutes(match[8]);
  if (offset === undefined) return undefined;
  return momentOf(day, clockTime(match[4], match[5], match[6], match[7]), offset);
}

/** `2024-05-02`, in UTC, as all days are kept. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Midnight UTC of that day; undefined where there is no such day. */
export function utcDay(year: number, month: number, day: number): Date | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    year >= 1 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year <= 9999 ? date : undefined;
}

/** The time that these digits write; what is left out is 0, and a fraction of a second is cut after milliseconds. */
export function clockTime(hour: string, minute?: string, second?: string, fraction?: string): ClockTime {
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Number((fraction ?? "").slice(0, 3).padEnd(3, "0")),
  };
}

/** That time of that day, in a zone so many minutes ahead of UTC; undefined where no clock shows it, or the year is not 1 to 9999. */
export function momentOf(day: Date, time: ClockTime, offset: number): Date | undefined {
  const { hour, minute, second, millisecond } = time;
  const isEndOfDay = hour === 24 && minute === 0 && second === 0 && millisecond === 0;
  if ((hour > 23 && !isEndOfDay) || minute > 59 || second > 59) return undefined;
  const date = new Date(day);
  date.setUTCHours(hour, minute - offset, second, millisecond);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date : undefined;
}

/** Minutes ahead of UTC: `+02`, `+0200`, `-02:30`; 0 for a zone in words or none. Undefined where no zone is so far away. */
export function offsetMinutes(zone: string | undefined): number | undefined {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? "");
  if (match === null) return 0;
  const hours = Number(match[2]);
  const minutes = Number(match[3] ?? 0);
  if (hours > 15 || minutes > 59) return undefined;
  return (match[1] === "-" ? -1 : 1) * (hours * 60 + minutes);
}
