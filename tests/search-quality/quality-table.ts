/** What one query came to. */
export interface Measured {
  label: string;
  /** Grades of what was found, best first. */
  ranked: readonly number[];
  ndcg: number;
  beyondWords?: string | undefined;
}

/** The worst query last; with the grades of what was found, in their order. */
export function qualityTable(measured: Readonly<Record<string, readonly Measured[]>>): string {
  return Object.entries(measured)
    .map(([among, all]) => section(among, all))
    .join("\n");
}

function section(among: string, all: readonly Measured[]): string {
  const mean = all.reduce((sum, one) => sum + one.ndcg, 0) / all.length;
  const width = Math.max(...all.map(({ label }) => label.length));
  const rows = all
    .toSorted((a, b) => b.ndcg - a.ndcg)
    .map(({ label, ranked, ndcg, beyondWords }) =>
      [ndcg.toFixed(3), label.padEnd(width), ranked.join(" "), beyondWords ?? ""].join("  ").trimEnd(),
    );
  return [`${mean.toFixed(3)}  mean nDCG@10 of ${all.length} queries for ${among}`, ...rows, ""].join("\n");
}
