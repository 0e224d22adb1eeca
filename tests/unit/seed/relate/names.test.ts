import { describe, expect, it } from "vitest";
import { hashOf } from "../../../../seed/relate/hash.js";
import { commonNames, NAME_UNIT, namesOf } from "../../../../seed/relate/names.js";
import { wordKey, wordsOf } from "../../../../src/store/words.js";

const namesIn = (...texts: string[]) => namesOf(texts.map((text) => ({ text, words: wordsOf(text) })));

/** Which of these words are names of the text, and what each weighs in names. */
function weightsIn(text: string, ...words: string[]): (number | undefined)[] {
  const { numbers, weights } = namesIn(text);
  return words.map((word) => {
    const at = numbers.indexOf(hashOf(wordKey(word)));
    return at < 0 ? undefined : (weights[at] ?? 0) / NAME_UNIT;
  });
}

describe("the names of a text", () => {
  it("are its words with a capital, but for those that begin a sentence, a line, an item or a quotation", () => {
    const text =
      'Tavora saw it.\nZorbin too. “Kalmar was there”, said Lindqvist of Ostvik: Nobody\n- Perrin\n> Quenby\n"Rudvik"';
    expect(weightsIn(text, "Lindqvist", "Ostvik")).toEqual([1, 1]);
    expect(weightsIn(text, "Tavora", "Zorbin", "Kalmar", "Nobody", "Perrin", "Quenby", "Rudvik")).toEqual(
      Array.from({ length: 7 }),
    );
  });

  it("count a name that begins one sentence where it stands in the midst of another", () => {
    expect(weightsIn("Tavora won. Then Tavora left.", "Tavora")).toEqual([1]);
  });

  it("are figures too, of which years and single digits prove little", () => {
    expect(weightsIn("in 2024 some 4,512 of 7 and 31", "4512", "31", "2024", "7")).toEqual([0.5, 0.5, 0.2, 0.2]);
  });

  it("weigh less the commoner the word, and nothing in small letters", () => {
    const [rare = 0, common = 0] = weightsIn("when Tavora met John", "Tavora", "John");
    expect(common).toBeGreaterThan(0);
    expect(common).toBeLessThan(rare);
    expect(weightsIn("when tavora met john", "Tavora", "John")).toEqual([undefined, undefined]);
  });

  it("stand in ascending order, each once, and no more than there is room for", () => {
    const many = Array.from({ length: 500 }, (_, at) => `and Kalmar Nr${at} ${10_000 + at}`).join(" ");
    const { numbers, weights } = namesIn(many, many);
    expect(numbers.length).toBe(128);
    expect(weights.length).toBe(128);
    expect([...numbers]).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it("have in common what both name, as a share of what the one that names less does", () => {
    const [a, b] = [namesIn("and Tavora with Zorbin"), namesIn("then Zorbin and Tavora, and Kalmvik, and Ostvik")];
    expect(commonNames(a, b).share).toBe(1);
    expect(commonNames(a, b)).toEqual(commonNames(b, a));
    expect(commonNames(b, namesIn("and Kalmvik by Nobelin")).share).toBe(0.5);
    expect(commonNames(a, namesIn("nobody here")).share).toBe(0);
  });

  it("have figures in common as a share of the fewer, where both have three at least", () => {
    const a = namesIn("rose by 31 to 4,211 and 57 in 2024");
    expect(commonNames(a, namesIn("fell by 31 to 4,211 and 88, then 99")).figures).toBeCloseTo(2 / 3);
    expect(commonNames(a, namesIn("fell by 12 to 988 and 45")).figures).toBe(0);
    expect(commonNames(a, namesIn("fell by 31 to 4,211 in 2024")).figures).toBeUndefined();
  });
});
