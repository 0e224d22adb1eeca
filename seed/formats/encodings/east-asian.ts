import { decodeAs, firstMeaningless } from "./legacy-decoder.js";

/** The commonest characters of running text: they make up a third or more of it, and a few of a hundred where bytes are taken for another encoding's. */
const SIMPLIFIED =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利二等产或新己制身月日市区报路北京百万元";
const TRADITIONAL =
  "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利二等產或新己制身月日市區報路北京百萬元";
const JAPANESE =
  "日一大年中会人本月長国出上十生子分東三行同今高金時手見市力米自前円合立内二事社者地京間田体学下目五後新明方部女性的道";
const HANGUL =
  "이다는의에을가고를하은한지기로사대도서인정자리시어나아해수부일전그있과주보제으등장원라만들공유상니것년구선여안동조국경게적화위연비발무성말진실오세산방개문면학신미회와민날했었습까중모";

/** Encodings of the east of Asia, with what common text is made of there. Kana tells Japanese; Chinese and Korean hardly hold it. */
const ENCODINGS: readonly { encoding: string; common: ReadonlySet<string>; hasKana: boolean }[] = [
  { encoding: "shift_jis", common: new Set(JAPANESE), hasKana: true },
  { encoding: "euc-jp", common: new Set(JAPANESE), hasKana: true },
  { encoding: "gb18030", common: new Set(SIMPLIFIED + TRADITIONAL), hasKana: false },
  { encoding: "big5", common: new Set(TRADITIONAL), hasKana: false },
  { encoding: "euc-kr", common: new Set(HANGUL), hasKana: false },
];

const LEAST_CHARACTERS = 4;
const LEAST_HITS = 3;
const KANA = /[\u3041-\u3096\u30a1-\u30ff]/;
/** Letters and signs of the encoding; punctuation and full-width forms are alike in all of them. */
const TELLING = /[^ -~\s\u3000-\u3020\u30fb\uff00-\uff5e]/gu;

/** Guesses an encoding of several bytes a character: the bytes must be whole there, and the characters common. */
export function guessEastAsian(sample: Uint8Array): { certain?: string; possible: string[] } {
  const [best, second] = ENCODINGS.map((candidate) => ({ ...candidate, ...measure(sample, candidate) })).sort(
    (a, b) => b.share - a.share,
  );
  if (!best || best.share < 0.15) return { possible: [] };
  const isAhead = !second || second.share * (best.share < 0.2 ? 4 : 2) <= best.share;
  return { ...(isAhead && { certain: best.encoding }), possible: [best.encoding] };
}

/** The share of common characters among all; 0 where bytes are broken or characters too few. */
function measure(sample: Uint8Array, { encoding, common, hasKana }: (typeof ENCODINGS)[number]): { share: number } {
  // The sample may end within a character.
  const text = decodeAs(encoding, sample).replace(/\ufffd$/, "");
  if (firstMeaningless(text) !== -1) return { share: 0 };
  const characters = text.match(TELLING) ?? [];
  const kana = characters.filter((character) => KANA.test(character)).length;
  const hits = characters.filter((character) => common.has(character)).length + (hasKana ? kana : 0);
  if (characters.length < LEAST_CHARACTERS || hits < LEAST_HITS) return { share: 0 };
  const isMisplaced = !hasKana && kana > characters.length * 0.1;
  return { share: isMisplaced ? 0 : hits / characters.length };
}
