/**
 * Minutes ahead of UTC by a zone's abbreviation, or the IANA zone that an abbreviation stands for the whole year. Of those with
 * several meanings: IST is India's, CST and PST are America's, BST is Britain's, AST is the Atlantic's; LANGUAGE_ZONES says where
 * a language makes it another.
 */
const ZONES: Record<string, number | string> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  мск: 180,
  msk: 180,
  msd: 240,
  ...offsets(0, "wet"),
  ...offsets(60, "cet met mez west bst wat"),
  ...offsets(120, "cest mest mesz eet cat sast"),
  ...offsets(180, "eest eat trt"),
  ...offsets(240, "gst"),
  ...offsets(300, "pkt"),
  ...offsets(330, "ist"),
  ...offsets(345, "npt"),
  ...offsets(360, "bdt"),
  ...offsets(420, "ict wib"),
  ...offsets(480, "hkt sgt myt pht awst wita"),
  ...offsets(540, "jst kst wit"),
  ...offsets(570, "acst"),
  ...offsets(600, "aest"),
  ...offsets(630, "acdt"),
  ...offsets(660, "aedt"),
  ...offsets(720, "nzst"),
  ...offsets(780, "nzdt"),
  ...offsets(-150, "ndt"),
  ...offsets(-180, "brt art uyt clst adt"),
  ...offsets(-210, "nst"),
  ...offsets(-240, "ast edt clt vet"),
  ...offsets(-300, "est cdt cot pet"),
  ...offsets(-360, "cst mdt"),
  ...offsets(-420, "mst pdt"),
  ...offsets(-480, "pst akdt"),
  ...offsets(-540, "akst"),
  ...offsets(-600, "hst"),
  et: "America/New_York",
  ct: "America/Chicago",
  mt: "America/Denver",
  pt: "America/Los_Angeles",
  北京时间: 480,
  北京時間: 480,
  日本時間: 540,
  한국시간: 540,
};

const LANGUAGE_ZONES: Record<string, Record<string, number>> = { he: { ist: 120 }, ga: { ist: 60 }, zh: { cst: 480 } };

function offsets(minutes: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split(" ").map((name) => [name, minutes]));
}

/** The zone that a word in small letters names, as minutes ahead of UTC or as an IANA name. */
export function zoneOf(word: string, language: string | undefined): number | string | undefined {
  if (language !== undefined && Object.hasOwn(LANGUAGE_ZONES, language)) {
    const own = LANGUAGE_ZONES[language]?.[word];
    if (own !== undefined) return own;
  }
  return Object.hasOwn(ZONES, word) ? ZONES[word] : undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Minutes that the clocks of an IANA zone are ahead of UTC where they show this time; undefined for a zone that does not exist. */
export function offsetIn(zone: string, wall: Date): number | undefined {
  const clock = clockOf(zone);
  if (clock === undefined) return undefined;
  const before = offsetAt(clock, wall.getTime() - 86_400_000);
  const after = offsetAt(clock, wall.getTime() + 86_400_000);
  // Where clocks are turned, an hour is shown twice, and the first counts; or it is skipped, and the time goes on from before.
  const isBefore = offsetAt(clock, wall.getTime() - before * 60_000) === before;
  const isAfter = offsetAt(clock, wall.getTime() - after * 60_000) === after;
  return isBefore || !isAfter ? before : after;
}

function offsetAt(clock: Intl.DateTimeFormat, time: number): number {
  const part = clock.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const match = /([+-])(\d{2}):(\d{2})/.exec(part);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = clocks.get(zone);
  if (known) return known;
  try {
    const clock = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    clocks.set(zone, clock);
    return clock;
  } catch {
    return undefined;
  }
}
