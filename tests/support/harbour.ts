import { afterEach, beforeEach } from "vitest";
import type { Store } from "../../src/store/connection.js";
import { contentFolder, type ContentFolder } from "./content-folder.js";
import { articleFile, pageFile, wireFile } from "./documents.js";
import { openTestStore } from "./store.js";

/** A body of enough prose to be known again. */
export const SYNDICATED =
  "The harbour master opened the lock at noon. Forty boats passed before dusk, and nobody was hurt.\n\nThe council meets again on Friday, when the members want to hear how much the repair of the lock has cost the town.";

/** A small town in all relations: one article twice, a stub, a provider by two names, entities by several. */
export const FILES: Record<string, string> = {
  "news/lock.md": articleFile({
    title: "Lock opens at last",
    url: "https://www.harbourpost.example/lock?utm_source=feed",
    provider: "Harbour Post",
    domain: "harbourpost.example",
    topics: ["Harbours", "Tidal lock"],
    related: [
      { title: "Boats wait", url: "https://ledger.example/boats", provider: "The Ledger", domain: "ledger.example" },
      {
        title: "Lock rusts",
        url: "https://www.harbourpost.example/rust",
        provider: "harbourpost.example",
        domain: "harbourpost.example",
      },
    ],
    body: SYNDICATED,
  }),
  "news/rust.md": articleFile({
    title: "Lock rusts",
    url: "http://harbourpost.example/rust/",
    provider: "Harbour Post",
    domain: "harbourpost.example",
    excerpt: "Ada Mole-Reed says the Tidal Locks of Port Aurel are rusting.",
    related: [{ title: "Lock opens at last", url: "https://harbourpost.example/lock" }],
  }),
  "news/lock-again.txt": articleFile({
    title: "Lock opens at last",
    url: "https://harbourpost.example/lock#top",
    domain: "harbourpost.example",
  }),
  "wire/talks.txt": wireFile(
    "Talks on the tidal lock go on",
    "HP",
    "Mole-Reed Ada, who built the tidal lock, said talks would go on until spring came.\n\nNobody else spoke at the meeting, and the room emptied early.",
  ),
  "wiki/people/ada.md": pageFile("Ada Mole-Reed", "built the [[tidal locks]] of [[Port Aurel|the port]].", [
    "A. M. Reed",
  ]),
  "wiki/Port Aurel.md": pageFile("Port Aurel", "is a port. See [[Harbours#History]] and [[Ada Mole-Reed]]."),
};

export interface Harbour {
  store: Store;
  folder: ContentFolder;
  /** Another empty store, dropped after the test. */
  freshStore(): Promise<Store>;
}

/** An empty store and a folder of FILES for each test of the calling file. */
export function withHarbour(): Harbour {
  const drop: (() => Promise<void>)[] = [];
  const harbour = {
    async freshStore() {
      const opened = await openTestStore();
      drop.push(opened.drop);
      return opened.store;
    },
  } as Harbour;
  beforeEach(async () => {
    harbour.store = await harbour.freshStore();
    harbour.folder = contentFolder("content", FILES);
  });
  // At once: a database is a hundred open files to its server.
  afterEach(async () => {
    harbour.folder.remove();
    for (const one of drop.splice(0)) await one();
  });
  return harbour;
}
