import type { EntityContextDocument } from "../../src/store/entities.js";
import { wordKey } from "../../src/store/words.js";
import { tellingWeight } from "./entity-context.js";
import { wordsOf } from "./words.js";

/** A word that speaks for an entity, and how much. */
export interface TellingWord {
  number: number;
  weight: number;
}

/** How much less the last word of an entity's context tells than the first. */
const FALL = 0.4;
/** The words after a title in parentheses say what it is. */
const DISAMBIGUATOR_WEIGHT = 3;
const KNOWN_FOLDS = 100_000;
const TELLS_NOTHING = -1;

/** Numbers for the words of all contexts, so that those that are in none are passed over with one look. */
export class TellingWords {
  readonly #numbers = new Map<string, number>();
  readonly #byFold = new Map<string, number>();
  readonly #byContext = new Map<EntityContextDocument, readonly TellingWord[]>();

  constructor(contexts: Iterable<EntityContextDocument>) {
    for (const context of contexts) {
      const { words, disambiguator } = context;
      const telling = words.map((key, index) => ({
        number: this.#numberFor(key),
        weight: tellingWeight(key) * (1 - (FALL * index) / words.length),
      }));
      for (const { fold } of wordsOf(disambiguator ?? "").words) {
        const key = wordKey(fold);
        telling.push({ number: this.#numberFor(key), weight: DISAMBIGUATOR_WEIGHT * tellingWeight(key) });
      }
      this.#byContext.set(context, telling);
    }
  }

  of(context: EntityContextDocument): readonly TellingWord[] {
    return this.#byContext.get(context) ?? [];
  }

  /** Of a word, folded; undefined for one that is in no context. */
  numberOf(fold: string): number | undefined {
    let number = this.#byFold.get(fold);
    if (number === undefined) {
      number = this.#numbers.get(wordKey(fold)) ?? TELLS_NOTHING;
      if (this.#byFold.size === KNOWN_FOLDS) this.#byFold.clear();
      this.#byFold.set(fold, number);
    }
    return number === TELLS_NOTHING ? undefined : number;
  }

  #numberFor(key: string): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}
