import { parseArgs } from "node:util";
import { COPIES } from "./copy-article.js";

export interface ScaleOptions {
  /** Of the small store; the large one has COPIES times as many. */
  articles: number;
  rounds: number;
  /** Whether to keep the results in bench/scale-results.json. */
  save: boolean;
  /** Only shapes whose name has this in it; all where it is empty. */
  only: string;
}

/** @throws Error naming the option that is wrong */
export function readScaleOptions(args: string[]): ScaleOptions {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: "string", default: "100000" },
      rounds: { type: "string", default: "15" },
      only: { type: "string", default: "" },
    },
  });
  const articles = Number(values.articles);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(articles / 200) || articles <= 0) throw new Error("--articles takes a multiple of 200.");
  if (!Number.isInteger(rounds) || rounds <= 0) throw new Error("--rounds takes a whole number above 0.");
  return { articles, rounds, only: values.only, save: values.only === "" && articles === 100_000 };
}

export function largeDatabase(articles: number): string {
  return `newsgraph-scale-${articles * COPIES}`;
}
