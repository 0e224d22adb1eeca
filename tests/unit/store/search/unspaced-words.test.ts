import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unspacedWords } from "../../../../src/store/search/unspaced-words.js";
import { wordsOf } from "../../../../src/store/words.js";
import { textWithWords } from "../../../support/texts.js";

const cut = (text: string): string[] =>
  unspacedWords(text, wordsOf(text)).map((word) => word.map(({ key }) => key).join(""));

describe("words of scripts without blanks", () => {
  it.each([
    ["上海港的货物为什么减少了？", ["上海", "港", "的", "货物", "为什么", "减少", "了"]],
    ["新しいロボットを発表", ["新しい", "ロボット", "を", "発表"]],
    ["ท่าเรือกรุงเทพปิด", ["ท่าเรือ", "กรุงเทพ", "ปิด"]],
    ["OpenAI发布 GPT4模型", ["发布", "模型"]],
    ["no such words", []],
  ])("are cut as a dictionary has them: %s", (text, words) => {
    expect(cut(text)).toEqual(words);
  });

  it("hold every character once, in order, whatever the text", () => {
    fc.assert(
      fc.property(textWithWords, (text) => {
        const words = wordsOf(text);
        expect(unspacedWords(text, words).flat()).toEqual(words.filter(({ cjk }) => cjk));
      }),
    );
  });

  it("take time in step with the length of a text without any blank", () => {
    const text = "上海港的货物为什么减少了".repeat(20_000);
    const words = wordsOf(text);
    const start = performance.now();
    expect(unspacedWords(text, words).length).toBeGreaterThan(100_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
