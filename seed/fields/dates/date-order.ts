export type DateOrder = "day first" | "month first";

const MAX_KNOWN = 200;
const known = new Map<string, DateOrder | undefined>();

/**
 * Whether a language writes 2 May as 02/05 or as 05/02. Undefined where it does not tell: English without its country, and languages
 * that begin with the year.
 */
export function orderOf(language: string): DateOrder | undefined {
  if (known.has(language)) return known.get(language);
  const [base = language] = language.split("-");
  const own = writtenOrder(language, base);
  if (known.size < MAX_KNOWN) known.set(language, own);
  return own;
}

function writtenOrder(language: string, base: string): DateOrder | undefined {
  if (language === "en" || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return undefined;
  const full = fieldsOf(language, { year: "numeric", month: "numeric", day: "numeric" });
  if (full[0] !== "year") return full[0] === "day" ? "day first" : "month first";
  if (fieldsOf(language, { month: "numeric", day: "numeric" })[0] === "day") return "day first";
  return base === language ? undefined : orderOf(base);
}

function fieldsOf(language: string, fields: Intl.DateTimeFormatOptions): string[] {
  return new Intl.DateTimeFormat(language, { ...fields, calendar: "gregory", timeZone: "UTC" })
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type !== "literal");
}

/** A language tag in its usual spelling; undefined for what is none. */
export function languageTag(language: string | undefined): string | undefined {
  if (language === undefined || language.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
