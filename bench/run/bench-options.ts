import { parseArgs } from "node:util";

export interface BenchOptions {
  articles: number;
  rounds: number;
  /** Of one measurement: one server, one workload, one round. */
  seconds: number;
  connections: number;
  /** Small and short, for CI: nothing is written to bench/results.json. */
  quick: boolean;
}

const DEFAULTS: BenchOptions = { articles: 100_000, rounds: 9, seconds: 2, connections: 8, quick: false };
const QUICK: BenchOptions = { articles: 2_000, rounds: 3, seconds: 0.5, connections: 8, quick: true };

/** @throws Error naming the option that is not a positive number */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: "string" },
      rounds: { type: "string" },
      seconds: { type: "string" },
      connections: { type: "string" },
      quick: { type: "boolean", default: false },
    },
  });
  const defaults = values.quick ? QUICK : DEFAULTS;
  return {
    articles: positive("articles", values.articles, defaults.articles, Number.isInteger),
    rounds: positive("rounds", values.rounds, defaults.rounds, Number.isInteger),
    seconds: positive("seconds", values.seconds, defaults.seconds, Number.isFinite),
    connections: positive("connections", values.connections, defaults.connections, Number.isInteger),
    quick: values.quick,
  };
}

function positive(
  name: string,
  text: string | undefined,
  fallback: number,
  isValid: (value: number) => boolean,
): number {
  const value = text === undefined ? fallback : Number(text);
  if (!isValid(value) || value <= 0) throw new Error(`--${name} takes a number above 0.`);
  return value;
}
