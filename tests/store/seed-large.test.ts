import { describe, expect, it } from "vitest";
import { contentFolder } from "../support/content-folder.js";
import { articleFile, pageFile } from "../support/documents.js";
import { seed } from "../support/seed.js";
import { withStore } from "../support/store.js";

const store = withStore();

const word = (n: number): string => n.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "");

describe("a document that is large, or names very much", () => {
  it(
    "is loaded with what counts most, said to be cut, and ends neither this run nor a later one",
    { timeout: 120_000 },
    async () => {
      const names = Array.from({ length: 1200 }, (_, n) => `Q${word(n + 1000)}`);
      const folder = contentFolder("content", {
        "wiki/Ada Mole.md": pageFile("Ada Mole", "is an engineer of [[Port Aurel]]."),
        "often.md": articleFile({ title: "Often", url: "https://a.example/often", body: "Ada Mole ".repeat(300_000) }),
        "long.md": articleFile({
          title: "Long",
          url: "https://a.example/long",
          body: `${names.map((name) => `[[${name}]]`).join(" ")}\n\n${`${names.join(" ")}\n\n`.repeat(1800)}`,
        }),
        "topics.md": articleFile({ title: "Topics", url: "https://a.example/topics", topics: names }),
      });
      const other = contentFolder("other", { "a.md": articleFile({ title: "Other", body: "Ada Mole walks." }) });
      const { report } = await seed(store(), [folder.path]);
      expect(report.rejected).toEqual([]);
      expect(report.documents.loaded).toBe(4);
      const cut = report.warnings.filter(({ rule }) => rule === "article-cut").map(({ found }) => found);
      expect(cut).toEqual([
        expect.stringMatching(/^content\/long\.md: \d+ entities are named in \d+ places; kept are 1000/),
        expect.stringMatching(
          /^content\/often\.md: 1 entities are named in 300000 places; kept are 1, with at most 1000/,
        ),
      ]);
      const often = await store().articles.findOne({ title: "Often" });
      expect(often?.mentions.map(({ count, ranges }) => [count, ranges.length])).toEqual([[300_000, 1000]]);

      const relations = await store().entityRelations.countDocuments();
      expect(relations).toBeGreaterThan(0);
      expect((await seed(store(), [other.path])).report.articles.inserted).toBe(1);
      expect((await seed(store(), [folder.path])).report.documents).toMatchObject({ loaded: 0, unchanged: 4 });
      for (const one of [folder, other]) one.remove();
    },
  );
});
