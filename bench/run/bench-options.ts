import { parseArgs } from "node:util";
import { WORKLOAD_NAMES } from "../workloads.js";
import { contenderEntries, PRODUCT } from "./contenders.js";

export interface BenchOptions {
  articles: number;
  rounds: number;
  /** Of one measurement: one server, one workload, one round. */
  seconds: number;
  connections: number;
  /** Small and short, for CI: floors are checked instead of results written. */
  quick: boolean;
  /** Names of contenders, beside raw, which always is one. */
  contenders: readonly string[];
  /** Names of workloads. */
  workloads: readonly string[];
  /** Whether everything is measured, so that the results may be kept. */
  isWhole: boolean;
}

/** Which is measured by a way of its own. */
export const MIXED = "Mixed";

const DEFAULTS = { articles: 100_000, rounds: 9, seconds: 2, connections: 8 };
const QUICK = { articles: 2_000, rounds: 3, seconds: 0.5, connections: 8 };

const ALL_CONTENDERS = contenderEntries.map(({ name }) => name);
const ALL_WORKLOADS = [...WORKLOAD_NAMES, MIXED];

/** @throws Error naming the option that is not a positive number, or names nothing that there is */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: "string" },
      rounds: { type: "string" },
      seconds: { type: "string" },
      connections: { type: "string" },
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      workloads: { type: "string" },
    },
  });
  const { quick, only, workloads } = values;
  const defaults = quick ? QUICK : DEFAULTS;
  return {
    articles: positive("articles", values.articles, defaults.articles, Number.isInteger),
    rounds: positive("rounds", values.rounds, defaults.rounds, Number.isInteger),
    seconds: positive("seconds", values.seconds, defaults.seconds, Number.isFinite),
    connections: positive("connections", values.connections, defaults.connections, Number.isInteger),
    quick,
    contenders: names("only", only, ALL_CONTENDERS) ?? (quick ? [PRODUCT] : ALL_CONTENDERS),
    workloads: names("workloads", workloads, ALL_WORKLOADS) ?? (quick ? WORKLOAD_NAMES : ALL_WORKLOADS),
    isWhole: !quick && only === undefined && workloads === undefined,
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

function names(option: string, text: string | undefined, known: readonly string[]): string[] | undefined {
  const given = text?.split(",");
  if (given?.some((name) => !known.includes(name))) {
    throw new Error(`--${option} takes some of these, separated by commas: ${known.join(", ")}.`);
  }
  return given;
}
