import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentFolder } from "../support/content-folder.js";
import { articleFile, pageFile } from "../support/documents.js";
import { seed, snapshot } from "../support/seed.js";
import { openTestStore } from "../support/store.js";

/** Texts that a file may have, the last for good. Names and articles that need a context to be settled. */
const FILES: Record<string, string[]> = {
  "wiki/helen.md": [
    pageFile("Helen Kesselring", "was born in a village.", ["Kesselring"]),
    pageFile("Helen Kesselring", "is an economist who speaks on inflation, wages and the [[Rate council]].", [
      "Kesselring",
    ]),
  ],
  "wiki/tobias.md": [
    pageFile("Tobias Kesselring", "speaks on inflation and wages.", ["Kesselring"]),
    pageFile("Tobias Kesselring", "is a football coach, once a midfielder.", ["Kesselring"]),
  ],
  "wiki/labs.md": [
    pageFile("Tesseract Labs", "is a laboratory."),
    pageFile("Tesseract Labs", "is a laboratory and a [[unicorn]]."),
  ],
  "news/rates.md": [articleFile({ title: "Rates", body: "Kesselring warned of inflation as wages rise." })],
  "news/goal.md": [
    articleFile({ title: "Goal", body: "Kesselring embraced the midfielder, as a coach does in football." }),
  ],
  "news/labs.md": [articleFile({ title: "Labs", body: "At Tesseract Labs nobody calls it a unicorn." })],
  "news/fair.md": [articleFile({ title: "Fair", body: "A unicorn of cardboard stood at the gate." })],
};

/** Without any document nothing would be changed. */
const KEPT = { "keep.md": pageFile("Keep", "stays.") };

async function mentionsByTitle(
  store: Awaited<ReturnType<typeof openTestStore>>["store"],
): Promise<Record<string, string[]>> {
  const names = new Map((await store.entities.find().toArray()).map(({ _id, name }) => [_id, name]));
  const articles = await store.articles.find().sort({ title: 1 }).toArray();
  return Object.fromEntries(
    articles.map(({ title, mentions }) => [title, mentions.map(({ entityId }) => names.get(entityId) ?? "").sort()]),
  );
}

describe("mentions that depend on context", () => {
  it("are found again in old articles when a page says something else", async () => {
    const opened = await openTestStore();
    const folder = contentFolder(
      "content",
      Object.fromEntries(Object.entries(FILES).map(([file, [text]]) => [file, text ?? ""])),
    );
    try {
      await seed(opened.store, [folder.path]);
      expect(await mentionsByTitle(opened.store)).toMatchObject({ Rates: ["Tobias Kesselring"], Goal: [], Fair: [] });
      folder.write(Object.fromEntries(Object.entries(FILES).map(([file, texts]) => [file, texts.at(-1) ?? ""])));
      const { report } = await seed(opened.store, [folder.path]);
      expect(await mentionsByTitle(opened.store)).toEqual({
        Rates: ["Helen Kesselring"],
        Goal: ["Tobias Kesselring"],
        Labs: ["Tesseract Labs", "unicorn"],
        Fair: [],
      });
      expect(report.articles).toMatchObject({ updated: 3 });
      expect(report.warnings.map(({ rule }) => rule)).toContain("alias-ambiguous");
    } finally {
      folder.remove();
      await opened.drop();
    }
  });

  it("end the same whatever the order and number of runs, with edits and removals in between", async () => {
    const files = Object.entries(FILES);
    const step = fc
      .constantFrom(...files)
      .chain(([file, texts]) => fc.tuple(fc.constant(file), fc.constantFrom("", ...texts)));
    const last = Object.fromEntries(files.map(([file, texts]) => [file, texts.at(-1) ?? ""]));
    const clean = await openTestStore();
    const cleanFolder = contentFolder("content", { ...last, ...KEPT });
    await seed(clean.store, [cleanFolder.path]);
    const expected = await snapshot(clean.store);
    cleanFolder.remove();
    await clean.drop();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const opened = await openTestStore();
        const folder = contentFolder("content", KEPT);
        try {
          for (const [file, text] of steps) {
            if (text !== "") folder.write({ [file]: text });
            else if (existsSync(join(folder.path, file))) folder.delete(file);
            await seed(opened.store, [folder.path]);
          }
          folder.write(last);
          await seed(opened.store, [folder.path]);
          expect(await snapshot(opened.store)).toEqual(expected);
        } finally {
          folder.remove();
          await opened.drop();
        }
      }),
      { numRuns: 8 },
    );
  });
});
