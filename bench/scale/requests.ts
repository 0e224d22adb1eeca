import type { Store } from "../../src/store/connection.js";
import { answer, prepare } from "./request.js";
import { sampleValues } from "./sample-values.js";
import type { Shape } from "./shapes.js";

export interface Request {
  /** Asks it with the `sample`-th of its values. */
  ask: (store: Store, sample: number) => Promise<unknown>;
  /** How many values it has to be asked with. */
  samples: number;
}

/** One for each of the shapes. `articles`: in the small store. `middle`: cursor of the middle row of the store that is asked. */
export function requestsOf(shapes: readonly Shape[], articles: number, middle: string): Request[] {
  const values = sampleValues(articles);
  return shapes.map(({ name, query, takes, fromTheMiddle }) => {
    const document = prepare(name, query);
    return {
      samples: takes.length === 0 ? 1 : values.length,
      ask: (store, sample) => {
        const own = takes.map((key) => [key, values[sample]?.[key]] as const);
        return answer(store, document, { ...Object.fromEntries(own), ...(fromTheMiddle && { cursor: middle }) });
      },
    };
  });
}
