import { randomOf } from "./random.js";
import { properNames } from "./vocabulary.js";
import { zipf } from "./zipf.js";

export const ENTITIES = 5_000;

export interface CorpusEntity {
  name: string;
  /** Other names its page gives; none where it has no page. */
  aliases: string[];
  /** False: only topics, mentions and links name it. */
  hasPage: boolean;
}

const ORGANIZATIONS = ["Works", "Institute", "Laboratories", "Energy", "Robotics", "Foundation"] as const;
const PLACES = ["Bay", "Valley", "Harbour", "Heights"] as const;
const THEMES = ["storage", "weaving", "mapping", "policy", "farming", "computing"] as const;

const CORES = properNames(ENTITIES);
const FIRST_NAMES = properNames(ENTITIES + 120).slice(ENTITIES) as [string, ...string[]];

/** By rank: the first is the one that most articles are about. */
export const entities: readonly CorpusEntity[] = CORES.map((core, rank) => {
  const random = randomOf("entity", rank);
  const hasPage = rank % 5 < 2;
  switch (rank % 10) {
    case 0:
    case 3:
    case 5:
    case 8: {
      const name = `${random.pick(FIRST_NAMES)} ${core}`;
      return { name, aliases: [], hasPage };
    }
    case 1:
    case 6:
      return { name: `${core} ${random.pick(ORGANIZATIONS)}`, aliases: hasPage ? [`${core} Group`] : [], hasPage };
    case 2:
    case 7:
      return { name: `${core} ${random.pick(PLACES)}`, aliases: [], hasPage };
    // A common noun, written in lower case wherever it stands.
    case 4:
      return { name: `${core.toLowerCase()} ${random.pick(THEMES)}`, aliases: [], hasPage };
    default:
      return { name: core, aliases: [], hasPage };
  }
});

/** A rank of `entities`, by Zipf's law. */
export const drawEntity = zipf(ENTITIES);

export function entityName(rank: number): string {
  return entities[rank]?.name ?? "";
}
