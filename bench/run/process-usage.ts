import { readdirSync, readFileSync } from "node:fs";

/** Linux counts a process's time in ticks of this length, whatever the kernel's own clock. */
const TICK_MS = 10;

/** User and system time of the process so far, in milliseconds; undefined where the machine has no /proc or the process is gone. */
export function cpuMilliseconds(pid: number): number | undefined {
  const times = statOf(pid);
  return times && times.own;
}

/** Likewise of the process, of those below it, and of those that have ended. */
export function treeCpuMilliseconds(pid: number): number | undefined {
  const root = statOf(pid);
  return root && below(pid).reduce((sum, child) => sum + (treeCpuMilliseconds(child) ?? 0), root.own + root.ended);
}

interface ProcessTimes {
  own: number;
  /** Of its children that have ended. */
  ended: number;
}

function statOf(pid: number): ProcessTimes | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field, the command's name, may hold spaces and parentheses; user and system time are fields 14 and 15, the children's follow.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = (first: number): number => (Number(fields[first]) + Number(fields[first + 1])) * TICK_MS;
  return { own: ticks(11), ended: ticks(13) };
}

function below(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const texts = threads.map((thread) => read(`/proc/${pid}/task/${thread}/children`) ?? "");
    return texts.flatMap((text) => text.split(" ").filter(Boolean).map(Number));
  } catch {
    return [];
  }
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
