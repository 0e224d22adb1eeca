import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

export interface SeedEnd {
  /** Null where it was killed. */
  code: number | null;
  said: string;
}

/** `newsgraph seed` of a folder, in a process of its own. */
export class SeedProcess {
  readonly #process: ChildProcess;
  readonly ended: Promise<SeedEnd>;

  constructor(folder: string, env: Record<string, string>) {
    const child = spawn(process.execPath, ["dist/src/main.js", "seed", folder, "--source", "boats"], {
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    this.#process = child;
    this.ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }
}
