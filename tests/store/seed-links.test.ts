import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Store } from "../../src/store/connection.js";
import { findEntityByName } from "../../src/store/entity-reads.js";
import { ask } from "../support/ask.js";
import { contentFolder } from "../support/content-folder.js";
import { articleFile } from "../support/documents.js";
import { seed, snapshot } from "../support/seed.js";
import { openTestStore } from "../support/store.js";

const FILES: Record<string, string> = {
  "wiki/places/port-aurel.md":
    "# Port Aurel\n\nA town. Its [[Bridge opens|new bridge]], [the fire](../../news/fire.md).\n",
  "wiki/people/ana-silva.md": "---\ntitle: Ana Silva\n---\nRows in [[port-aurel]].\n",
  "wiki/people/_index.md": "---\ntitle: Everybody\n---\n[Ana](ana-silva.md), [[Fire at the quay]]\n",
  "news/bridge.md": articleFile({
    title: "Bridge opens",
    url: "https://post.example/bridge",
    related: [{ title: "A tower", url: "https://post.example/tower" }],
    body: "[[places/Port Aurel|The town]] has a bridge, says [Ana *Silva*](../wiki/people/ana-silva.md#life).\n\nAfter [[Fire at the quay|the fire]] came [[Vessmark]], with help from [[bridge]] and [others](missing.md).",
  }),
  "news/fire.md": articleFile({ title: "Fire at the quay", body: "> It spared [the bridge][b].\n\n[b]: bridge.md" }),
};

/** What another file may say instead. */
const OTHERS: Record<string, string[]> = {
  "news/fire.md": [
    articleFile({ title: "Fire", url: "https://post.example/fire", body: "Nobody was hurt." }),
    "# Fire at the quay\n\nA page by that name.\n",
  ],
  "wiki/places/port-aurel.md": ["# Port Aurel\n\nA town without links.\n"],
  "wiki/people/ana-silva.md": [articleFile({ title: "Ana Silva rows", body: "To [[Port Aurel]]." })],
  "news/bridge.md": [articleFile({ title: "Bridge opens", body: "Nothing more is known of [[Ana Silva]]." })],
};

async function withFolder(
  files: Record<string, string>,
  test: (store: Store, folder: ReturnType<typeof contentFolder>) => Promise<void>,
): Promise<void> {
  const opened = await openTestStore();
  const folder = contentFolder("content", files);
  try {
    await test(opened.store, folder);
  } finally {
    folder.remove();
    await opened.drop();
  }
}

interface Graph {
  articles: {
    nodes: {
      title: string;
      mentions: { edges: { count: number; node: { name: string }; ranges: { text: string }[] }[] };
      related: { edges: { reason: string; node: { title: string } }[] };
    }[];
  };
  entities: { nodes: { name: string; isStub: boolean; articles: { nodes: { title: string }[] } }[] };
}

const QUERY = `{
  articles(filter: { isStub: false }, orderBy: [{ field: TITLE, direction: ASC }]) { nodes {
    title
    mentions { edges { count node { name } ranges { text } } }
    related(reasons: [EDITORIAL]) { edges { reason node { title } } }
  } }
  entities { nodes { name isStub articles { nodes { title } } } }
}`;

describe("links of articles and to articles", () => {
  it("become mentions where they stand, related articles behind those of the list, and stubs for what has no page", () =>
    withFolder(FILES, async (store, folder) => {
      await seed(store, [folder.path]);
      const { articles, entities } = await ask<Graph>(store, QUERY);
      const [bridge, fire] = articles.nodes;
      const mentions = bridge?.mentions.edges.map(({ node, ranges }) => [node.name, ranges.map(({ text }) => text)]);
      expect(mentions).toEqual([
        ["Port Aurel", ["The town"]],
        ["Ana Silva", ["Ana *Silva*"]],
        ["Vessmark", ["Vessmark"]],
      ]);
      expect(bridge?.related.edges.map(({ node }) => node.title)).toEqual(["A tower", "Fire at the quay"]);
      expect(fire?.related.edges.map(({ node }) => node.title)).toEqual(["Bridge opens"]);
      expect(entities.nodes.map(({ name, isStub }) => [name, isStub]).sort()).toEqual([
        ["Ana Silva", false],
        ["Everybody", false],
        ["Port Aurel", false],
        ["Vessmark", true],
      ]);
    }));

  it("from a page count the article among those of its entity, unless the page stands for its folder", () =>
    withFolder(FILES, async (store, folder) => {
      await seed(store, [folder.path]);
      const { entities } = await ask<Graph>(store, QUERY);
      const articlesOf = (name: string) =>
        entities.nodes
          .find((entity) => entity.name === name)
          ?.articles.nodes.map(({ title }) => title)
          .sort();
      expect(articlesOf("Port Aurel")).toEqual(["Bridge opens", "Fire at the quay"]);
      expect(articlesOf("Everybody")).toEqual([]);
      expect((await store.entities.findOne({ name: "Port Aurel" }))?.articleCount).toBe(2);
    }));

  it("are told where they lead nowhere, with the place of a file that is not there, or may lead to several", () =>
    withFolder(FILES, async (store, folder) => {
      folder.write({
        "x/notes.md": "# X\n\n[[nobody]]",
        "y/notes.md": "# Y",
        "z/from.md": "# Z\n\n[[notes]] [gone](../a/b.md)",
      });
      const { report } = await seed(store, [folder.path]);
      expect(report.unresolvedLinks).toEqual([
        { target: "Vessmark", count: 1 },
        { target: "content/a/b.md", count: 1 },
        { target: "content/news/missing.md", count: 1 },
        { target: "nobody", count: 1 },
      ]);
      expect(report.ambiguousLinks).toEqual([
        { target: "notes", candidates: ["X (content/x/notes.md)", "Y (content/y/notes.md)"], count: 1 },
      ]);
    }));

  it("change nothing when they are read again, and are read again when the article comes that they lead to", () =>
    withFolder(FILES, async (store, folder) => {
      const fire = FILES["news/fire.md"] ?? "";
      folder.delete("news/fire.md");
      await seed(store, [folder.path]);
      expect(await store.entities.findOne({ name: "Fire at the quay" })).toMatchObject({ isStub: true });
      folder.write({ "news/fire.md": fire });
      const { report } = await seed(store, [folder.path]);
      expect(report.articles).toMatchObject({ inserted: 1, updated: 1 });
      expect(await store.entities.findOne({ name: "Fire at the quay" })).toBeNull();
      const before = await store.documents.find().sort({ _id: 1 }).toArray();
      const again = await seed(store, [folder.path]);
      expect(again.report.articles).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 });
      expect(await store.documents.find().sort({ _id: 1 }).toArray()).toEqual(before);
    }));

  it("end the same whatever the order and number of runs, with edits and removals in between", async () => {
    const clean = await openTestStore();
    const cleanFolder = contentFolder("content", FILES);
    await seed(clean.store, [cleanFolder.path]);
    const expected = await snapshot(clean.store);
    cleanFolder.remove();
    await clean.drop();
    const step = fc
      .constantFrom(...Object.entries(FILES))
      .chain(([file, text]) => fc.tuple(fc.constant(file), fc.constantFrom("", text, ...(OTHERS[file] ?? []))));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) =>
        withFolder({ "keep.md": "# Keep\n\nstays." }, async (store, folder) => {
          for (const [file, text] of steps) {
            if (text !== "") folder.write({ [file]: text });
            else if (existsSync(join(folder.path, file))) folder.delete(file);
            await seed(store, [folder.path]);
          }
          folder.write(FILES);
          folder.delete("keep.md");
          await seed(store, [folder.path]);
          expect(await snapshot(store)).toEqual(expected);
        }),
      ),
      { numRuns: 15 },
    );
  }, 180_000);
});

describe("a page by its file", () => {
  it("is found by the file's name, or the folder's, behind names and aliases", () =>
    withFolder(
      {
        ...FILES,
        "wiki/index.md": "# Home\n\nWelcome.\n",
        "wiki/a/harbour.md": "# The harbour\n\nOld.\n",
        "wiki/b/quay.md": "---\naliases: [Harbour]\n---\n# Quay\n\nNew.\n",
        "wiki/b/dock.md": "# Quay side\n\n[[quay]]\n",
        "wiki/c/dock___east.md": "# East\n\nFar.\n",
      },
      async (store, folder) => {
        await seed(store, [folder.path]);
        const named = async (name: string) => (await findEntityByName(store, name, ["name"], {}))?.name;
        expect(await named("ana-silva")).toBe("Ana Silva");
        expect(await named("PORT-AUREL")).toBe("Port Aurel");
        expect(await named("people")).toBe("Everybody");
        expect(await named("wiki")).toBe("Home");
        expect(await named("home")).toBe("Home");
        expect(await named("harbour")).toBe("Quay");
        expect(await named("the harbour")).toBe("The harbour");
        expect(await named("dock/east")).toBe("East");
        expect(await named("index")).toBeUndefined();
      },
    ));
});
