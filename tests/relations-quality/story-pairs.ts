import type { QualityRow } from "../support/quality.js";
import type { LabelledStory } from "./labelled-stories.js";
import { precisionRecall } from "./precision-recall.js";

/** Pairs of stories, each as "one title | other title". */
export interface Pairs {
  /** Put together, and rightly. */
  right: string[];
  /** Put together, but tell different things. */
  wrong: string[];
  missed: string[];
}

/**
 * Compares what was put together with the labels, which alone say what belongs together; of all pairs of which `counts` holds for one of
 * the two at least.
 */
export function pairsOf(
  stories: readonly LabelledStory[],
  isTogether: (one: number, other: number) => boolean,
  counts: (story: LabelledStory) => boolean,
): Pairs {
  const pairs: Pairs = { right: [], wrong: [], missed: [] };
  for (const [i, a] of stories.entries()) {
    for (let j = i + 1; j < stories.length; j++) {
      const b = stories[j] as LabelledStory;
      if (!counts(a) && !counts(b)) continue;
      const belongs = a.label === b.label;
      const together = isTogether(i, j) || isTogether(j, i);
      if (belongs || together)
        pairs[together ? (belongs ? "right" : "wrong") : "missed"].push(`${a.title} | ${b.title}`);
    }
  }
  return pairs;
}

/** Whether two places are in one group. */
export function inOneOf(groups: readonly (readonly number[])[]): (one: number, other: number) => boolean {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((place) => [place, at])));
  return (one, other) => groupOf.has(one) && groupOf.get(one) === groupOf.get(other);
}

export interface Floors {
  precision: number;
  recall: number;
}

/** Precision, with the pairs that are wrong, and recall, with those that are missed. */
export function pairRows(set: string, { right, wrong, missed }: Pairs, floors: Floors): QualityRow[] {
  const size = `${String(right.length + missed.length)} pairs`;
  const found = precisionRecall({ right: right.length, wrong: wrong.length, missed: missed.length });
  return [
    { set, size, measure: "precision", value: found.precision, floor: floors.precision, mistakes: wrong },
    { set, size, measure: "recall", value: found.recall, floor: floors.recall, mistakes: missed },
  ];
}
