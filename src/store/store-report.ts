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
  /** How many times one after the other the store was asked: commands that ran side by side are one wave. */
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
  const waves = wavesOf(ordered, to);
  return {
    milliseconds: rounded(to - from),
    storeMilliseconds: rounded(waves.reduce((sum, { busy }) => sum + busy, 0)),
    commandCount: seen.length,
    waveCount: waves.length,
    commands: waves
      .flatMap(({ commands }, wave) => commands.map((command) => commandReport(command, wave + 1, from)))
      .slice(0, MOST_COMMANDS),
  };
}

interface Wave<C> {
  commands: C[];
  busy: number;
}

/** Commands, in the order of their beginning, that overlap with one before them are in its wave. */
function wavesOf<C extends SeenCommand>(ordered: readonly C[], to: number): Wave<C>[] {
  const waves: Wave<C>[] = [];
  let begin = 0;
  let end = -Infinity;
  for (const command of ordered) {
    const endedAt = command.endedAt ?? to;
    let wave = waves.at(-1);
    if (wave === undefined || command.startedAt >= end) {
      waves.push((wave = { commands: [], busy: 0 }));
      begin = command.startedAt;
      end = endedAt;
    }
    end = Math.max(end, endedAt);
    wave.commands.push(command);
    wave.busy = end - begin;
  }
  return waves;
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
