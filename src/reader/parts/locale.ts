/** These pages speak English; dates and numbers are written as the reader's own English does. */
const LOCALE = navigator.languages.find((language) => /^en\b/i.test(language)) ?? "en-GB";

const counts = new Intl.NumberFormat(LOCALE);
const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium" });
const instants = new Intl.DateTimeFormat(LOCALE, { dateStyle: "full", timeStyle: "long" });
const months = new Intl.DateTimeFormat(LOCALE, { month: "long", year: "numeric" });
const shortMonths = new Intl.DateTimeFormat(LOCALE, { month: "short", year: "numeric" });

export function formatCount(count: number): string {
  return counts.format(count);
}

/** `1 article`, `2 articles`. */
export function formatCountOf(count: number, one: string, many = `${one}s`): string {
  return `${counts.format(count)} ${count === 1 ? one : many}`;
}

export function formatDay(date: Date): string {
  return days.format(date);
}

/** From one day to another, with what they share said once. */
export function formatSpan(from: Date, to: Date): string {
  return days.formatRange(from, to);
}

export function formatInstant(date: Date): string {
  return instants.format(date);
}

export function formatMonth(date: Date): string {
  return months.format(date);
}

export function formatShortMonth(date: Date): string {
  return shortMonths.format(date);
}
