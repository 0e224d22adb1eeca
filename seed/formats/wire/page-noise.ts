import { isStatement } from "./statement.js";
import { PhraseSet, phrasesOf } from "./languages/phrase-set.js";

const ADVERTISEMENT = new PhraseSet(phrasesOf("advertisement"));
const CONTROL = new PhraseSet(phrasesOf("control"));
const ALSO_READ = new PhraseSet(phrasesOf("alsoRead"));
/** These ask to read on, so that a headline may follow without a colon. */
const READ_ON = new PhraseSet(
  phrasesOf("alsoRead").filter((phrase) =>
    /^(?:lesen sie|à? ?lire|à voir|lea|lee|leggi|leia|veja|vea|читайте|смотрите|اقرأ|إقرأ|شاهد)/u.test(phrase),
  ),
);
const INVITATION = new PhraseSet(phrasesOf("invitation"));
const RIGHTS = new PhraseSet(phrasesOf("rights"));
const EDITING = new PhraseSet(phrasesOf("editing"));
const TAIL = new PhraseSet(phrasesOf("tail"));

/** What pages hang before such a line, and behind its words: arrows, bullets, brackets. */
const ORNAMENT = /^[\s▶▷►▲△■□●○◆◇★☆☞※→»>•*·#<[(【〈《（\-–—]*/u;
const CLOSING = /^[\s\])】〉》）>.…\-–—]*/u;
const PRINCIPLES =
  /\bThomson Reuters\b.{0,40}\b(?:Trust|Princip|Prinzip|Grundsätze|Standards)|\b(?:princip\w*|Grundsätze)\b.{0,30}\bThomson Reuters\b/i;
const CHINESE_EDITORS =
  /^(?:(?:责任|責任|值班|执行)?(?:编辑|編輯|责编|校对|校對|审核|主编|监制|编审|翻译|制作)\s?\p{Script=Han}{2,4}\s?){1,5}$/u;
const ADDRESS_LINE = /^(?:[^.!?。]{0,40}?[\w.+-]+@[\w-]+\.[\w.-]+[)\]]?|(?:https?:\/\/|www\.)\S+)$/i;
const READING_TIME =
  /^(?:[\p{L} ]{0,24}[:：]?\s*)?\d{1,3}\s?(?:min|minutes?|minuten|minutos|minuti|мин|минут\p{L}*|分钟|分鐘|分|분|دقائق|دقيقة)\.?(?:[\s\p{L}]{0,20})$/iu;
const COPYRIGHT_SIGN = /^[[(（<【]?(?:[ⓒⒸ©]|[(（][cCｃＣ][)）])/u;
/** A sentence ends within it, and another begins. */
const HOLDS_SENTENCES = /[.!?]["”»]?\s\p{Lu}|[가-힣]\.\s?\S|[。！？].*[。！？]/u;
const MAX_LINE = 300;
const MAX_HEADING = 60;

/** A place for advertising, a button, an invitation to subscribe, the name of another story: what a page adds between paragraphs. */
export function isPageNoise(paragraph: string): boolean {
  if (paragraph.length > MAX_LINE) return false;
  const bare = paragraph.replace(ORNAMENT, "");
  return (
    isAdvertisement(bare) ||
    isControl(paragraph) ||
    isReadingTime(paragraph) ||
    namesOtherStory(bare) ||
    INVITATION.endAt(bare) !== -1 ||
    (paragraph.length <= 160 && PRINCIPLES.test(paragraph))
  );
}

/** Buttons and counters alone: "Share 12", "Teilen Merken Drucken". */
export function isControl(line: string): boolean {
  if (line.length > 120 || !/\p{L}/u.test(line)) return false;
  for (let at = 0; at < line.length;) {
    const end = CONTROL.endAt(line, at);
    if (end === -1 && /[\p{L}\p{M}]/u.test(line.charAt(at))) return false;
    at = end === -1 ? at + 1 : end;
  }
  return true;
}

/** "3 min read", "Lesezeit: 3 Min." */
export function isReadingTime(line: string): boolean {
  return line.length <= MAX_HEADING && READING_TIME.test(line);
}

/** Opens a list of other stories. */
export function opensStoryList(paragraph: string): boolean {
  if (paragraph.length > MAX_HEADING) return false;
  const behind = ALSO_READ.behind(paragraph.replace(ORNAMENT, ""));
  return (
    behind
      ?.replace(CLOSING, "")
      .replace(/^[:：]/, "")
      .replace(CLOSING, "") === ""
  );
}

/** Opens what stands below a story, such as its keywords. */
export function opensTail(paragraph: string): boolean {
  return paragraph.length <= MAX_HEADING && /^\s?[:：]?$/.test(TAIL.behind(paragraph.replace(ORNAMENT, "")) ?? "-");
}

/**
 * Says that a text may not be copied. `isLast` where nothing of the story follows, so that the words may stand anywhere in it; a whole
 * sentence that has them only once may be the story's own.
 */
export function isRights(paragraph: string, isLast: boolean): boolean {
  if (paragraph.length > MAX_LINE) return false;
  if (COPYRIGHT_SIGN.test(paragraph)) return true;
  const behind = RIGHTS.behind(paragraph.replace(ORNAMENT, ""));
  if (behind !== undefined && /^[\P{L}]*$/u.test(behind)) return true;
  if ((behind === undefined && !isLast) || HOLDS_SENTENCES.test(paragraph)) return false;
  return RIGHTS.count(paragraph, 2) > (/[.!?。！？]$/u.test(paragraph) ? 1 : 0);
}

/** Names who edited, or the keywords; or is an address alone. */
export function isClosingLine(paragraph: string): boolean {
  if (paragraph.length > MAX_LINE || isStatement(paragraph)) return false;
  const bare = paragraph.replace(ORNAMENT, "");
  const edited = EDITING.behind(bare);
  if (edited !== undefined && /^\s?[:：/／＝=|]\s?\S.{0,100}$/u.test(edited)) return true;
  if (edited !== undefined && /^[（([【].{1,260}[)）\]】]\.?$/u.test(paragraph)) return true;
  return /^\s?[:：]/.test(TAIL.behind(bare) ?? "") || CHINESE_EDITORS.test(paragraph) || ADDRESS_LINE.test(paragraph);
}

function isAdvertisement(bare: string): boolean {
  let left: string | undefined = bare;
  for (let times = 0; times < 3 && left !== undefined && left !== ""; times++)
    left = ADVERTISEMENT.behind(left)?.replace(CLOSING, "");
  return left === "" && bare !== "";
}

/** "Lesen Sie auch: …", "Lire aussi …", or the words alone. */
function namesOtherStory(bare: string): boolean {
  const behind = ALSO_READ.behind(bare);
  if (behind === undefined) return false;
  const closing = CLOSING.exec(behind)?.[0] ?? "";
  const rest = behind.slice(closing.length);
  if (rest === "" || /^[:：|｜»]/.test(rest) || /[>–—-]/.test(closing)) return true;
  return /^\s.*[^.。!?]$/su.test(READ_ON.behind(bare) ?? "");
}
