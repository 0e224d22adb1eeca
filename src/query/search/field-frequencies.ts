import type { TextField } from "../../store/articles.js";
import type { StoreExpression } from "../../store/list-request.js";
import { WEIGHT_DIGITS } from "../../store/search/field-counts.js";
import { isStems, stemsIn } from "../../store/search/stems.js";
import { OPEN } from "../../store/search/term-filter.js";

const WEIGHTS = "$search.weights";
const STEMS = "$search.stems";
/** The place of a field's digit among those of a word. */
const PLACES: Record<TextField, number> = { TITLE: 0, EXCERPT: 1, BODY: 2 };
/** Stands in no string of weights. */
const NOWHERE = "|";

/**
 * `then` with `$$digits` as the digits of a word in the document's weights; 0 where the document has no such word. Of a beginning it is
 * the first word that begins so, which is one of the title where the title has one; of stems that in the document's language.
 *
 * Of a document without weights the place is null, which the store takes for less than 0.
 */
export function whereItStands(key: string, then: StoreExpression): StoreExpression {
  if (isStems(key)) return whereStemStands(key, then);
  if (!key.endsWith(OPEN)) return whereFound(WEIGHTS, { $literal: ` ${key}:` }, then);
  const start = ` ${key.slice(0, -OPEN.length)}`;
  return {
    $let: {
      vars: { word: { $indexOfBytes: [WEIGHTS, { $literal: start }] } },
      in: {
        $cond: [
          { $lt: ["$$word", 0] },
          0,
          withDigits(WEIGHTS, { $add: [{ $indexOfBytes: [WEIGHTS, ":", "$$word"] }, 1] }, then),
        ],
      },
    },
  };
}

function whereStemStands(key: string, then: StoreExpression): StoreExpression {
  const branches = [...stemsIn(key)].map(([stem, languages]) => ({
    case: { $in: ["$search.language", languages] },
    then: ` ${stem}:`,
  }));
  return {
    $let: { vars: { stem: { $switch: { branches, default: NOWHERE } } }, in: whereFound(STEMS, "$$stem", then) },
  };
}

function whereFound(weights: string, start: StoreExpression | string, then: StoreExpression): StoreExpression {
  const end = typeof start === "object" ? Buffer.byteLength(String(start["$literal"])) : { $strLenBytes: start };
  return {
    $let: {
      vars: { word: { $indexOfBytes: [weights, start] } },
      in: { $cond: [{ $lt: ["$$word", 0] }, 0, withDigits(weights, { $add: ["$$word", end] }, then)] },
    },
  };
}

function withDigits(weights: string, at: StoreExpression, then: StoreExpression): StoreExpression {
  return { $let: { vars: { digits: { $substrBytes: [weights, at, 3] } }, in: then } };
}

/** How often the word whose digits are `$$digits` is in a field. */
export function frequencyIn(field: TextField): StoreExpression {
  return { $indexOfBytes: [WEIGHT_DIGITS, { $substrBytes: ["$$digits", PLACES[field], 1] }] };
}
