/** What a zone's clocks and calendar show, straight from the runtime. Shares nothing with the product's own arithmetic. */
export interface Clock {
  /** E.g. `2024-03-31T01`, and what is ahead of UTC in seconds. */
  hour: string;
  offset: number;
  /** `2024-03-31`. */
  date: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

export function clockAt(timeZone: string, at: number): Clock {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = "", month = "", day = "", hour = "", minute = "", second = "" } = parts;
  const date = `${year.padStart(4, "0")}-${month}-${day}`;
  const shown = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  return { hour: `${date}T${hour}`, offset: shown / 1000 - Math.floor(at / 1000), date };
}

/** Name of the interval that an instant belongs to; equal for instants of the same one. */
export function intervalName(interval: string, timeZone: string, at: number): string {
  const { hour, offset, date } = clockAt(timeZone, at);
  switch (interval) {
    case "HOUR":
      return `${hour} ${offset}`;
    case "WEEK": {
      const day = new Date(`${date}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
      return day.toISOString().slice(0, 10);
    }
    case "MONTH":
      return date.slice(0, 7);
    case "YEAR":
      return date.slice(0, 4);
    default:
      return date;
  }
}
