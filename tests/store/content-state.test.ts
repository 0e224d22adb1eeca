import { describe, expect, it } from "vitest";
import { runForget } from "../../seed/pipeline.js";
import { findContentState } from "../../src/store/content-state.js";
import type { Store } from "../../src/store/connection.js";
import { articleFile, pageFile } from "../support/documents.js";
import { withHarbour } from "../support/harbour.js";
import { watchWrites } from "../support/interrupted-writes.js";
import { seed } from "../support/seed.js";

/** All that servers answer from. */
const SERVED = [
  "articles",
  "providers",
  "entities",
  "coverage",
  "stories",
  "entityRelations",
  "providerRelations",
  "suggestions",
] as const;

const harbour = withHarbour();
const options = { signal: new AbortController().signal, onProgress: () => undefined };

/** What `run` writes to SERVED, each checked to come while the store says that its content is changing, and no more what it was. */
async function markedWrites(run: (store: Store) => Promise<unknown>): Promise<Set<string>> {
  const { store } = harbour;
  const before = await findContentState(store);
  const written = new Set<string>();
  const check = async (_: number, name: string): Promise<void> => {
    const { changing, revision } = await findContentState(store);
    expect(changing, name).toBe(true);
    expect(revision, name).not.toBe(before.revision);
    written.add(name);
  };
  await run(watchWrites(store, SERVED, check));
  const after = await findContentState(store);
  expect(after.changing).toBe(false);
  expect(after.revision === before.revision).toBe(written.size === 0);
  return written;
}

describe("the mark of changing content", () => {
  it("is there before the first node is written and until the last one is, whatever a run has to do", async () => {
    const { folder } = harbour;
    const written = await markedWrites((store) => seed(store, [folder.path]));
    expect([...written].sort()).toEqual([...SERVED].sort());

    const news = (name: string) =>
      articleFile({
        title: `${name} sinks`,
        url: `https://new.example/${name}`,
        provider: "New",
        domain: "new.example",
      });
    folder.write({ "news/a.md": news("Ada"), "wiki/New.md": pageFile("New", "is new. See [[Port Aurel]].") });
    expect(await markedWrites((store) => seed(store, [folder.path]))).toContain("providers");

    folder.delete("news/a.md", "wiki/Port Aurel.md", "news/lock.md");
    expect(await markedWrites((store) => seed(store, [folder.path]))).toContain("articles");

    expect(await markedWrites((store) => runForget(store, ["content"], options))).toContain("entities");
  });

  it("does not come where nothing has changed", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    expect(await markedWrites((watched) => seed(watched, [folder.path]))).toEqual(new Set());
  });

  it("stays when a run dies or is told to stop, and goes with the next one, which has it from its first write on", async () => {
    const { store, folder } = harbour;
    const dying = watchWrites(store, ["entities"], () => {
      throw new Error("died");
    });
    await expect(seed(dying, [folder.path])).rejects.toThrow("died");
    const dead = await findContentState(store);
    expect(dead.changing).toBe(true);

    const stop = new AbortController();
    const stopping = watchWrites(store, ["articles"], () => stop.abort());
    await seed(stopping, [folder.path], { signal: stop.signal });
    const stopped = await findContentState(store);
    expect(stopped.changing).toBe(true);
    expect(stopped.revision).not.toBe(dead.revision);

    expect(await markedWrites((watched) => seed(watched, [folder.path]))).toContain("articles");
  });

  it("is not taken away by a run that another one has taken over from, and that run says so", async () => {
    const { store, folder } = harbour;
    const takenOver = watchWrites(store, ["articles"], async (write) => {
      const lease = { holder: "another", until: new Date() };
      if (write === 1) await store.meta.updateOne({ _id: "seed" }, { $set: { lease, pending: false } });
    });
    await expect(seed(takenOver, [folder.path])).rejects.toMatchObject({ code: "SEED_RUNNING" });
    expect((await findContentState(store)).changing).toBe(true);
    expect(await store.meta.findOne({ _id: "seed" })).toMatchObject({ lease: { holder: "another" } });
    await seed(store, [folder.path]);
    expect((await findContentState(store)).changing).toBe(false);
  });
});
