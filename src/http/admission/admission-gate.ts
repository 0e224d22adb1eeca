import { availableParallelism } from "node:os";
import { failure } from "../../errors.js";

export interface GateLimits {
  /** Costly requests that are worked on at once, whoever sends them. */
  running: number;
  /** Of one client, worked on or waiting. */
  ofOneClient: number;
  /** Waiting, of all clients. */
  waiting: number;
  /** How long one may wait, in milliseconds. */
  waitMs: number;
}

/** One processor is left to all others, and nobody waits for so long that the answer comes too late. */
export const ADMISSION: GateLimits = {
  running: Math.max(1, availableParallelism() - 1),
  ofOneClient: 4,
  waiting: 50,
  waitMs: 2_000,
};

/** Seconds after which a client that was refused may try again. */
export const RETRY_AFTER = 2;

/**
 * Lets costly requests in few at a time, so that all others find the store and this process free, and each client in its turn, so that
 * none waits for all the requests of another.
 */
export class AdmissionGate {
  readonly #limits: GateLimits;
  #running = 0;
  readonly #counts = new Map<string, number>();
  /** By client; the one that was served last is the last. */
  readonly #queues = new Map<string, (() => void)[]>();
  #waiting = 0;

  constructor(limits: GateLimits) {
    this.#limits = limits;
  }

  /** Requests that are worked on. */
  get running(): number {
    return this.#running;
  }

  /** Requests that wait, of all clients. */
  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Waits for the client's turn.
   * @returns what ends the request's stay; to be called once
   * @throws NewsgraphError TOO_MANY_REQUESTS where too many wait, or the turn does not come in time; the signal's reason where that aborts
   */
  async enter(client: string, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    const count = this.#counts.get(client) ?? 0;
    const { running, ofOneClient, waiting } = this.#limits;
    if (count >= ofOneClient || (this.#running >= running && this.#waiting >= waiting)) throw tooMany();
    this.#counts.set(client, count + 1);
    try {
      if (this.#running < running) this.#running++;
      else await this.#turn(client, signal);
    } catch (error) {
      this.#forget(client);
      throw error;
    }
    return () => {
      this.#forget(client);
      this.#next();
    };
  }

  #turn(client: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const queue = this.#queues.get(client) ?? [];
      this.#queues.set(client, queue);
      const settle = (): void => {
        this.#waiting--;
        clearTimeout(late);
        signal.removeEventListener("abort", leave);
      };
      const begin = (): void => {
        settle();
        resolve();
      };
      // Taken out at once: a place must not be handed to somebody who has left.
      const refuse = (reason: Error): void => {
        queue.splice(queue.indexOf(begin), 1);
        if (queue.length === 0) this.#queues.delete(client);
        settle();
        reject(reason);
      };
      const leave = (): void => refuse(signal.reason as Error);
      const late = setTimeout(() => refuse(tooMany()), this.#limits.waitMs);
      signal.addEventListener("abort", leave, { once: true });
      queue.push(begin);
      this.#waiting++;
    });
  }

  /** Hands the place of a request that has ended to the client whose turn it is. */
  #next(): void {
    for (const [client, queue] of this.#queues) {
      const begin = queue.shift();
      // Behind the others: they have waited longer.
      this.#queues.delete(client);
      if (queue.length > 0) this.#queues.set(client, queue);
      return begin?.();
    }
    this.#running--;
  }

  #forget(client: string): void {
    const count = (this.#counts.get(client) ?? 1) - 1;
    if (count > 0) this.#counts.set(client, count);
    else this.#counts.delete(client);
  }
}

function tooMany(): Error {
  return failure("TOO_MANY_REQUESTS");
}
