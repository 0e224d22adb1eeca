import { randomOf } from "./random.js";
import { properNames } from "./vocabulary.js";
import { zipf } from "./zipf.js";

export const PROVIDERS = 500;

export interface CorpusProvider {
  name: string;
  domain: string;
}

const KINDS = ["Courier", "Dispatch", "Gazette", "Herald", "Observer", "Post", "Review", "Tribune"] as const;

/** By rank: the first is the one that most articles come from. Its names share no word with those of entities. */
export const providers: readonly CorpusProvider[] = properNames(6_000)
  .slice(-PROVIDERS)
  .map((core, rank) => {
    const kind = randomOf("provider", rank).pick(KINDS);
    return { name: `${core} ${kind}`, domain: `${core}${kind}.example`.toLowerCase() };
  });

/** A rank of `providers`, by Zipf's law. */
export const drawProvider = zipf(PROVIDERS);

export function providerAt(rank: number): CorpusProvider {
  const provider = providers[rank];
  if (provider === undefined) throw new RangeError(`There is no provider ${rank}.`);
  return provider;
}
