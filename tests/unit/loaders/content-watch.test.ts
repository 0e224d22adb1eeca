import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ContentWatch } from "../../../src/loaders/content-watch.js";
import { RowCache, type CacheTicket } from "../../../src/loaders/row-cache.js";
import { projectionOf } from "../../../src/query/projection.js";
import type { ContentState } from "../../../src/store/content-state.js";

const FIELDS = projectionOf(["version"]);
const MB = 1024 * 1024;

/** Lets everything run that waits for answers which are there. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

interface Look {
  answer: (state: ContentState) => void;
  fail: () => void;
}

function watched(): { watch: ContentWatch; looks: Look[]; wait: (milliseconds: number) => void } {
  let time = 0;
  const looks: Look[] = [];
  const now = (): number => time;
  const look = (): Promise<ContentState> =>
    new Promise((resolve, reject) => looks.push({ answer: resolve, fail: () => reject(new Error("unreachable")) }));
  return { watch: new ContentWatch(new RowCache(MB, now), look, now), looks, wait: (more) => void (time += more) };
}

const SETTLED: ContentState = { revision: "a", changing: false };

describe("the watch over the content", () => {
  it("looks when a request comes, at most every 400 ms, and never two at a time", async () => {
    const { watch, looks, wait } = watched();
    expect(looks).toHaveLength(0);
    watch.open();
    watch.open();
    wait(1_000);
    watch.open();
    expect(looks).toHaveLength(1);
    looks[0]?.answer(SETTLED);
    await settle();
    watch.open();
    wait(399);
    watch.open();
    expect(looks).toHaveLength(2);
    looks[1]?.answer(SETTLED);
    await settle();
    wait(1);
    watch.open();
    expect(looks).toHaveLength(3);
  });

  it("lets a request after a pause keep rows at once, but use them only once the look is back", async () => {
    const { watch, looks, wait } = watched();
    watch.open();
    looks[0]?.answer(SETTLED);
    await settle();
    watch.open()?.keepRow("providers", { _id: "1" }, FIELDS);
    wait(60_000);
    const ticket = watch.open();
    expect(ticket?.row("providers", "1", FIELDS)).toBeUndefined();
    ticket?.keepRow("providers", { _id: "2" }, FIELDS);
    looks[1]?.answer(SETTLED);
    await settle();
    expect(ticket?.row("providers", "1", FIELDS)).toBeDefined();
    expect(ticket?.row("providers", "2", FIELDS)).toBeDefined();
  });

  it("uses no rows while the store cannot be reached, and the same ones again when it can", async () => {
    const { watch, looks, wait } = watched();
    watch.open();
    looks[0]?.answer(SETTLED);
    await settle();
    watch.open()?.keepRow("providers", { _id: "1" }, FIELDS);
    for (let look = 1; look < 5; look += 1) {
      wait(500);
      watch.open();
      looks[look]?.fail();
      await settle();
    }
    expect(watch.open()?.row("providers", "1", FIELDS)).toBeUndefined();
    wait(500);
    watch.open();
    looks[5]?.answer(SETTLED);
    await settle();
    expect(watch.open()?.row("providers", "1", FIELDS)).toBeDefined();
  });

  it("counts the age of a look from its beginning, so that a slow answer is of no use", async () => {
    const { watch, looks, wait } = watched();
    watch.open();
    looks[0]?.answer(SETTLED);
    await settle();
    watch.open()?.keepRow("providers", { _id: "1" }, FIELDS);
    wait(400);
    watch.open();
    wait(900);
    looks[1]?.answer(SETTLED);
    await settle();
    expect(watch.open()?.row("providers", "1", FIELDS)).toBeUndefined();
  });
});

/** What one process does next, and how long it takes; the times of a row of steps of one process add up. */
const delays = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 40, maxLength: 40 });

describe("rows of the cache", () => {
  it("have been other ones in the store for less than a second, whatever runs, requests and looks do and however long each takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        delays,
        delays,
        delays,
        fc.array(fc.constantFrom("ends", "ends", "is killed"), { minLength: 6, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        async (ofRuns, ofRequests, ofLooks, ends, failing) => {
          const world = new World();
          const lag = endless(ofLooks);
          const fails = endless(failing.map((value, index) => value && failing[index - 1] === true));
          const cache = new RowCache(MB, () => world.time);
          const watch = new ContentWatch(
            cache,
            async () => {
              await world.pass(lag());
              const state = { ...world.state };
              await world.pass(lag());
              if (fails()) throw new Error("unreachable");
              return state;
            },
            () => world.time,
          );
          let used = 0;
          const run = async (): Promise<void> => {
            const delay = endless(ofRuns);
            for (const end of ends) {
              await world.pass(delay() * 6);
              world.mark(true);
              for (let write = 0; write < 3; write += 1) {
                await world.pass(delay());
                world.write(`${write % 2}`);
              }
              if (end === "is killed") continue;
              await world.pass(delay());
              world.mark(false);
            }
          };
          const ask = async (shift: number): Promise<void> => {
            const delay = endless([...ofRequests.slice(shift), ...ofRequests.slice(0, shift)]);
            for (let request = 0; request < 60; request += 1) {
              await world.pass(delay() / (request % 5 === 0 ? 1 : 6));
              const ticket = watch.open();
              for (const id of ["0", "1"]) if (await read(world, ticket, id, delay)) used += 1;
            }
          };
          await world.run([run(), ask(0), ask(13), ask(29)]);
          totalUsed += used;
        },
      ),
      { numRuns: 150 },
    );
    // It would all be true of a cache that is never used.
    expect(totalUsed).toBeGreaterThan(1_000);
  });
});

let totalUsed = 0;

/** Reads a row as loaders do. @returns whether it came from the cache */
async function read(world: World, ticket: CacheTicket | undefined, id: string, delay: () => number): Promise<boolean> {
  const held = ticket?.row("providers", id, FIELDS) as { version: number } | undefined;
  if (held) {
    expect(world.time - world.replacedAt(id, held.version)).toBeLessThan(1_000);
    return true;
  }
  await world.pass(delay() / 10);
  const row = { _id: id, version: world.versionOf(id) };
  // Now and then longer than a short run takes.
  await world.pass(delay() * (row.version % 3 === 0 ? 4 : 1));
  ticket?.keepRow("providers", row, FIELDS);
  return false;
}

function endless<T>(values: readonly T[]): () => T {
  let next = 0;
  return () => values[next++ % values.length] as T;
}

/** A store with two rows and a mark, and the time. */
class World {
  time = 0;
  state: ContentState = { revision: "0", changing: false };
  readonly #writtenAt: Record<string, number[]> = { "0": [0], "1": [0] };
  #waiting: { until: number; go: () => void }[] = [];
  #revisions = 0;

  mark(changing: boolean): void {
    this.state = { revision: String((this.#revisions += 1)), changing };
  }

  write(id: string): void {
    this.#writtenAt[id]?.push(this.time);
  }

  versionOf(id: string): number {
    return (this.#writtenAt[id]?.length ?? 0) - 1;
  }

  /** When the row became another one; now, where it has not. */
  replacedAt(id: string, version: number): number {
    return this.#writtenAt[id]?.[version + 1] ?? this.time;
  }

  pass(milliseconds: number): Promise<void> {
    return new Promise((go) => this.#waiting.push({ until: this.time + milliseconds, go }));
  }

  /** Lets time pass until all of them are done. */
  async run(processes: Promise<void>[]): Promise<void> {
    let done = false;
    const all = Promise.all(processes).finally(() => (done = true));
    await settle();
    while (!done && this.#waiting.length > 0) {
      this.#waiting.sort((a, b) => a.until - b.until);
      const next = this.#waiting.shift();
      this.time = Math.max(this.time, next?.until ?? 0);
      next?.go();
      await settle();
    }
    await all;
  }
}
