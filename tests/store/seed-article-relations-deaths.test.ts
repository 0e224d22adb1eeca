import { describe, expect, it } from "vitest";
import { groupStories } from "../../seed/relate/group-stories.js";
import { rankNeighbours } from "../../seed/relate/rank-neighbours.js";
import type { Store } from "../../src/store/connection.js";
import { contentFolder } from "../support/content-folder.js";
import { withHarbour } from "../support/harbour.js";
import { watchWrites } from "../support/interrupted-writes.js";
import { copyOf, newsWorld, report, reportFile } from "../support/news-world.js";
import { seed, snapshot } from "../support/seed.js";

const COLLECTIONS = ["similarity", "articles", "stories"] as const;

type State = "before" | "after";

/** Three stories of three, and what a run may find of them later: gone, new, cut, moved to another day, grown by one. */
const { files: FILES, edits } = newsWorld(21);
const first = report(4, 0);
const CHANGES: Record<string, string> = {
  "6.md": edits["6.md"] ?? "",
  "12.md": edits["12.md"] ?? "",
  "18.md": reportFile("18", { ...report(18, 0), day: 28 }),
  "20.md": edits["20.md"] ?? "",
  "new.md": reportFile("new", copyOf(first, 99)),
  "early.md": reportFile("early", { ...copyOf(report(11, 1), 98), day: 1 }),
};
const REMOVED = ["4.md", "10.md"];

describe("a run that ends before its time", () => {
  const harbour = withHarbour();

  /** One store and one folder, which is now before the changes and now after them, and what one clean run makes of either. */
  async function withChanges(
    run: (world: {
      store: Store;
      /** Writes the files. */
      put(state: State): void;
      seed(store: Store, signal?: AbortSignal): Promise<{ interrupted: boolean }>;
      expectClean(state: State): Promise<void>;
    }) => Promise<void>,
  ) {
    const folder = contentFolder("content");
    const put = (state: State) => {
      folder.write(FILES);
      if (state === "after") {
        folder.write(CHANGES);
        folder.delete(...REMOVED);
      } else {
        for (const name of Object.keys(CHANGES)) if (!(name in FILES)) folder.delete(name);
      }
    };
    try {
      const clean: Record<string, unknown> = {};
      for (const state of ["after", "before"] as const) {
        put(state);
        const store = await harbour.freshStore();
        await seed(store, [folder.path]);
        clean[state] = await snapshot(store);
      }
      const store = await harbour.freshStore();
      await seed(store, [folder.path]);
      await run({
        store,
        put,
        seed: (one, signal) => seed(one, [folder.path], signal ? { signal } : {}),
        expectClean: async (state) => expect(await snapshot(store)).toEqual(clean[state]),
      });
    } finally {
      folder.remove();
    }
  }

  it(
    "is taken up by the next one, whichever of its writes it died at, also where the files are as they were before again",
    () =>
      withChanges(async (world) => {
        let here: State = "before";
        let there: State = "after";
        let [death, alive] = [1, 0];
        for (; alive < 2; death += Number(here === "before")) {
          const end = async (torn: boolean) => {
            const dying = watchWrites(
              world.store,
              COLLECTIONS,
              (write) => {
                if (write === death) throw new Error("died while writing");
              },
              torn,
            );
            return world.seed(dying).then(
              () => true,
              (error: unknown) => {
                expect(error).toHaveProperty("message", "died while writing");
                return false;
              },
            );
          };
          world.put(there);
          await end(false);
          world.put(here);
          await world.seed(world.store);
          await world.expectClean(here);
          world.put(there);
          alive += Number(await end(true));
          await world.seed(world.store);
          await world.expectClean(there);
          [here, there] = [there, here];
        }
        expect(death).toBeGreaterThan(10);
      }),
    120_000,
  );

  it(
    "is taken up by the next one, whenever it was told to stop",
    () =>
      withChanges(async (world) => {
        for (let stop = 1, interrupted = true; interrupted; stop += 2) {
          const stopped = new AbortController();
          const watched = watchWrites(world.store, COLLECTIONS, (write) => {
            if (write === stop) stopped.abort();
          });
          world.put("after");
          ({ interrupted } = await world.seed(watched, stopped.signal));
          expect(interrupted || stop > 10).toBe(true);
          await world.seed(world.store);
          await world.expectClean("after");
          world.put("before");
          await world.seed(world.store);
          await world.expectClean("before");
        }
      }),
    120_000,
  );

  it("groups again whom an article no longer has among its twins, as a run that died may have begun a story of the two", () =>
    withChanges(async ({ store, expectClean }) => {
      const [one, other] = await store.similarity.find({ twins: [] }).limit(2).toArray();
      await store.similarity.updateOne(
        { _id: one?._id ?? "" },
        { $set: { twins: [{ id: other?._id ?? "", score: 9000 }], rank: true } },
      );
      await rankNeighbours(store, new AbortController().signal);
      expect(await store.similarity.findOne({ _id: other?._id ?? "" })).toHaveProperty("regroup", true);
      await groupStories(store, new AbortController().signal);
      await expectClean("before");
    }));
});
