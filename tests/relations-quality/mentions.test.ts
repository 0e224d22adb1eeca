import { describe, expect, it } from "vitest";
import { findMentions } from "../../seed/link/mentions.js";
import { reportQuality } from "../support/quality.js";
import { readLabelledArticles, type Label } from "./labelled-mentions.js";
import { dictionaryOfPages } from "./page-dictionary.js";
import { precisionRecall } from "./precision-recall.js";

const FLOOR = 0.95;
/** The yardstick is what looking names up without any context came to. */
const SETS = [
  { file: "mention-articles-a.txt", pages: "mention-pages", yardstick: { precision: "0.878", recall: "0.648" } },
  { file: "mention-articles-b.txt", pages: "mention-pages", yardstick: { precision: "0.847", recall: "0.703" } },
  { file: "mention-articles-c.txt", pages: "mention-pages-c", yardstick: { precision: "0.911", recall: "0.659" } },
];

describe("mentions in hand-labelled articles", () => {
  it.for(SETS)(
    "in $file are those that a reader finds, ambiguous names and common words included",
    ({ file, pages, yardstick }, context) => {
      const { dictionary, titleOf } = dictionaryOfPages(pages);
      const found = { right: 0, wrong: 0, missed: 0 };
      const mistakes: string[] = [];
      const articles = readLabelledArticles(file);
      for (const { title, body, labels } of articles) {
        const wanted = new Set(labels.map(keyOf));
        const mentions = findMentions(dictionary, { title, body }).flatMap(({ entityId, ranges }) =>
          ranges.map((range): Label => ({ ...range, entity: titleOf.get(entityId) ?? "" })),
        );
        const got = new Set(mentions.map(keyOf));
        const wrong = mentions.filter((mention) => !wanted.has(keyOf(mention)));
        const missed = labels.filter((label) => !got.has(keyOf(label)));
        const shown = ({ field, start, end, entity }: Label): string =>
          `${entity}: ${(field === "TITLE" ? title : body).slice(start, end)} | ${title}`;
        mistakes.push(...wrong.map((one) => `wrong ${shown(one)}`), ...missed.map((one) => `missed ${shown(one)}`));
        found.right += mentions.length - wrong.length;
        found.wrong += wrong.length;
        found.missed += missed.length;
      }
      const measured = precisionRecall(found);
      const size = `${String(articles.length)} articles, ${String(found.right + found.missed)} mentions`;
      for (const measure of ["precision", "recall"] as const) {
        reportQuality(context, {
          set: `mentions: ${file}`,
          size,
          measure,
          value: measured[measure],
          floor: FLOOR,
          yardstick: yardstick[measure],
          ...(measure === "recall" && { mistakes }),
        });
        expect(measured[measure]).toBeGreaterThanOrEqual(FLOOR);
      }
    },
  );
});

function keyOf({ field, start, end, entity }: Label): string {
  return [field, start, end, entity].join(" ");
}
