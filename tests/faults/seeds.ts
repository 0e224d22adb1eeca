import { setTimeout as pause } from "node:timers/promises";
import type { Content } from "./content.js";
import { inspectStore } from "./inspect-store.js";
import type { Ledger } from "./ledger.js";
import { SeedProcess, type SeedEnd } from "./seed-process.js";

export interface SeedCounts {
  finished: number;
  killed: number;
  /** Ended with "run it again", since the store was away for too long or another run had taken over. */
  toRunAgain: number;
  twoAtOnce: number;
}

/** With these a seed may end with exit code 1: what to do is said, and doing it mends everything. */
const HONEST = /\((?:STORE_UNREACHABLE|SEED_RUNNING)\)/;
const BETWEEN_MS = 300;

/** Seeds that write a new version of the content each, one after the other: some alone, some killed and run again, some two at once. */
export class Seeds {
  readonly counts: SeedCounts = { finished: 0, killed: 0, toRunAgain: 0, twoAtOnce: 0 };
  readonly #content: Content;
  readonly #ledger: Ledger;
  readonly #store: { uri: string; database: string };
  readonly #env: Record<string, string>;
  /** Milliseconds from start to end of one that nothing disturbs. */
  #lasts = 3_000;

  constructor(content: Content, ledger: Ledger, store: { uri: string; database: string }, env: Record<string, string>) {
    this.#content = content;
    this.#ledger = ledger;
    this.#store = store;
    this.#env = env;
  }

  /** Writes the next version, and runs seeds until one has finished it. */
  async finishNext(): Promise<void> {
    this.#content.writeNext();
    const start = performance.now();
    if (await this.#tryOnce()) this.#lasts = performance.now() - start;
    else await this.#finish();
    await this.#inspect();
  }

  /**
   * Writes versions until `kills` seeds were killed, each later into its run than the one before, and goes on until `signal`.
   * @param deadline by the clock of `performance`, after which no more are killed
   */
  async run(kills: number, signal: AbortSignal, deadline: number): Promise<void> {
    const isKilling = (): boolean => this.counts.killed < kills && performance.now() < deadline;
    for (let turn = 0; isKilling() || !signal.aborted; turn++) {
      const way = this.counts.killed < kills ? turn % 4 : (turn % 2) * 3;
      if (way === 0) await this.finishNext();
      else if (way === 3) await this.#twoAtOnce();
      else await this.#killed((this.counts.killed + 0.5) / kills);
      await pause(BETWEEN_MS);
    }
  }

  async #killed(moment: number): Promise<void> {
    this.#content.writeNext();
    const seed = this.#start();
    const killing = setTimeout(() => seed.kill(), this.#lasts * moment);
    const end = await seed.ended;
    clearTimeout(killing);
    this.counts.killed += end.code === null ? 1 : 0;
    if (!this.#isFinished(end)) await this.#finish();
    await this.#inspect();
  }

  async #twoAtOnce(): Promise<void> {
    this.#content.writeNext();
    this.counts.twoAtOnce += 1;
    const ends = await Promise.all([this.#start().ended, this.#start().ended]);
    const finished = ends.filter((end) => this.#isFinished(end)).length;
    if (finished === 0) await this.#finish();
    await this.#inspect();
  }

  async #finish(): Promise<void> {
    while (!(await this.#tryOnce())) await pause(BETWEEN_MS);
  }

  async #tryOnce(): Promise<boolean> {
    return this.#isFinished(await this.#start().ended);
  }

  #start(): SeedProcess {
    return new SeedProcess(this.#content.folder, this.#env);
  }

  #isFinished({ code, said }: SeedEnd): boolean {
    if (code === 0) {
      this.counts.finished += 1;
      this.#content.seeded();
      return true;
    }
    if (code === 1 && HONEST.test(said)) this.counts.toRunAgain += 1;
    else if (code !== null) this.#ledger.found("wrong", `a seed ended with ${code}: ${said}`);
    return false;
  }

  async #inspect(): Promise<void> {
    await inspectStore(this.#store.uri, this.#store.database, this.#content.version, this.#ledger);
  }
}
