import { parseArgs } from "node:util";

export interface SoakOptions {
  minutes: number;
  /** Requests a second; a share of what is measured first where absent. */
  rate?: number;
  clients: number;
}

/** @throws Error naming the option that is not a number above 0 */
export function readOptions(args: string[]): SoakOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args, options: { minutes: text, rate: text, clients: text } });
  const number = (name: "minutes" | "rate" | "clients", fallback: number): number => {
    const value = Number(values[name] ?? fallback);
    if (!(value > 0)) throw new Error(`--${name} takes a number above 0.`);
    return value;
  };
  return {
    minutes: number("minutes", 30),
    clients: number("clients", 8),
    ...(values.rate !== undefined && { rate: number("rate", 1) }),
  };
}
