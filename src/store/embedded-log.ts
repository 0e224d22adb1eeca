import { open, rename, stat } from "node:fs/promises";

/** A log above this size is put aside at the next start, so that at most two of them take up room. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_READ_BYTES = 256 * 1024;

export async function rotateLog(log: string): Promise<void> {
  const size = await logSize(log);
  if (size > MAX_BYTES) await rename(log, `${log}.old`);
}

export async function logSize(log: string): Promise<number> {
  return stat(log).then(
    ({ size }) => size,
    () => 0,
  );
}

/** The lines written since the log had `offset` bytes; of very many only the last. */
export async function logLinesSince(log: string, offset: number): Promise<string[]> {
  const file = await open(log, "r").catch(() => undefined);
  if (file === undefined) return [];
  try {
    const start = Math.max(offset, (await file.stat()).size - MAX_READ_BYTES);
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MAX_READ_BYTES), position: start });
    return buffer
      .toString("utf8", 0, bytesRead)
      .split("\n")
      .filter((line) => line.trim() !== "");
  } finally {
    await file.close();
  }
}

interface LogEntry {
  s: string;
  msg: string;
  attr?: Record<string, unknown>;
}

/** Messages that tell that mongod ends, not why. */
const NO_REASON = /^(Fatal assertion|\*\*\*aborting|Fatal message|Writing fatal message|BACKTRACE|Frame|.*backtrace)/i;

/** The last line that tells why mongod gave up, in plain words; undefined where none does. */
export function lastProblem(lines: string[]): string | undefined {
  for (const line of lines.toReversed()) {
    const entry = parse(line);
    // What is no log entry is said before there is a log: a wrong option, a missing library.
    if (entry === undefined) return line.trim();
    if (!["E", "F"].includes(entry.s) || NO_REASON.test(entry.msg.trim())) continue;
    const detail = entry.attr?.["error"] ?? entry.attr?.["message"];
    return detail === undefined
      ? entry.msg
      : `${entry.msg}: ${typeof detail === "string" ? detail : JSON.stringify(detail)}`;
  }
  return undefined;
}

function parse(line: string): LogEntry | undefined {
  try {
    return JSON.parse(line) as LogEntry;
  } catch {
    return undefined;
  }
}
