import { failure } from "../../errors.js";
import { excessOf, sumOfLoads, type OperationLoad } from "./operation-load.js";

/**
 * Weighs the operations of one request together, before anything is read for one of them: each waits until all others have told what they
 * ask for, or have come to an end.
 */
export class BatchScale {
  readonly #loads: OperationLoad[] = [];
  #open: number;
  #settle: (() => void) | undefined;
  readonly #weighed: Promise<void>;
  #entry: Promise<() => void> | undefined;

  /** @param operations each must `weigh` and `end` once, or `end` alone */
  constructor(operations: number) {
    this.#open = operations;
    this.#weighed = new Promise((resolve) => (this.#settle = resolve));
  }

  /**
   * @returns what all of them ask for
   * @throws NewsgraphError QUERY_TOO_COSTLY where that is more than one request may
   */
  async weigh(load: OperationLoad): Promise<OperationLoad> {
    this.#loads.push(load);
    this.#close();
    await this.#weighed;
    const all = sumOfLoads(this.#loads);
    const excess = excessOf(all);
    if (excess === undefined) return all;
    const operations = this.#loads.length;
    throw failure(
      "QUERY_TOO_COSTLY",
      `A batch is one request, and the ${operations} operations of this one have ${excess} together.`,
    );
  }

  /** For an operation that ends without being weighed. */
  endUnweighed(): void {
    this.#close();
  }

  /** Enters once for all operations; what ends their stay is left to `leave`. */
  enter(enter: () => Promise<() => void>): Promise<undefined> {
    this.#entry ??= enter();
    return this.#entry.then(() => undefined);
  }

  /** To be called when all operations are over. */
  async leave(): Promise<void> {
    const leave = await this.#entry?.catch(() => undefined);
    leave?.();
  }

  #close(): void {
    this.#open -= 1;
    if (this.#open === 0) this.#settle?.();
  }
}
