import { PhraseSet, phrasesOf } from "./languages/phrase-set.js";

const PICTURE = new PhraseSet(phrasesOf("picture"));
const ORNAMENT = /^[\s▶▷►▲△■□●○◆◇★☆☞※→»>•*·#<[(【〈《（\-–—]*/u;
/** Where the credit of a picture can begin behind its caption, and how it goes on behind "Photo". */
const CREDIT_START = /(?:(?<=[.!?。！？"”»)\]])\s?|\s[|–—-]\s?)[（(\\[/]?(?=\p{L})/gu;
const CREDIT_REST = /^\s?[:：/／＝=]\s?[^.!?。]{1,80}\.?$/u;
const EAST_ASIAN_CAPTION =
  /^.{2,40}[摄攝]\s?[）)\]】]?$|재판매\s?및\s?DB\s?금지|^[[(（【/]?(?:사진|写真)\s?[=＝]|자료\s?사진\s?[\])]?$/u;
const MAX_CAPTION = 240;
const MAX_CREDIT = 120;

/** A picture's caption or credit, in any language. */
export function isPictureLine(paragraph: string): boolean {
  if (paragraph.length > MAX_CAPTION) return false;
  const behind = PICTURE.behind(paragraph.replace(ORNAMENT, "")) ?? "";
  return /^\s?[:：/／＝=|]\s?\S/u.test(behind) || EAST_ASIAN_CAPTION.test(paragraph) || creditStart(paragraph) !== -1;
}

/** A paragraph too long for a caption, without the picture's credit that was run into it. */
export function withoutPictureCredit(paragraph: string): string {
  if (paragraph.length <= MAX_CAPTION) return paragraph;
  const start = creditStart(paragraph.slice(-MAX_CREDIT));
  return start <= 0 ? paragraph : paragraph.slice(0, paragraph.length - MAX_CREDIT + start).trimEnd();
}

/** Where the credit begins that ends the text: "… in the evening. Photo: Jane Doe/AFP"; -1 where there is none. */
function creditStart(text: string): number {
  for (const match of text.matchAll(CREDIT_START)) {
    const end = PICTURE.endAt(text, match.index + match[0].length);
    if (end !== -1 && CREDIT_REST.test(text.slice(end))) return match.index;
  }
  return -1;
}
