/** A day of the calendar, e.g. `2024-02-29`; days compare as text. */
export type CalendarDay = string;

/** From one day to another, both included. */
export interface DayRange {
  from: CalendarDay;
  to: CalendarDay;
}

/** Like `2024-02-29`, and a day that there is. */
export function isCalendarDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The first instant of a day in the reader's zone. */
export function startOfDay(day: CalendarDay): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const start = new Date(2000, month - 1, date);
  // The constructor takes the years up to 99 for those of 1900.
  start.setFullYear(year, month - 1, date);
  return start;
}

/** The first instant after a day in the reader's zone. */
export function endOfDay(day: CalendarDay): Date {
  const next = startOfDay(day);
  next.setDate(next.getDate() + 1);
  return next;
}

/** The day in the reader's zone on which an instant falls. */
export function dayOf(date: Date): CalendarDay {
  const digits = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}
