import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../../seed/formats/decode.js";
import { encode } from "./encode.js";
import { LATIN_SAMPLES } from "./latin-samples.js";
import { OTHER_SAMPLES } from "./other-samples.js";
import type { Sample } from "./sample.js";

const LENGTHS = [200, 500, 2000];
const ROUNDS = 3;

/** Sentences of a sample in some order that is the same in every run. */
function textOf({ sentences }: Sample, length: number, round: number): string {
  let state = length * 7919 + round;
  let text = "";
  while (text.length < length) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    text += `${sentences[state % sentences.length] ?? ""}${state % 3 === 0 ? "\n\n" : " "}`;
  }
  return text.slice(0, length);
}

function tries(samples: readonly Sample[]) {
  return samples.flatMap((sample) =>
    sample.encodings.flatMap((encoding) =>
      LENGTHS.flatMap((length) =>
        Array.from({ length: ROUNDS }, (_, round) => ({
          name: `${sample.language} ${encoding} ${length} ${round}`,
          encoding,
          text: textOf(sample, length, round),
        })),
      ),
    ),
  );
}

describe("text of an encoding that nothing names", () => {
  it.each([
    ["Latin letters", LATIN_SAMPLES],
    ["other scripts", OTHER_SAMPLES],
  ])(
    "is read right in 98 of 100 cases, refused in the others and never read wrong: %s",
    (_name, samples) => {
      const outcomes = tries(samples).map(({ name, encoding, text }) => {
        const decoded = decodeText(encode(text, encoding));
        return { name, isRead: "text" in decoded, isRight: "text" in decoded && decoded.text === text };
      });
      expect(outcomes.filter(({ isRead, isRight }) => isRead && !isRight)).toEqual([]);
      expect(outcomes.filter(({ isRight }) => isRight).length / outcomes.length).toBeGreaterThanOrEqual(0.98);
    },
    60_000,
  );

  it("is named after what was found, and said to be a guess", () => {
    const [german, russian, japanese] = ["German", "Russian", "Japanese"].map((language) =>
      [...LATIN_SAMPLES, ...OTHER_SAMPLES].find((sample) => sample.language === language),
    );
    const read = (sample: Sample | undefined, encoding: string) =>
      decodeText(encode(sample?.sentences.join("\n") ?? "", encoding));
    expect(read(german, "windows-1252")).toMatchObject({ encoding: "windows-1252", isGuessed: true });
    expect(read(russian, "koi8-r")).toMatchObject({ encoding: "koi8-r", isGuessed: true });
    expect(read(japanese, "shift_jis")).toMatchObject({ encoding: "shift_jis", isGuessed: true });
  });

  it("is windows-1252 where English has only curly quotes and dashes", () => {
    const text = "“It’s late,” she said – and left. They didn’t follow her, as the door was shut.";
    expect(decodeText(encode(text, "windows-1252"))).toMatchObject({ text, encoding: "windows-1252" });
  });

  it("is not guessed at where it says too little", () => {
    expect(decodeText(encode("Łódź", "windows-1250"))).toMatchObject({ rule: "encoding-invalid" });
    expect(decodeText(encode("дом 3", "koi8-r"))).toMatchObject({ rule: "encoding-invalid" });
  });
});
