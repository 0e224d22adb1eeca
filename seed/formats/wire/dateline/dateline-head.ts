import { readDate } from "../wire-dates.js";

/** Place and day in a dateline, as written; empty where they are not told. */
export interface DatelineHead {
  place: string;
  day: string;
}

const MAX_PLACE = 80;
const TRAILING_MARKS = /(?<![\s,;/–—-])[\s,;/–—-]+$/u;
const WEEKDAY =
  /(?<![\s,])[\s,]+(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\.?$/iu;
const PREPOSITION = /(?:^|(?<![\s,])[\s,]+)(?:le|am|den|el|il|em|on|a|في|يوم|بتاريخ|في يوم)$/iu;
/** An era of Islam before the common one, as the agencies of the Gulf write both. */
const CONCORDANCE = /^.*الموافق\s*/u;

/** Parts a dateline's head into place and day, in any language: the day begins at the first figure, or at the month before it. */
export function splitHead(head: string): DatelineHead {
  const text = head.trim().replace(/(?<![\s.,/–—-])[\s.,/–—-]+$/, "");
  const at = text.search(/\d/);
  if (at === -1) return { place: tidyPlace(head.trim()), day: "" };
  if (at === 0) {
    const [, day = "", place = ""] = /^([^,]{1,30}),\s*(.+)$/u.exec(text) ?? [];
    return /\d/.test(place) ? { place: "", day: text } : { place: tidyPlace(place), day: place === "" ? text : day };
  }
  let place = text.slice(0, at).trimEnd();
  let day = text.slice(at).replace(CONCORDANCE, "");
  const word = /(?:^|[\s,])(\p{L}+)\.?$/u.exec(place);
  if (word && isMonth(word[1] ?? "")) {
    day = `${word[1] ?? ""} ${day}`;
    place = place.slice(0, word.index);
  }
  for (let length = -1; length !== place.length;) {
    length = place.length;
    place = place.replace(TRAILING_MARKS, "").replace(WEEKDAY, "").replace(PREPOSITION, "");
  }
  return { place: tidyPlace(place), day };
}

/** The day that a dateline tells, where it tells the year as well. */
export function dateOfHead(day: string, language?: string): Date | undefined {
  return /\d{4}/.test(day) ? readDate(day, { language }) : undefined;
}

/** Whether a text is a day with or without its year. */
export function isDay(text: string): boolean {
  return readDate(text) !== undefined || readDate(`${text.replace(/(?<![.,\s])[.,\s]+$/, "")} 2024`) !== undefined;
}

/** Whether a text can be a place: few words, the first in a capital, no sentence. */
export function isPlace(place: string): boolean {
  return (
    place.length <= MAX_PLACE &&
    place.split(/\s+/).length <= 9 &&
    /^[\p{Lu}\p{Lo}]/u.test(place) &&
    !/[!?;:"“”«»@]|\.\s+\p{Lu}\p{Ll}{3}/u.test(place)
  );
}

/** Its first words are in capitals: PARIS, HONG KONG, ST. LOUIS, SEOUL, South Korea. */
export function isCapitalPlace(place: string): boolean {
  const first = place.split(/[,/]/, 1)[0]?.replace(/(?:(?<!\s)\s+)?\[.*$/, "") ?? "";
  return (
    first.length > 2 &&
    /\p{Lu}{2}/u.test(first) &&
    !/\p{Ll}/u.test(
      first.replace(/(?<![\p{L}])(?:Mc|de|la|del|el|al|da|do|dos|di|of|the|am|an der|d['’])(?=\P{Ll}|$)/gu, ""),
    )
  );
}

/** Each of its words has a capital, but for those within names of places: "Port Aurel", "Frankfurt am Main", "Rio de Janeiro". */
export function isTitledPlace(place: string): boolean {
  const words = place.split(/[\s/,]+/).filter(Boolean);
  return (
    words.length <= 5 &&
    words.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        /^(?:de|da|do|dos|del|la|le|les|sur|am|an|der|im|in|of|the|di|al|ob|upon|d['’]\p{L}+)$/u.test(word),
    )
  );
}

function isMonth(word: string): boolean {
  return word.length >= 3 && (readDate(`${word} 1, 2024`) ?? readDate(`1 ${word} 2024`)) !== undefined;
}

/** "WASHINGTON, D.C." keeps its period; "New Delhi [India]" is how one agency writes a comma. */
function tidyPlace(place: string): string {
  return place
    .replace(/(?<!\s)\s+[[(]([^\])]+)[\])]/g, ", $1")
    .replace(/(?<![,\s])[,\s]+$/, "")
    .replace(/(?<!(?<!\p{L})\p{Lu}|,\s\p{Lu}\p{Ll}{1,4})\.$/u, "");
}
