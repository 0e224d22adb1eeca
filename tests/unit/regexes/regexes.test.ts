import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programRegexes } from "../../support/regexes/program-regexes.js";
import { pumpedTexts } from "../../support/regexes/pumped-texts.js";
import type { PlacedRegex } from "../../support/regexes/regex-places.js";
import { RegexRunner } from "../../support/regexes/regex-runner.js";
import { longestText } from "../../support/regexes/short-texts.js";

/** First on texts of this length: what is quadratic takes a hundred times as long as what is not. */
const FIRST = 20_000;
const SUSPICIOUS_MS = 25;
/** Then, of the slowest of them, as much as the expression may meet. */
const LIMIT_MS = 500;

describe("every regular expression of the program", () => {
  const runner = new RegexRunner();
  let all: Awaited<ReturnType<typeof programRegexes>>;

  beforeAll(async () => {
    all = await programRegexes();
  });
  afterAll(() => runner.close());

  it("is known: what stands in its text, and what it makes by RegExp", () => {
    expect(all.unseenCalls).toEqual([]);
    expect(all.regexes.length).toBeGreaterThan(1_000);
  });

  it("takes time in proportion to the longest text that it meets, whatever that repeats", async () => {
    const slow: string[] = [];
    for (const regex of all.regexes.filter(isUnbounded)) {
      const ms = await slowestMs(regex, runner);
      if (ms > LIMIT_MS) slow.push(`${regex.place} /${regex.source}/${regex.flags}: ${ms} ms`);
    }
    expect(slow).toEqual([]);
  }, 300_000);

  it("is told from one that does not", async () => {
    const hostile = { source: "\\s+$", flags: "", place: "seed/bodies/body.ts:1" };
    expect(await slowestMs(hostile, runner)).toBeGreaterThan(LIMIT_MS);
  });
});

/** Where nothing repeats often, time cannot grow. */
function isUnbounded({ source }: PlacedRegex): boolean {
  return /[*+]|\{\d+,\}|\{\d*,?\d{2,}\}/.test(source);
}

async function slowestMs({ source, flags, place }: PlacedRegex, runner: RegexRunner): Promise<number> {
  const longest = longestText(place);
  const texts = pumpedTexts(source, Math.min(FIRST, longest));
  const first = await runner.slowest(source, flags, texts, 2_000);
  if (first.ms < SUSPICIOUS_MS || longest <= FIRST) return first.ms;
  const text = pumpedTexts(source, longest)[first.at];
  if (text === undefined) return first.ms;
  return (await runner.slowest(source, flags, [text], 2_000)).ms;
}
