import { Counter, type Registry } from "prom-client";

interface Series {
  labels: readonly string[];
  total: number;
}

/** No label holds it: names of operations are GraphQL's, the others our own. */
const BETWEEN = "\n";

/**
 * A counter with labels whose totals prom-client is given only when they are read: its own look-up by labels takes microseconds, and each
 * request adds to several.
 */
export class Tally {
  readonly #series = new Map<string, Series>();

  constructor(registry: Registry, name: string, help: string, labelNames: readonly string[]) {
    const series = this.#series;
    new Counter({
      name,
      help,
      labelNames,
      registers: [registry],
      collect() {
        this.reset();
        for (const { labels, total } of series.values()) this.labels(...labels).inc(total);
      },
    });
  }

  /** @param labels in the order of their names */
  add(by: number, ...labels: readonly string[]): void {
    const key = labels.join(BETWEEN);
    const known = this.#series.get(key);
    if (known === undefined) this.#series.set(key, { labels, total: by });
    else known.total += by;
  }
}
