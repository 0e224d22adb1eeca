import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Oldest major version of MongoDB whose commands the store relies on. */
export const OLDEST_MAJOR = 6;

/**
 * Proves that a mongod runs on this machine, by asking for its version.
 * @returns the version, such as `8.2.6`
 * @throws Error whose message says, in words a user may read, why it cannot be used
 */
export async function provenVersion(binary: string): Promise<string> {
  let printed: string;
  try {
    printed = (await run(binary, ["--version"], { timeout: 20_000, windowsHide: true })).stdout;
  } catch (error) {
    throw new Error(whyNot(error as Failed), { cause: error });
  }
  const version = /^db version v(\d+\.\d+\.\d+)/m.exec(printed)?.[1];
  if (version === undefined) throw new Error("it is not a mongod: --version prints something else");
  if (Number.parseInt(version) < OLDEST_MAJOR)
    throw new Error(`it is version ${version}, and ${OLDEST_MAJOR}.0 or newer is needed`);
  return version;
}

interface Failed extends Error {
  code?: string | number;
  signal?: string;
  stderr?: string;
}

function whyNot({ code, signal, stderr, message }: Failed): string {
  if (code === "ENOENT") return "not found";
  if (code === "EACCES") return "it may not be run (no execute permission)";
  if (signal === "SIGILL") return "it needs a processor with AVX";
  if (signal !== undefined && signal !== null) return `it was ended by ${signal}`;
  const said = stderr?.trim().split("\n")[0];
  return said === undefined || said === "" ? (typeof code === "number" ? `it ends with code ${code}` : message) : said;
}
