import { alternation, phrasesOf } from "./languages/phrase.js";

/** What pages hang before such a line: arrows, bullets, brackets. */
const ORNAMENT = "[\\s▶▷►▲△■□●○◆◇★☆☞※→»>•*·#<\\[(【〈《（\\-–—]*";
const CLOSING = "[\\s\\])】〉》）>.…\\-–—]*";

const ADVERTISEMENT = new RegExp(`^${ORNAMENT}(?:${alternation(phrasesOf("advertisement"))}${CLOSING}){1,3}$`, "iu");
const CONTROLS = new RegExp(alternation(phrasesOf("control")), "giu");
const ALSO_READ = alternation(phrasesOf("alsoRead"));
/** These ask to read on, so that a headline may follow without a colon. */
const READ_ON = alternation(
  phrasesOf("alsoRead").filter((phrase) =>
    /^(?:lesen sie|à? ?lire|à voir|lea|lee|leggi|leia|veja|vea|читайте|смотрите|اقرأ|إقرأ|شاهد)/u.test(phrase),
  ),
);
const OTHER_STORY = new RegExp(
  `^${ORNAMENT}(?:${ALSO_READ}${CLOSING}(?:[:：|｜»–—-].*|$)|${READ_ON}\\s.*[^.。!?]$)`,
  "isu",
);
const STORY_LIST = new RegExp(`^${ORNAMENT}${ALSO_READ}${CLOSING}[:：]?${CLOSING}$`, "iu");
const INVITATION = new RegExp(`^${ORNAMENT}${alternation(phrasesOf("invitation"))}`, "iu");
const PRINCIPLES =
  /\bThomson Reuters\b.{0,40}\b(?:Trust|Princip|Prinzip|Grundsätze|Standards)|\b(?:princip\w*|Grundsätze)\b.{0,30}\bThomson Reuters\b/i;
const RIGHTS = new RegExp(alternation(phrasesOf("rights")), "iu");
const RIGHTS_FIRST = new RegExp(`^${ORNAMENT}${alternation(phrasesOf("rights"))}`, "iu");
const EDITING_LABEL = new RegExp(
  `^[\\s*<【\\[（(]*${alternation(phrasesOf("editing"))}\\s?[:：/／＝=|]\\s?\\S.{0,100}$`,
  "iu",
);
const EDITING_NOTE = new RegExp(`^[（([【]${alternation(phrasesOf("editing"))}.{1,250}[)）\\]】]\\.?$`, "iu");
const TAGS = new RegExp(`^${ORNAMENT}${alternation(phrasesOf("tail"))}\\s?[:：]`, "iu");
const TAIL_HEADING = new RegExp(`^${ORNAMENT}${alternation(phrasesOf("tail"))}\\s?[:：]?$`, "iu");
const PICTURE = alternation(phrasesOf("picture"));
const PICTURE_LINE = new RegExp(`^${ORNAMENT}${PICTURE}\\s?[:：/／＝=|]\\s?\\S`, "iu");
const PICTURE_CREDIT = new RegExp(
  `(?:(?<=[.!?。！？"”»)\\]])\\s?|\\s[|–—-]\\s?)[（(\\[/]?(?<![\\p{L}\\p{M}])${PICTURE}\\s?[:：/／＝=]\\s?[^.!?。]{1,80}\\.?$`,
  "iu",
);
const EAST_ASIAN_CAPTION =
  /^.{2,40}[摄攝]\s?[）)\]】]?$|재판매\s?및\s?DB\s?금지|^[[(（【/]?(?:사진|写真)\s?[=＝]|자료\s?사진\s?[\])]?$/u;
const CHINESE_EDITORS =
  /^(?:(?:责任|責任|值班|执行)?(?:编辑|編輯|责编|校对|校對|审核|主编|监制|编审|翻译|制作)\s?\p{Script=Han}{2,4}\s?){1,5}$/u;
const ADDRESS_LINE = /^(?:[^.!?。]{0,40}?[\w.+-]+@[\w-]+\.[\w.-]+[)\]]?|(?:https?:\/\/|www\.)\S+)$/i;
const READING_TIME =
  /^(?:[\p{L} ]{0,24}[:：]?\s*)?\d{1,3}\s?(?:min|minutes?|minuten|minutos|minuti|мин|минут\p{L}*|分钟|分鐘|分|분|دقائق|دقيقة)\.?(?:[\s\p{L}]{0,20})$/iu;
const MAX_LINE = 300;
const MAX_CAPTION = 240;

/** A place for advertising, a button, an invitation to subscribe, the name of another story: what a page adds between paragraphs. */
export function isPageNoise(paragraph: string): boolean {
  if (paragraph.length > MAX_LINE) return false;
  return (
    ADVERTISEMENT.test(paragraph) ||
    isControl(paragraph) ||
    isReadingTime(paragraph) ||
    OTHER_STORY.test(paragraph) ||
    INVITATION.test(paragraph) ||
    (paragraph.length <= 160 && PRINCIPLES.test(paragraph))
  );
}

/** Buttons and counters alone: "Share 12", "Teilen Merken Drucken". */
export function isControl(line: string): boolean {
  if (line.length > 120 || !/\p{L}/u.test(line)) return false;
  return !/[\p{L}\p{M}]/u.test(line.replace(CONTROLS, " "));
}

/** "3 min read", "Lesezeit: 3 Min." */
export function isReadingTime(line: string): boolean {
  return line.length <= 60 && READING_TIME.test(line);
}

/** Opens a list of other stories. */
export function opensStoryList(paragraph: string): boolean {
  return paragraph.length <= 60 && STORY_LIST.test(paragraph);
}

/** Opens what stands below a story, such as its keywords. */
export function opensTail(paragraph: string): boolean {
  return paragraph.length <= 60 && TAIL_HEADING.test(paragraph);
}

/** Says that a text may not be copied; `isLast` where nothing of the story follows, so that the words may stand anywhere in it. */
export function isRights(paragraph: string, isLast: boolean): boolean {
  if (paragraph.length > MAX_LINE) return false;
  return (
    RIGHTS_FIRST.test(paragraph) ||
    /^[[(（<【]?(?:[ⓒⒸ©]|[（(][cCｃＣ][)）])/u.test(paragraph) ||
    (isLast && RIGHTS.test(paragraph))
  );
}

/** Names who edited, or the keywords; or is an address alone. */
export function isClosingLine(paragraph: string): boolean {
  return (
    paragraph.length <= MAX_LINE &&
    (EDITING_LABEL.test(paragraph) ||
      CHINESE_EDITORS.test(paragraph) ||
      EDITING_NOTE.test(paragraph) ||
      TAGS.test(paragraph) ||
      ADDRESS_LINE.test(paragraph))
  );
}

/** A picture's caption or credit, in any language. */
export function isPictureLine(paragraph: string): boolean {
  if (paragraph.length > MAX_CAPTION) return false;
  return PICTURE_LINE.test(paragraph) || EAST_ASIAN_CAPTION.test(paragraph) || PICTURE_CREDIT.test(paragraph);
}

/** A paragraph too long for a caption, without the picture's credit that was run into it. */
export function withoutPictureCredit(paragraph: string): string {
  if (paragraph.length <= MAX_CAPTION) return paragraph;
  const end = paragraph.slice(-120);
  const credit = PICTURE_CREDIT.exec(end);
  return credit && credit.index > 0
    ? paragraph.slice(0, paragraph.length - end.length + credit.index).trimEnd()
    : paragraph;
}
