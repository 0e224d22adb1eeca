import { describe, expect, it } from "vitest";
import { findMentions } from "../../seed/link/mentions.js";
import { readLabelledArticles, type Label } from "./labelled-mentions.js";
import { dictionaryOfPages } from "./page-dictionary.js";
import { precisionRecall, printPrecisionRecall } from "./precision-recall.js";

const FLOORS = { precision: 0.95, recall: 0.95 };

describe("mentions in hand-labelled articles", () => {
  const { dictionary, titleOf } = dictionaryOfPages("mention-pages");

  it.each(["mention-articles-a.txt", "mention-articles-b.txt"])(
    "in %s are those that a reader finds, ambiguous names and common words included",
    (file) => {
      const found = { right: 0, wrong: 0, missed: 0 };
      const mistakes: string[] = [];
      for (const { title, body, labels } of readLabelledArticles(file)) {
        const wanted = new Set(labels.map(keyOf));
        const mentions = findMentions(dictionary, { title, body }).flatMap(({ entityId, ranges }) =>
          ranges.map((range): Label => ({ ...range, entity: titleOf.get(entityId) ?? "" })),
        );
        const got = new Set(mentions.map(keyOf));
        const text = ({ field, start, end, entity }: Label): string =>
          `${entity}: ${(field === "TITLE" ? title : body).slice(start, end)} | ${title}`;
        for (const mention of mentions) {
          if (wanted.has(keyOf(mention))) found.right++;
          else {
            found.wrong++;
            mistakes.push(`wrong ${text(mention)}`);
          }
        }
        for (const label of labels) {
          if (got.has(keyOf(label))) continue;
          found.missed++;
          mistakes.push(`missed ${text(label)}`);
        }
      }
      printPrecisionRecall(`mentions in ${file}`, found, mistakes);
      const { precision, recall } = precisionRecall(found);
      expect(precision).toBeGreaterThanOrEqual(FLOORS.precision);
      expect(recall).toBeGreaterThanOrEqual(FLOORS.recall);
    },
  );
});

function keyOf({ field, start, end, entity }: Label): string {
  return [field, start, end, entity].join(" ");
}
