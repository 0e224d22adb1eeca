import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

/** A fifth to a third of a processor that others want too. */
const NICENESS = 5;

/** Has this thread give way to all others of the machine, where it can be told from them: on Linux. */
export function lowerPriority(): void {
  try {
    const thread = Number(readlinkSync("/proc/thread-self").split("/").at(-1));
    setPriority(thread, NICENESS);
  } catch {
    // Elsewhere the system shares processors out evenly.
  }
}
