import { findDate } from "../fields/dates/date-search.js";
import { readDate } from "../fields/dates/date-reader.js";
import { withoutJoining } from "./embargo-words.js";

/** "0001 Thursday May 2 2030", "1800 hrs": a clock's four figures, beside a year. */
const MILITARY_TIME =
  /(?<![\d./-])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:hrs?|hours)\b|\s(?!.{0,2}$).*\d{4})(?:\s?(?:hrs?|hours)\b)?/iu;
/** "10.00 Uhr", "10h00", "0 h 01", "10.00'a": an hour with its minutes, and no day with its month. */
const STOPPED_TIME = /(?<![\d./:-])(\d{1,2})\s?[.h時]\s?([0-5]\d)(?![\d./-]|\s?[ap]\.?m)(?:['’]\p{L}+)?/giu;
/** "10 Uhr", "10 heures", "10h". */
const WHOLE_HOUR = /(?<![\d./:-])(\d{1,2})\s?(?:uhr|heures?|horas?|hrs|hs|h|uur|часов|часа)(?!\p{L})(?!\s?\d)/giu;
/** "ore 10", "alle 10", "las 10". */
const NAMED_HOUR =
  /(?<!\p{L})(?:ore|heures|horas?|las|alle|às|godz\.?|kl\.?|saat|klo|الساعة)\s+(\d{1,2})(?![\d.:/-]|\s?(?:h\b|[ap]\.?\s?m))/giu;

const EDGES = /^[\s:：,;–—-]+|(?<![\s,;.–—-])[\s,;.–—-]+$/gu;
/** Four figures of a smaller number are a clock's. */
const OLDEST_YEAR = 1900;

/** The moment that words behind a label name; of figures that leave open which is the month, the later. Undefined where they name no whole day. */
export function embargoEnd(text: string, language?: string): Date | undefined {
  const clocked = text
    .replace(MILITARY_TIME, "$1:$2 ")
    .replace(STOPPED_TIME, "$1:$2 ")
    .replace(WHOLE_HOUR, "$1:00 ")
    .replace(NAMED_HOUR, " $1:00 ");
  const forms = [withoutJoining(clocked), clocked, text];
  for (const form of forms) {
    const whole = readDate(form.replace(EDGES, ""), { language });
    const day = inOurTime(whole) ?? inOurTime(findDate(form, { language })?.date);
    if (day) return day;
  }
  const [american, british] = ["en-US", "en-GB"].map((order) =>
    inOurTime(findDate(forms[0] ?? "", { language: order })?.date),
  );
  return american && british && (american > british ? american : british);
}

function inOurTime(day: Date | undefined): Date | undefined {
  return day && day.getUTCFullYear() >= OLDEST_YEAR ? day : undefined;
}
