import { failure } from "../errors.js";

/** A time throughout which a zone's clocks stand equally far from UTC. All in milliseconds; `to` is exclusive. */
export interface ZonePeriod {
  from: number;
  to: number;
  /** What local time is ahead of UTC. */
  offset: number;
}

const DAY_MS = 86_400_000;
/** No zone has ever had a shorter period than a week. */
const STEP_MS = 6 * DAY_MS;
/** Before, the offset is taken to be that of the first day; afterwards, that of the last. */
const KNOWN_FROM = Date.UTC(1850, 0, 1);
const KNOWN_TO = Date.UTC(2100, 0, 1);

const known = new Map<string, readonly ZonePeriod[]>();

/**
 * The periods of a zone from the beginning of time to its end, without a gap. They are those of the runtime's own time zone data, so
 * that whatever is worked out by them agrees, in the store and here.
 * @param name an IANA name
 * @throws NewsgraphError BAD_USER_INPUT for an unknown one
 */
export function zonePeriods(name: string): readonly ZonePeriod[] {
  const format = formatOf(name);
  const { timeZone } = format.resolvedOptions();
  let periods = known.get(timeZone);
  if (!periods) known.set(timeZone, (periods = findPeriods((at) => offsetAt(format, at))));
  return periods;
}

function formatOf(name: string): Intl.DateTimeFormat {
  // Some runtimes take offsets such as +01:00 as well, others do not.
  if (/^[a-z]/i.test(name)) {
    try {
      return new Intl.DateTimeFormat("en-US", { timeZone: name, hour: "numeric", timeZoneName: "longOffset" });
    } catch {
      // Only the name can be wrong.
    }
  }
  throw failure(
    "BAD_USER_INPUT",
    `timeZone must be the name of an IANA time zone such as Europe/Berlin, not ${JSON.stringify(name.slice(0, 50))}.`,
  );
}

/** Reads e.g. `7 PM GMT-05:00`; at Greenwich's own time there is nothing behind GMT, in old local times there are seconds. */
function offsetAt(format: Intl.DateTimeFormat, at: number): number {
  const [, sign, hours, minutes, seconds = 0] = /([+-])(\d+):(\d+)(?::(\d+))?$/.exec(format.format(at)) ?? [];
  if (sign === undefined) return 0;
  const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === "-" ? -size : size) * 1000;
}

function findPeriods(offsetOf: (at: number) => number): ZonePeriod[] {
  const periods = [{ from: -Infinity, to: Infinity, offset: offsetOf(KNOWN_FROM) }];
  let period = periods[0] as ZonePeriod;
  for (let at = KNOWN_FROM + STEP_MS; at < KNOWN_TO; at += STEP_MS) {
    const offset = offsetOf(at);
    if (offset === period.offset) continue;
    const from = firstWith(offset, at - STEP_MS, at, offsetOf);
    period.to = from;
    period = { from, to: Infinity, offset };
    periods.push(period);
  }
  return periods;
}

/** The instant between `before` and `at` from which on `offset` holds. */
function firstWith(offset: number, before: number, at: number, offsetOf: (at: number) => number): number {
  // Clocks are put forward or back at a whole second of UTC.
  let [low, high] = [before / 1000, at / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOf(middle * 1000) === offset) high = middle;
    else low = middle;
  }
  return high * 1000;
}
