import { foldDateText } from "../../fields/dates/date-text.js";
import { dateWord } from "../../fields/dates/date-words.js";
import { tidySpaces } from "../../fields/plain-text.js";

const MAX_LENGTH = 300;
const PART = / ?[|•·] ?| [–—-] /u;
/** When something was done to the page, in the languages of news; "published by Ana Silva" names who did. */
const WHEN =
  /(?<![\p{L}\p{M}])(?:(?:last|first|originally) )?(?:updated?|modified|edited|revised|published|posted|created|aktualisiert|veröffentlicht|erstellt|geändert|stand|zuletzt|mis à jour|publié|modifié|actualizado|publicado|modificado|atualizado|aggiornato|pubblicato|bijgewerkt|gepubliceerd|zaktualizowano|opublikowano|aktualizováno|publikováno|oppdatert|publisert|uppdaterad|publicerad|opdateret|güncellendi|güncelleme|yayınlanma|обновлено|опубликовано|изменено|оновлено|опубліковано)(?![\p{L}\p{M}])(?! (?:by|von|par|por|da|door|przez|av|af) ).*$|(?:更新|发布|發布|公開|掲載|修正|업데이트|입력|수정|게시|تحديث|نشر)(?:時間|时间|日時|日)? ?[:：]?.*$/iu;
const DONE_BY = /^(?:(?:last |first )?(?:updated|published|posted|written|created|edited) )(?=by )/i;
const READING_TIME =
  /(?<![\p{L}\p{M}])(?:min(?:ute)?s? read|lesezeit|temps de lecture|tiempo de lectura|reading time).*$/iu;
/** What others did to it. */
const BY_OTHERS =
  /(?<=\p{L}) (?:edited|reviewed|photographed|illustrated|translated|(?:photos?|photographs|illustrations?)) by .*$/iu;
/** A name and a day without a blank between them. */
const GLUED = /(?<=\p{Ll})(?=\d{1,2} \p{L}{3,9}\.? \d{4})/u;
const ON = /^(?:on|at|am|um|le|à|el|il|em|op|den|dne|w|в|от|of)$/iu;
const EDGE = /^[\s,;:(/]+|[\s,;:(/]+$/gu;

/** Who a line of a page says wrote it, without what it says of days and times; undefined where it names nobody. */
export function bylineOf(line: string): string | undefined {
  const parts = tidySpaces(line.slice(0, MAX_LENGTH)).split(PART).map(withoutTimes);
  return parts.filter((part) => /\p{L}/u.test(part)).join(" | ") || undefined;
}

function withoutTimes(part: string): string {
  const words = part
    .replace(DONE_BY, "")
    .replace(BY_OTHERS, "")
    .replace(GLUED, " ")
    .replace(WHEN, "")
    .replace(READING_TIME, "")
    .split(" ");
  const number = words.findIndex((word) => /^[(]?\d/.test(word));
  // Without a number only a text of nothing else is a day: Theresa May has a month's name.
  if (number === -1) return words.every(isOfDate) ? "" : words.join(" ").replace(EDGE, "");
  let end = number;
  while (end > 0 && (isOfDate(words[end - 1] ?? "") || ON.test(words[end - 1] ?? ""))) end--;
  return words.slice(0, end).join(" ").replace(EDGE, "");
}

/** The name of a month or a weekday. */
function isOfDate(word: string): boolean {
  const meant = dateWord(foldDateText(word).replace(/[,()]/g, ""));
  return meant !== undefined && (meant.months.length > 0 || meant.weekdays > 0);
}
