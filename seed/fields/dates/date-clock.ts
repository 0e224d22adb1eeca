import { type ClockTime, clockTime, offsetMinutes } from "./date-value.js";
import { type DateTokens, withoutTokens } from "./date-tokens.js";
import { zoneOf } from "./date-zone.js";

/** A text's time of day and zone, and what is left of it without them. */
export interface ReadClock {
  time?: ClockTime;
  /** Minutes ahead of UTC, or the name of an IANA zone. */
  zone?: number | string;
  rest: DateTokens;
}

/** Clocks as patterns of tokens, the surest first. */
const CLOCKS = [
  /(?:(?<half>A)[ ,]*)?(?<![\d:])(?<hour>[12]):(?<minute>2)(?::(?<second>2)(?:[.,](?<fraction>[1-9]))?)?(?: ?h)?(?:[ ,]?(?<behind>A)(?: ?h)?)?/d,
  /(?<hour>[12])\.(?<minute>2)(?:\.(?<second>2))?(?: ?h| ?(?<behind>A))/d,
  /(?:(?<half>A)[ ,]*)?(?<hour>[12]) ?h(?: ?(?<minute>[12]) ?u(?: ?(?<second>[12]) ?s)?| ?(?<bare>2)(?! ?\.? ?[M\d]))?(?:[ ,]?(?<behind>A))?/d,
  /(?<hour>[12]) ?(?<behind>A)/d,
  // A stop is also a mark of days: it is a clock's only behind a day with its year, or before one with its month.
  /(?<=4[-/][12][-/][12][ ,-]{1,3}|4[ ,-]{1,3})(?<hour>[12])\.(?<minute>2)(?:\.(?<second>2))?(?=$| ?[Z(+-])/d,
  /^(?<hour>[12])\.(?<minute>2)(?:\.(?<second>2))?(?=[ ,-]+(?:[12][ .]*)?M)/d,
];
/** "0830 GMT". */
const MILITARY = /4(?: ?h)?(?= ?Z)|4 ?h/;
const ZONE =
  /^ ?\(?(?:(?<name>Z)? ?(?<sign>[+-])(?:(?<digits>4)|(?<hours>[12])(?::(?<minutes>2))?)(?![.:\d/-])(?: ?\(?Z)?|(?<alone>Z)(?: ?\(Z\))?)\)?/d;

/**
 * Takes time and zone out of a text. Undefined where they contradict themselves, as 13:00 AM does, or are as well a span of hours,
 * as 08:30-10:00 is.
 */
export function takeClock(tokens: DateTokens, language: string | undefined): ReadClock | undefined {
  const match = CLOCKS.reduce<RegExpExecArray | null>((found, form) => found ?? form.exec(tokens.shape), null);
  if (match === null) return takeMilitary(tokens, language);
  const text = textsOf(match, tokens, 0);
  const half = text("half") ?? text("behind");
  const time = clockTime(text("hour") ?? "", text("minute") ?? text("bare"), text("second"), text("fraction"));
  const hour = half === undefined ? time.hour : hourOf(time.hour, half);
  if (hour === undefined) return undefined;
  return takeZone(tokens, match.index, match.index + match[0].length, { ...time, hour }, language);
}

function takeMilitary(tokens: DateTokens, language: string | undefined): ReadClock | undefined {
  const { shape } = tokens;
  const match = /4.*4/.test(shape) ? MILITARY.exec(shape) : null;
  if (match === null) return takeZone(tokens, 0, 0, undefined, language);
  const digits = tokens.texts[match.index] ?? "";
  const time = clockTime(digits.slice(0, 2), digits.slice(2));
  return takeZone(tokens, match.index, match.index + match[0].length, time, language);
}

/** Takes the clock from one token to another and the zone behind it, or else the zone that stands anywhere. */
function takeZone(
  tokens: DateTokens,
  from: number,
  to: number,
  time: ClockTime | undefined,
  language: string | undefined,
): ReadClock | undefined {
  const match = time ? ZONE.exec(tokens.shape.slice(to)) : null;
  if (match === null) return zoneElsewhere(time ? withoutTokens(tokens, from, to) : tokens, time, language);
  const isOthersBracket = match[0].endsWith(")") && !match[0].includes("(");
  const rest = withoutTokens(tokens, from, to + match[0].length - (isOthersBracket ? 1 : 0));
  const zone = zoneIn(match, tokens, to, language);
  const written = tokens.shape.slice(from, to);
  const isIso = tokens.texts[from - 1] === "t";
  const isSpan = !isIso && /^-2:2/.test(match[0]) && /:2$/.test(written) && !/:2:2$/.test(written);
  return zone === undefined || isSpan ? undefined : { ...(time && { time }), zone, rest };
}

/** "Thu May 2 08:30:00 2024 +0200", "北京时间2024年5月2日 16:30". */
function zoneElsewhere(tokens: DateTokens, time: ClockTime | undefined, language: string | undefined): ReadClock {
  const atEnd = time ? /(?<=4) [+-](?:4|2:2)$/.exec(tokens.shape) : null;
  const match = atEnd && ZONE.exec(atEnd[0]);
  const at = atEnd ? atEnd.index : tokens.shape.indexOf("Z");
  if (at < 0) return { ...(time && { time }), rest: tokens };
  const zone = match ? zoneIn(match, tokens, at, language) : zoneOf(tokens.texts[at] ?? "", language);
  const rest = withoutTokens(tokens, at, at + (atEnd?.[0].length ?? 1));
  return { ...(time && { time }), ...(zone !== undefined && { zone }), rest };
}

function zoneIn(match: RegExpExecArray, tokens: DateTokens, start: number, language: string | undefined) {
  const text = textsOf(match, tokens, start);
  const alone = text("alone");
  return alone === undefined ? zoneOffset(text) : zoneOf(alone, language);
}

/** `+02:00`, `+0200`, `+02`, and behind a zone's name also `+2`. */
function zoneOffset(text: (group: string) => string | undefined): number | undefined {
  const digits = text("digits");
  const hours = digits?.slice(0, 2) ?? text("hours") ?? "";
  const minutes = digits?.slice(2) ?? text("minutes") ?? "00";
  if (hours.length === 1 && text("name") === undefined) return undefined;
  return offsetMinutes(`${text("sign") ?? ""}${hours.padStart(2, "0")}:${minutes}`);
}

/** The text of a pattern's group, whose shape begins at that token. */
function textsOf(match: RegExpExecArray, tokens: DateTokens, start: number): (group: string) => string | undefined {
  return (group) => {
    const at = match.indices?.groups?.[group]?.[0];
    return at === undefined ? undefined : tokens.texts[start + at];
  };
}

function hourOf(hour: number, half: string): number | undefined {
  if (half === "am") return hour > 12 ? undefined : hour % 12;
  if (half === "night") return hour > 12 ? hour : hour >= 5 && hour < 12 ? hour + 12 : undefined;
  return hour > 12 ? hour : (hour % 12) + 12;
}
