import fc from "fast-check";
import type { TextSearch } from "../../oracle/arguments.js";
import { CJK_WORDS, SEARCH_WORDS } from "./vocabulary.js";

/** A run of characters of a name in CJK: what people look for when they know a part of it. */
const cjkPart = fc
  .tuple(fc.constantFrom(...CJK_WORDS), fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 }))
  .map(([name, start, length]) => name.slice(start % name.length, (start % name.length) + length));

const word = fc.oneof(
  { weight: 6, arbitrary: spelled(fc.constantFrom(...SEARCH_WORDS)) },
  { weight: 2, arbitrary: cjkPart },
  { weight: 1, arbitrary: fc.constantFrom("absent", "無", "4", "harb", "😀", "!") },
);
const gap = fc.constantFrom(" ", " ", "  ", ", ", " (", "! ", " -");

/** Few words as a rule, so that something is found. */
const query = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([text, after], index) => (index === parts.length - 1 ? text : text + after)).join(""));

export const randomSearch: fc.Arbitrary<TextSearch> = fc.record(
  {
    query,
    fields: fc.option(fc.uniqueArray(fc.constantFrom("TITLE" as const, "EXCERPT" as const, "BODY" as const))),
    mode: fc.constantFrom(
      "BEST" as const,
      "BEST" as const,
      "ALL" as const,
      "ANY" as const,
      "ANY" as const,
      "PHRASE" as const,
    ),
  },
  { requiredKeys: ["query"] },
);

/** Capitals and accents don't count: each word as it is, in capitals, or decomposed. */
function spelled(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.constantFrom("as it is", "capitals", "decomposed"))
    .map(([one, how]) => (how === "capitals" ? one.toUpperCase() : how === "decomposed" ? one.normalize("NFD") : one));
}
