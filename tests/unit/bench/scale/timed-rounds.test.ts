import { describe, expect, it } from "vitest";
import { summarize, timeRounds } from "../../../../bench/scale/timed-rounds.js";

describe("summarize", () => {
  it("gives the medians over all requests, and compares the sizes round by round", () => {
    const times = summarize(
      [
        [1, 1],
        [10, 30],
      ],
      [
        [2, 2],
        [30, 50],
      ],
    );
    expect(times).toEqual({
      small: 5.5,
      large: 16,
      ratios: [2, 2],
      rounds: [
        { small: 1, large: 2 },
        { small: 20, large: 40 },
      ],
    });
  });
});

describe("timeRounds", () => {
  it("asks both sizes the same, as often as the other, and changes who is first", async () => {
    const asked: string[] = [];
    const ask = (size: string) => async (sample: number) => void asked.push(`${size}${sample}`);
    const [times] = await timeRounds([{ small: ask("s"), large: ask("l") }], 2, 2, () => {});
    expect(asked).toEqual([..."s0 l0 s1 l1 | s0 l0 l1 s1 | l1 s1 s0 l0".replaceAll("| ", "").split(" ")]);
    expect(times?.ratios).toHaveLength(2);
  });
});
