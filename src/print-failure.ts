import { NewsgraphError } from "./errors.js";
import { printable } from "./printable.js";

/** What a person at a terminal reads of a failure: what happened and what to do; of an unexpected one, where. */
export function printFailure(error: unknown): string {
  if (error instanceof NewsgraphError)
    return `newsgraph: ${printable(error.message)} (${error.code})\n${error.remedy}\n`;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `newsgraph: an unexpected error, which is a mistake of ours: ${text}\n`;
}
