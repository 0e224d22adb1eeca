import { Worker } from "node:worker_threads";

/** How long the slowest text took, and which it was; `ms` is infinite where it did not end in time. */
export interface Slowest {
  ms: number;
  at: number;
}

/** Times expressions on texts, on a thread that it ends and starts again where one runs away. */
export class RegexRunner {
  #worker: Worker | undefined;

  /** @param limitMs of one text */
  async slowest(source: string, flags: string, texts: readonly string[], limitMs: number): Promise<Slowest> {
    const worker = (this.#worker ??= new Worker(new URL("./run-regex.mjs", import.meta.url)));
    const slowest = await new Promise<Slowest>((resolve, reject) => {
      let worst = { ms: 0, at: 0 };
      let done = 0;
      const giveUp = (): void => resolve({ ms: Infinity, at: done });
      let limit = setTimeout(giveUp, limitMs);
      worker.removeAllListeners().on("error", reject);
      worker.on("message", (ms: number) => {
        clearTimeout(limit);
        if (ms > worst.ms) worst = { ms, at: done };
        done += 1;
        if (done === texts.length) resolve(worst);
        else limit = setTimeout(giveUp, limitMs);
      });
      worker.postMessage({ source, flags, texts });
    });
    if (slowest.ms === Infinity) await this.close();
    return slowest;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
