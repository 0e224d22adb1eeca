import type { TextField } from "../../store/articles.js";
import type { StoreExpression } from "../../store/list-request.js";
import { WEIGHT_DIGITS } from "../../store/search-document.js";
import { OPEN } from "../../store/search/term-filter.js";

const WEIGHTS = "$search.weights";
/** The place of a field's digit among those of a word. */
const PLACES: Record<TextField, number> = { TITLE: 0, EXCERPT: 1, BODY: 2 };

/**
 * `then` with `$$at` where the digits of a word stand in the document's weights; 0 where the document has no such word. Of a beginning
 * it is the first word that begins so, which is one of the title where the title has one.
 *
 * Of a document without weights the place is null, which the store takes for less than 0.
 */
export function whereItStands(key: string, then: StoreExpression): StoreExpression {
  const start = key.endsWith(OPEN) ? ` ${key.slice(0, -OPEN.length)}` : ` ${key}:`;
  const found = (at: StoreExpression | string): StoreExpression =>
    key.endsWith(OPEN)
      ? { $add: [{ $indexOfBytes: [WEIGHTS, ":", at] }, 1] }
      : { $add: [at, Buffer.byteLength(start)] };
  return {
    $let: {
      vars: { word: { $indexOfBytes: [WEIGHTS, { $literal: start }] } },
      in: {
        $cond: [{ $lt: ["$$word", 0] }, 0, { $let: { vars: { at: found("$$word") }, in: then } }],
      },
    },
  };
}

/** How often the word whose digits stand at `$$at` is in a field. */
export function frequencyIn(field: TextField): StoreExpression {
  return { $indexOfBytes: [WEIGHT_DIGITS, { $substrBytes: [WEIGHTS, { $add: ["$$at", PLACES[field]] }, 1] }] };
}
