import type { Problem } from "./formats/format.js";
import { problem } from "./formats/problem.js";

/** A file to read: one of a folder, or a member of an archive. */
export interface WalkedFile {
  /** Relative to the root, `/` between folders; for a root that is a file, its name. A member's begins with its archive's. */
  path: string;
  /** Bytes, unpacked. */
  size: number;
  /** It is a file of an archive. */
  isMember?: true;
  /** The file's bytes, or why there are none. Never rejects. Of what is too large for a document, and no document, only the beginning. */
  read(): Promise<Uint8Array | Problem>;
}

/** What is passed over though it might hold documents, so that it can be named; `reason` is a phrase. */
export interface Skipped {
  path: string;
  reason: string;
}

export type Walked = WalkedFile | { problem: Problem } | { skipped: Skipped };

/** MongoDB takes at most 16 MiB a document; the margin is for what the seed adds. */
export const LARGEST_FILE = 15 * 1024 * 1024;

/** What a system's codes mean, in plain words. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "a file that is not there any more",
  EACCES: "a file that may not be read (EACCES)",
  EPERM: "a file that may not be read (EPERM)",
  ELOOP: "a symbolic link that leads in a circle",
  EISDIR: "a folder in a file's place",
};

/** @param cause a phrase, or an error of which only the code is told */
export function unreadable(file: string, cause: unknown): Problem {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "an error";
  const found = typeof cause === "string" ? cause : (CAUSES[code] ?? code);
  return problem(file, "unreadable", found, "Check that the file is still there and may be read, then seed again.");
}

export function tooLarge(file: string): Problem {
  return problem(file, "too-large", "more than 15 MB", "Split the document; MongoDB takes at most 16 MiB a document.");
}
