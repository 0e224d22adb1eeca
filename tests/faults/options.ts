import { parseArgs } from "node:util";

export interface FaultOptions {
  faults: number;
  /** Seeds that are killed. */
  kills: number;
  /** Honest answers at least. */
  answers: number;
  /** After which no more faults begin and answers are not waited for, in minutes. */
  minutes: number;
  clients: number;
  /** How long each client waits after an answer, in milliseconds. */
  pauseMs: number;
  /** Only faults of these names. */
  only?: string[];
  /** Restarts of the server under load, instead of faults of the store. */
  restarts?: number;
}

const SHORT = { faults: 9, kills: 4, answers: 0, minutes: 4, clients: 4, pauseMs: 5 };
const LONG = { faults: 50, kills: 50, answers: 1_000_000, minutes: 120, clients: 6, pauseMs: 0 };
const RESTARTS = { ...SHORT, faults: 50, minutes: 30 };

/** @throws Error naming the option that is not a number */
export function readOptions(args: string[]): FaultOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: {
      long: { type: "boolean", default: false },
      restarts: { type: "boolean", default: false },
      only: text,
      ...{ faults: text, kills: text, answers: text, minutes: text, clients: text, pause: text },
    },
  });
  const defaults = values.restarts ? RESTARTS : values.long ? LONG : SHORT;
  return {
    faults: number("faults", values.faults, defaults.faults),
    kills: number("kills", values.kills, defaults.kills),
    answers: number("answers", values.answers, defaults.answers),
    minutes: number("minutes", values.minutes, defaults.minutes),
    clients: number("clients", values.clients, defaults.clients),
    pauseMs: number("pause", values.pause, defaults.pauseMs),
    ...(values.only !== undefined && { only: values.only.split(",") }),
    ...(values.restarts && { restarts: number("faults", values.faults, defaults.faults) }),
  };
}

function number(name: string, text: string | undefined, fallback: number): number {
  const value = text === undefined ? fallback : Number(text);
  if (!(value >= 0)) throw new Error(`--${name} takes a number.`);
  return value;
}
