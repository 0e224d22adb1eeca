import { describe, expect, it } from "vitest";
import { functionWordsOf } from "../../../../src/store/search/language-of.js";
import { wordsOf } from "../../../../src/store/words.js";

const functionWordsIn = (text: string) => functionWordsOf(wordsOf(text).map(({ key }) => key));

describe("function words", () => {
  it.each([
    [
      "English",
      "The council will meet on Friday because the bridge was closed and nobody knows who paid for it.",
      "the",
      "council",
    ],
    [
      "German",
      "Der Rat tagt am Freitag, weil die Brücke gesperrt ist und niemand weiß, wer das bezahlt hat.",
      "und",
      "brucke",
    ],
    [
      "French",
      "Le conseil se réunit vendredi parce que le pont est fermé et que personne ne sait qui a payé.",
      "que",
      "pont",
    ],
    [
      "Spanish",
      "El consejo se reúne el viernes porque el puente está cerrado y nadie sabe quién lo ha pagado.",
      "el",
      "puente",
    ],
    ["Chinese", "这座桥的修理费用是由市议会在星期五的会议上和市长一起决定的。", "的", "桥"],
  ])("are those of the language of the text: %s", (_language, text, word, other) => {
    const found = functionWordsIn(text);
    expect(found.has(word)).toBe(true);
    expect(found.has(other)).toBe(false);
  });

  it("are the same whatever the order of the words", () => {
    const words = wordsOf("The men who went over the hill are on the way to the sea and will be in time").map(
      (one) => one.key,
    );
    expect(functionWordsOf([...words].reverse())).toBe(functionWordsOf(words));
  });

  it("are none for a text without words, or of words that no language has", () => {
    expect(functionWordsIn("").size).toBe(0);
    expect(functionWordsIn("zorbador kalmvik nepfindor lusvinkam 1234").size).toBe(0);
  });
});
