import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NewsgraphError } from "../../../src/errors.js";
import { mutatedText } from "../../support/fuzz/mutated-text.js";
import { fuzzedParsers, type FuzzedParser } from "../../support/fuzz/parsers.js";

/** FUZZ_CASES=1000000 makes it a long run, and FUZZ_SEED another one. */
const CASES = Number(process.env.FUZZ_CASES ?? 20_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Of the process's own time, which others on the machine do not lengthen. */
const LIMIT_MS = 1_000;

const PARSERS = fuzzedParsers();
const EACH = Math.ceil(CASES / PARSERS.length);

/** @throws where the parser throws what is no named error, or takes too long */
function run({ read, settles }: FuzzedParser, text: string): void {
  const started = process.cpuUsage();
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
  }
  const { user } = process.cpuUsage(started);
  if (user / 1_000 > LIMIT_MS) throw new Error(`${Math.round(user / 1_000)} ms for ${text.length} characters`);
  const once = settles?.(text);
  if (once !== undefined) expect(settles?.(once)).toBe(once);
}

describe("any text that is nearly right", () => {
  it("is tried on every format, from files that it reads", () => {
    const formats = PARSERS.filter(({ name }) => name.startsWith("format "));
    expect(formats.filter(({ samples }) => samples.length === 0).map(({ name }) => name)).toEqual([]);
    expect(formats.length).toBeGreaterThanOrEqual(8);
  });

  it.each(PARSERS.map((parser) => [parser.name, parser] as const))(
    "is read within a second, without an error but one that has a name: %s",
    (_name, parser) => {
      const property = fc.property(mutatedText(parser.samples), (text) => run(parser, text));
      fc.assert(property, { numRuns: EACH, seed: SEED, interruptAfterTimeLimit: 30_000 + EACH * 20 });
    },
    60_000 + EACH * 30,
  );
});
