import type { Word } from "../words.js";

/** Dictionaries of Chinese, Japanese, Thai, Lao, Khmer and Burmese come with Node; the locale makes no difference to them. */
const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });
/** Characters that are looked at together: each word that is found takes time by how long the whole is. */
const LONGEST_RUN = 120;

/**
 * Words of a text in scripts that are written without blanks, as a dictionary cuts them: each as its characters.
 * @param words those of the text; what is of other scripts is passed over
 */
export function unspacedWords(text: string, words: readonly Word[]): Word[][] {
  return unspacedRuns(words).flatMap((run) => {
    const start = run[0]?.start ?? 0;
    const part = text.slice(start, run.at(-1)?.end);
    const found: Word[][] = [];
    let next = 0;
    for (const { index, segment } of SEGMENTER.segment(part)) {
      const end = start + index + segment.length;
      const characters: Word[] = [];
      for (let word = run[next]; word && word.start < end; word = run[next]) {
        characters.push(word);
        next += 1;
      }
      if (characters.length > 0) found.push(characters);
    }
    return found;
  });
}

/** Characters with nothing between them. */
function unspacedRuns(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let before: Word | undefined;
  for (const word of words) {
    const run = runs.at(-1);
    if (word.cjk && run && before?.cjk && before.end === word.start && run.length < LONGEST_RUN) run.push(word);
    else if (word.cjk) runs.push([word]);
    before = word;
  }
  return runs;
}
