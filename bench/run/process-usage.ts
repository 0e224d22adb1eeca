import { readFileSync } from "node:fs";

/** Linux counts a process's time in ticks of this length, whatever the kernel's own clock. */
const TICK_MS = 10;

/** User and system time of the process so far, in milliseconds; undefined where the machine has no /proc or the process is gone. */
export function cpuMilliseconds(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field, the command's name, may hold spaces and parentheses; user and system time are fields 14 and 15.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

export interface MemoryUse {
  /** Megabytes resident now, and at most so far. */
  now: number;
  peak: number;
}

export function memoryUse(pid: number): MemoryUse | undefined {
  const status = read(`/proc/${pid}/status`);
  const kilobytes = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status ?? "")?.[1]);
  // A process that has ended but is not yet waited for has a status without memory.
  if (!status?.includes("VmHWM")) return undefined;
  return { now: kilobytes("VmRSS") / 1024, peak: kilobytes("VmHWM") / 1024 };
}

export function processName(pid: number): string | undefined {
  return read(`/proc/${pid}/comm`)?.trim();
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
