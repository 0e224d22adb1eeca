import { BAD, judgeByLetters, judgeByWords, type Judgement } from "./judge-text.js";
import { decodeAs, firstMeaningless } from "./legacy-decoder.js";

/** Encodings of one byte a character, the commoner ones first: of two that give the same text, the first is named. */
const COMMON = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1254",
  "windows-1253",
  "windows-1255",
  "windows-1256",
  "windows-1257",
  "windows-1258",
  "windows-874",
  "koi8-r",
  "koi8-u",
  "iso-8859-15",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
  "iso-8859-8",
  "iso-8859-6",
];
/** Those of DOS and of the old Macintosh: taken only where no commoner one fits. */
const RARE = ["ibm866", "macintosh", "x-mac-cyrillic", "cp437", "cp850", "cp852"];

/** What a text is in that holds two signs or names beyond ASCII: they say too little to prefer another. */
const LIKELIEST = "windows-1252";
const LEAST_GOOD = 3;

/** A text of which so much cannot be in its language is in another. */
const HOPELESS_SHARE = 0.25;

interface Candidate {
  encoding: string;
  isRare: boolean;
  judgement: Judgement;
}

/** How sure a text must be: a word in twenty may be foreign and one sign misplaced; where only letters tell, hardly any. */
interface Measure {
  judge: (text: string) => Judgement | undefined;
  fits: (judgement: Judgement) => boolean;
  /** Share of the differing characters that a rival must have wrong; 0 where two or three are enough. */
  wrongShare: number;
}

const BY_WORDS: Measure = {
  judge: judgeByWords,
  fits: ({ good, bad }) => bad <= Math.max(good * 0.05, good >= 4 ? 1 : 0),
  wrongShare: 0,
};
const BY_LETTERS: Measure = {
  judge: judgeByLetters,
  fits: ({ good, bad }) => good >= 12 && bad <= good * 0.02,
  wrongShare: 0.25,
};

/** Where only letters tell, what is to be advised may be less sure than what is to be read. */
const PERHAPS: Measure = { ...BY_LETTERS, fits: ({ good, bad }) => bad <= good * 0.1 };
/** Letters and signs in which what fits leaves no doubt where all that fits is one text. */
const ENOUGH = 5;

/**
 * Guesses an encoding of one byte a character. The candidates are those in which the bytes read as a language, the likeliest first;
 * `isEnough`: one that is alone may be believed.
 */
export function guessSingleByte(sample: Uint8Array): { certain?: string; possible: string[]; isEnough: boolean } {
  const texts = [...COMMON, ...RARE]
    .map((encoding) => ({ encoding, isRare: RARE.includes(encoding), text: decodeAs(encoding, sample) }))
    .filter(({ text }) => firstMeaningless(text) === -1);
  const choose = (measure: Measure) => {
    const ranked = texts
      .flatMap(({ encoding, isRare, text }): Candidate[] => {
        const judgement = measure.judge(text);
        return judgement ? [{ encoding, isRare, judgement }] : [];
      })
      .sort((a, b) => worth(b) - worth(a));
    const fitting = ranked.filter(({ judgement }) => measure.fits(judgement));
    const [best] = ranked;
    const isCertain =
      best &&
      fitting.includes(best) &&
      (best.encoding === LIKELIEST || best.judgement.good >= LEAST_GOOD) &&
      ranked.every((rival) => isClearlyWorse(rival, best, measure.wrongShare));
    const [first] = fitting;
    const isEnough = first !== undefined && first.judgement.bad === 0 && first.judgement.good >= ENOUGH;
    return {
      ...(isCertain && { certain: best.encoding }),
      possible: fitting.map(({ encoding }) => encoding),
      isEnough,
    };
  };
  const byWords = choose(BY_WORDS);
  if (byWords.possible.length > 0) return byWords;
  const byLetters = choose(BY_LETTERS);
  if (byLetters.possible.length > 0) return byLetters;
  return { possible: choose(PERHAPS).possible, isEnough: false };
}

function worth({ judgement }: Candidate): number {
  return judgement.good - 2 * judgement.bad + 3 * judgement.hits;
}

/** By what stands where the two texts differ, and by the words that only one of them holds; the same text is no rival. */
function isClearlyWorse(rival: Candidate, best: Candidate, wrongShare: number): boolean {
  const [theirs, ours] = [rival.judgement, best.judgement];
  if (theirs.text === ours.text) return true;
  if (ours.hits >= 3 && theirs.hits * 4 <= ours.hits) return true;
  if (wrongShare === 0 && theirs.bad > 4 * ours.bad + (theirs.good + theirs.bad) * HOPELESS_SHARE) return true;
  let differing = 0;
  let theirBad = 0;
  let ourBad = 0;
  for (let index = 0; index < ours.text.length; index++) {
    if (ours.text[index] === theirs.text[index]) continue;
    differing++;
    if (theirs.verdicts[index] === BAD) theirBad++;
    if (ours.verdicts[index] === BAD) ourBad++;
  }
  if (ourBad > differing * 0.1) return false;
  if (rival.isRare && !best.isRare) return true;
  return theirBad > differing * wrongShare && theirBad >= 3 * ourBad + (differing > 3 ? 2 : 1);
}
