import type { SeenCommand } from "./command-log.js";
import { summarizeCommand } from "./command-summary.js";
import type { PlanFacts } from "./plan-facts.js";

/** What a request has asked of the store. Plain JSON; all times in milliseconds. */
export interface StoreReport {
  /** From the beginning of the request until its answer was there. */
  milliseconds: number;
  /** Of these, with at least one command under way. */
  storeMilliseconds: number;
  commandCount: number;
  /** How many times one after the other the store was asked: what went out before any of it had come back is one wave. */
  waveCount: number;
  /** In the order in which they went out; at most MOST_COMMANDS of them. */
  commands: CommandReport[];
}

export interface CommandReport extends Partial<PlanFacts> {
  operation: string;
  collection: string;
  /** From 1. */
  wave: number;
  /** When it went out, from the beginning of the request. */
  at: number;
  /** Absent where no answer came. */
  milliseconds?: number;
  rows?: number;
  failure?: string;
  /** What it asked for, shortened. */
  command: Record<string, unknown>;
}

export const MOST_COMMANDS = 50;

/**
 * @param facts what the store says of each command, as far as it was asked
 * @param from when the request began, `to` when its answer was there, on the clock of the commands
 */
export function storeReport(
  seen: readonly SeenCommand[],
  facts: readonly (PlanFacts | undefined)[],
  { from, to }: { from: number; to: number },
): StoreReport {
  const ordered = seen.map((command, index) => ({ ...command, facts: facts[index] }));
  ordered.sort((a, b) => a.startedAt - b.startedAt);
  const waves = wavesOf(ordered);
  return {
    milliseconds: rounded(to - from),
    storeMilliseconds: rounded(busyTime(ordered, to)),
    commandCount: seen.length,
    waveCount: waves.length,
    commands: waves
      .flatMap((commands, wave) => commands.map((command) => commandReport(command, wave + 1, from)))
      .slice(0, MOST_COMMANDS),
  };
}

/** `ordered` by their beginning. A command that goes out after another has come back may hang on its answer. */
function wavesOf<C extends SeenCommand>(ordered: readonly C[]): C[][] {
  const waves: C[][] = [];
  let firstBack = -Infinity;
  for (const command of ordered) {
    const endedAt = command.endedAt ?? Infinity;
    if (command.startedAt < firstBack) {
      waves.at(-1)?.push(command);
      firstBack = Math.min(firstBack, endedAt);
    } else {
      waves.push([command]);
      firstBack = endedAt;
    }
  }
  return waves;
}

/** How long at least one was under way. */
function busyTime(ordered: readonly SeenCommand[], to: number): number {
  let busy = 0;
  let until = -Infinity;
  for (const { startedAt, endedAt = to } of ordered) {
    busy += Math.max(0, endedAt - Math.max(startedAt, until));
    until = Math.max(until, endedAt);
  }
  return busy;
}

function commandReport(
  {
    operation,
    collection,
    command,
    startedAt,
    endedAt,
    rows,
    failure,
    facts,
  }: SeenCommand & {
    facts: PlanFacts | undefined;
  },
  wave: number,
  from: number,
): CommandReport {
  return {
    operation,
    collection,
    wave,
    at: rounded(startedAt - from),
    ...(endedAt !== undefined && { milliseconds: rounded(endedAt - startedAt) }),
    ...(rows !== undefined && { rows }),
    ...(failure !== undefined && { failure }),
    ...facts,
    command: summarizeCommand(command),
  };
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
