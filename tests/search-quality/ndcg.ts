/**
 * How well an order puts the best first (normalized discounted cumulative gain): 1 for the best order there is, 0 where nothing of use is
 * among the first `depth`. A grade g gains 2^g - 1, divided by log2(1 + its rank).
 * @param ranked the grades of what was found, in its order, 0 for what is of no use
 * @param grades the grades of all that could have been found
 */
export function ndcg(ranked: readonly number[], grades: readonly number[], depth = 10): number {
  const best = gain([...grades].sort((a, b) => b - a).slice(0, depth));
  return best === 0 ? 0 : gain(ranked.slice(0, depth)) / best;
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
