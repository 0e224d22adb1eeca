import type { Config } from "../../src/config.js";
import type { Store } from "../../src/store/connection.js";
import { median } from "../run/statistics.js";
import { countRequests } from "./count-requests.js";
import { cursorAt } from "./middle-cursor.js";
import { requestsOf } from "./requests.js";
import { SAMPLES } from "./sample-values.js";
import type { ScaleResults } from "./scale-results.js";
import { FIRST_PAGE, MIDDLE_PAGE, type Shape } from "./shapes.js";
import { timeRounds, type Times } from "./timed-rounds.js";

export interface SizedStore {
  store: Store;
  config: Config;
  articles: number;
}

/** Counts what each shape makes both stores do, then takes the time at both. */
export async function compareSizes(
  { small, large }: { small: SizedStore; large: SizedStore },
  shapes: readonly Shape[],
  rounds: number,
  say: (message: string) => void,
): Promise<Pick<ScaleResults, "shapes" | "deepPage">> {
  const prepareFor = async ({ store, articles }: SizedStore) =>
    requestsOf(shapes, small.articles, await cursorAt(store, articles / 2));
  const requests = { small: await prepareFor(small), large: await prepareFor(large) };
  say("Walked to the middle row. Counting what the store examines …");
  const examined = {
    small: await countRequests(small.config, requests.small),
    large: await countRequests(large.config, requests.large),
  };
  say("Measuring …");
  const asked = shapes.map((_, at) => ({
    small: async (sample: number) => requests.small[at]?.ask(small.store, sample),
    large: async (sample: number) => requests.large[at]?.ask(large.store, sample),
  }));
  const times = await timeRounds(asked, SAMPLES, rounds, say);
  const timesOf = (shape: string): Times | undefined => times[shapes.findIndex(({ name }) => name === shape)];
  return {
    shapes: shapes.flatMap(({ name, growsWith }, at) => {
      const [ofSmall, ofLarge, timed] = [examined.small[at], examined.large[at], times[at]];
      if (!ofSmall || !ofLarge || !timed) return [];
      return {
        name,
        small: { examined: ofSmall, time: timed.small },
        large: { examined: ofLarge, time: timed.large },
        ratio: median(timed.ratios),
        ...(growsWith !== undefined && { growsWith }),
      };
    }),
    deepPage: deepPage(timesOf(FIRST_PAGE), timesOf(MIDDLE_PAGE)),
  };
}

function deepPage(first: Times | undefined, middle: Times | undefined): { small: number; large: number } {
  const ratio = (size: "small" | "large"): number =>
    median((middle?.rounds ?? []).map((round, at) => round[size] / (first?.rounds[at]?.[size] ?? Number.NaN)));
  return { small: ratio("small"), large: ratio("large") };
}
