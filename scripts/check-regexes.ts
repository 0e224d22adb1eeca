/**
 * `npm run test:regexes`: has recheck look at every regular expression of the program for a text that makes it take more than linear time.
 * What it finds counts where Node, too, takes long for such a text of the greatest length that the expression meets. Takes some minutes.
 */
import { check } from "recheck";
import { programRegexes } from "../tests/support/regexes/program-regexes.js";
import { RegexRunner } from "../tests/support/regexes/regex-runner.js";
import { longestText } from "../tests/support/regexes/short-texts.js";

const TIMEOUT_MS = 10_000;
const LIMIT_MS = 500;

interface Pump {
  prefix: string;
  pump: string;
  bias: number;
}

function attackOf({ pumps, suffix }: { pumps: readonly Pump[]; suffix: string }, length: number): string {
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.ceil(length / Math.max(1, unit));
  return pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + bias)).join("") + suffix;
}

const { regexes } = await programRegexes();
const runner = new RegexRunner();
const tally = { safe: 0, "not told in time": 0, "safe in Node": 0, vulnerable: 0 };
for (const { source, flags, place } of regexes) {
  // recheck knows no flag that tells places of groups; it changes nothing in how an expression matches.
  const found = await check(source, flags.replace("d", ""), { timeout: TIMEOUT_MS });
  if (found.status === "safe") tally.safe += 1;
  else if (found.status === "unknown") tally["not told in time"] += 1;
  else {
    const text = attackOf(found.attack, longestText(place));
    const { ms } = await runner.slowest(source, flags, [text], 4 * LIMIT_MS);
    if (ms < LIMIT_MS) tally["safe in Node"] += 1;
    else {
      tally.vulnerable += 1;
      console.log(`${place} /${source}/${flags}: ${found.complexity.summary}, ${found.attack.pattern}`);
    }
  }
}
console.table(tally);
process.exit(tally.vulnerable === 0 ? 0 : 1);
