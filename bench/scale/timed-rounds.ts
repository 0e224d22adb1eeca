import { median } from "../run/statistics.js";

/** One request at one size, by the number of the values it is asked with. */
type Ask = (sample: number) => Promise<unknown>;

export interface TimedShape {
  small: Ask;
  large: Ask;
}

export interface Times {
  /** Milliseconds: medians over all requests. */
  small: number;
  large: number;
  /** Of the large store to the small one, within each round. */
  ratios: number[];
  /** Milliseconds of one request on average, round by round. */
  rounds: { small: number; large: number }[];
}

/** What a shape may take of one round at one size, in milliseconds; but it is asked once at least. */
const BUDGET_MS = 250;
const WARM_UP_MS = 10_000;

/**
 * Asks every shape at both sizes in every round, request by request in turn, so that what slows the machine for a moment slows both.
 * @param samples how many different values each shape is asked with
 */
export async function timeRounds(
  shapes: readonly TimedShape[],
  samples: number,
  rounds: number,
  say: (message: string) => void,
): Promise<Times[]> {
  const runs: number[] = [];
  for (const { small, large } of shapes) runs.push(requestsPerRound(await warmUp(small, large, samples), samples));
  const times = shapes.map(() => ({ small: [] as number[][], large: [] as number[][] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { small, large }] of shapes.entries()) {
      const own = { small: [] as number[], large: [] as number[] };
      for (let run = 0; run < (runs[at] ?? 1); run += 1) {
        const sample = (round + run) % samples;
        const turns = [
          async () => own.small.push(await timed(small, sample)),
          async () => own.large.push(await timed(large, sample)),
        ];
        for (const turn of (round + run) % 2 === 0 ? turns : turns.reverse()) await turn();
      }
      times[at]?.small.push(own.small);
      times[at]?.large.push(own.large);
    }
    say(`Round ${round + 1} of ${rounds}`);
  }
  return times.map(({ small, large }) => summarize(small, large));
}

/** Milliseconds by round and request, the same number of them at both sizes. */
export function summarize(small: number[][], large: number[][]): Times {
  const rounds = small.map((times, round) => ({ small: mean(times), large: mean(large[round] ?? []) }));
  return {
    small: median(small.flat()),
    large: median(large.flat()),
    ratios: rounds.map((round) => round.large / round.small),
    rounds,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Milliseconds that one request takes at the large size. A slow one is not asked with all its values: it warms the store alone. */
async function warmUp(small: Ask, large: Ask, samples: number): Promise<number> {
  const times: number[] = [];
  const end = performance.now() + WARM_UP_MS;
  for (let sample = 0; sample < samples && (sample === 0 || performance.now() < end); sample += 1) {
    await timed(small, sample);
    times.push(await timed(large, sample));
  }
  return median(times);
}

function requestsPerRound(milliseconds: number, samples: number): number {
  return Math.min(samples, Math.max(1, Math.floor(BUDGET_MS / milliseconds)));
}

async function timed(ask: Ask, sample: number): Promise<number> {
  const start = performance.now();
  await ask(sample);
  return performance.now() - start;
}
