import { readVector } from "../../seed/relate/pack.js";
import type { Vector } from "../../seed/relate/vector.js";
import type { Store } from "../../src/store/connection.js";

const SAMPLE = 1500;

/** Seconds it would take to compare every article with every other one, one pair after the other, from a sample of pairs. */
export async function allPairsSeconds(store: Store, articles: number): Promise<number> {
  const rows = await store.similarity
    .find({}, { projection: { vector: 1 }, limit: SAMPLE, promoteBuffers: true })
    .toArray();
  const weights = rows.map(({ vector }) => weightsOf(readVector(vector)));
  const start = performance.now();
  let sum = 0;
  for (const [at, one] of weights.entries())
    for (let other = 0; other < at; other++) sum += product(one, weights[other] as Map<number, number>);
  if (Number.isNaN(sum)) throw new Error("A product of weights is not a number.");
  const milliseconds = performance.now() - start;
  return (milliseconds / 1000) * ((articles * (articles - 1)) / (weights.length * (weights.length - 1)));
}

function weightsOf({ words, weights }: Vector): Map<number, number> {
  return new Map(Array.from(words, (word, at) => [word, weights[at] ?? 0]));
}

function product(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}
