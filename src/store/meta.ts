import { bool, date, integer, number, shape, text, type CollectionDefinition } from "./collection.js";
import { listSizesShape, type ListSizes } from "./list-sizes/list-sizes.js";
import type { UsualLengths } from "./search/usual-lengths.js";

/** Raised when nodes are derived differently than before, so that all of them are derived again. */
export const DERIVATION_VERSION = 6;

/** The one record of the store about its own state, `_id: "seed"`. */
export interface MetaRecord {
  _id: "seed";
  /** A run has begun to derive nodes and has not finished: the next one looks at everything again. */
  pending?: boolean;
  /** Version of the derivation that made the nodes; another one derives them all again. */
  version?: number;
  /** Another one whenever a run begins or ends to write nodes: what was read under an older one may have changed. */
  revision?: string;
  /** Absent where the nodes were derived before sizes were kept. */
  sizes?: ListSizes;
  /** Who may write now, and until when unless renewed. */
  lease?: { holder: string; until: Date };
  /** How long texts are, by which a search tells long ones from short, and of how many documents. */
  usualLengths?: Partial<Record<"articles" | "entities", UsualLengths & { count: number }>>;
}

const lengths = shape({ count: integer, title: number, excerpt: number, body: number });

export const meta: CollectionDefinition = {
  name: "meta",
  indexes: [],
  schema: shape(
    {
      _id: text,
      pending: bool,
      version: integer,
      revision: text,
      sizes: listSizesShape,
      lease: shape({ holder: text, until: date }),
      usualLengths: shape({ articles: lengths, entities: lengths }, []),
    },
    ["_id"],
  ),
};
