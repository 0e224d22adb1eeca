import type { RelatedDocument } from "../../src/store/articles.js";
import { SIMILARITY_UNIT } from "../../src/store/similarity.js";
import { sameStory, type Prints } from "./same-story.js";
import { WEIGHT_UNIT, type Vector } from "./vector.js";

/** An article next to another one. */
export interface Neighbour {
  id: string;
  /** Of the two, in SIMILARITY_UNITs. */
  score: number;
  vector: Vector;
  prints: Prints;
}

/** Similar articles of one article. */
const MOST_SIMILAR = 10;
/** As many of the closest speak for what the article is about. */
const WITNESSES = 10;

/**
 * What an article has in common with its neighbours, closest first: SAME_STORY as `sameStory` tells; of the others the closest as SIMILAR,
 * each with the mean of its cosine with the article and its cosine with the article's other closest neighbours, weighted by theirs. So
 * what shares a few words with the article alone stands behind what its whole neighbourhood is about.
 * @param near closest first
 */
export function foundRelations(own: Prints, near: readonly Neighbour[]): RelatedDocument[] {
  const support = supportOf(near);
  const relations = near.map(({ id, score, prints }, at): RelatedDocument => {
    const cosine = score / SIMILARITY_UNIT;
    const story = sameStory(own, prints, cosine);
    return story === undefined
      ? { articleId: id, reason: "SIMILAR", score: round((cosine + (support[at] ?? 0)) / 2) }
      : { articleId: id, reason: "SAME_STORY", score: round(story) };
  });
  const byScore = relations.sort((a, b) => b.score - a.score);
  const similar = new Set(byScore.filter(({ reason }) => reason === "SIMILAR").slice(0, MOST_SIMILAR));
  return byScore.filter((relation) => relation.reason === "SAME_STORY" || similar.has(relation));
}

/** The mean cosine of each with the WITNESSES other than itself, each weighted by its own cosine with the article. */
function supportOf(near: readonly Neighbour[]): number[] {
  const together = new Map<number, number>();
  let total = 0;
  for (const { score, vector } of near.slice(0, WITNESSES)) {
    const cosine = score / SIMILARITY_UNIT;
    total += cosine;
    for (let at = 0; at < vector.words.length; at++) {
      const word = vector.words[at] as number;
      together.set(word, (together.get(word) ?? 0) + (cosine * (vector.weights[at] as number)) / WEIGHT_UNIT);
    }
  }
  return near.map(({ score, vector }, place) => {
    let [sum, square] = [0, 0];
    for (let at = 0; at < vector.words.length; at++) {
      const weight = (vector.weights[at] as number) / WEIGHT_UNIT;
      sum += weight * (together.get(vector.words[at] as number) ?? 0);
      square += weight * weight;
    }
    const own = place < WITNESSES ? score / SIMILARITY_UNIT : 0;
    const others = total - own;
    return others > 0 ? (sum - own * square) / others : 0;
  });
}

function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
