import { dateWord } from "../fields/dates/date-words.js";
import { zoneOf } from "../fields/dates/date-zone.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
/** Open what a story waits for. */
const UNTIL =
  /^[\s:：,–—-]*(?:(?:strict|on)\s+)?(?:until|till?|before|prior|bis|vor|jusqu['’]\p{L}+|jusque|avant|hasta|antes|fino|prima|até|tot|do|до|раньше|till|至|到|まで|حتى|قبل|kadar)(?!\p{Script=Latin})/iu;
/** Join a label, a day and an hour. */
const JOINING = words(
  "until till til to before prior earlier for from on at after not no the of by and or than " +
    "bis zum zur ab am vor dem den der das des um für erst nicht und " +
    "jusqu'au jusqu'à jusqu'aux jusqu'en jusque avant le la les au aux à a de du d' dès partir après " +
    "hasta antes del el las los desde después y fino alle al alla dalle dal prima della di il lo l' ore dopo e " +
    "até às ao as dia do da das dos o em depois após tot om op voor van uur do od dnia dne godz r kl klo kello " +
    "до с в не ранее раньше после года год г часов часа час " +
    "até saat kadar itibaren حتى قبل يوم من في الساعة إلى لغاية بعد تاريخ بتاريخ الموافق م",
);
/** Name what is held back, by whom, or what ends it. */
const TRADE = words(
  "embargo embargoed release released publication publish published publishing broadcast broadcasting use used copy story stories material " +
    "text report content strict strictly under press media news online print check against delivery delivered speech speaks address statement " +
    "announcement session conference end start begin begins beginning close business further notice vote votes results otherwise noted " +
    "lift lifts ends expires date local time hrs hrs. hours hour o'clock oclock midnight noon midday today tonight tomorrow morning evening afternoon next this " +
    "uhr mez mesz beginn redebeginn rede veröffentlichung veröffentlichen publizieren es gilt gesprochene wort sitzung ende mitternacht mittag heute morgen abend " +
    "heures heure minuit midi publication diffusion diffuser demain discours fin début " +
    "horas hora h hs publicación difusión medianoche mediodía discurso mañana fin " +
    "pubblicazione diffusione mezzanotte mezzogiorno discorso domani fine " +
    "publicação divulgação meia-noite meio-dia amanhã " +
    "понедельника вторника среды четверга пятницы субботы воскресенья публикации публикация печати начала конца выступления речи завтра эмбарго публиковать " +
    "보도 보도자료 이후 까지 부터 요망 배포 조간 석간 방송 인터넷 가능 즉시 النشر نشر للنشر صباحا صباحاً مساء مساءً ظهرا بتوقيت غرينتش",
);
const NONE = words(
  "none no nil n/a lifted over expired ended keine kein aufgehoben aucun aucune levé levée ninguno ninguna levantado nessuno nessuna nenhum nenhuma нет снято снят geen brak 없음 해제 なし 无 無 لا",
);
/** What Chinese, Japanese and Korean write around figures of a day. */
const AROUND_FIGURES =
  /[年月日號号時时分點点上下午前後后至到以之起于於请請可]|まで|から|以降|に|の|[月火水木金土日一二三四五六]曜日?|星期.|周.|北京时间|北京時間|日本時間|발표|[년월일시분까지]|오전|오후|이후|부터/gu;

/** Whether words behind a label say until when. */
export function opensUntil(behind: string): boolean {
  return UNTIL.test(behind);
}

/** Whether a weekday, a month, an hour or the like is named. */
export function namesTime(text: string): boolean {
  return /\p{Nd}/u.test(text) || wordsOf(text).some((word) => !JOINING.has(word) && isTime(word));
}

/** Whether it says that nothing is held back: "Embargo: none". */
export function saysNone(behind: string): boolean {
  const said = wordsOf(behind);
  return said.length > 0 && said.length <= 3 && said.every((word) => NONE.has(word) || word === "embargo");
}

/** How many words are neither of the trade nor of a day or an hour. */
export function otherWords(text: string): number {
  return wordsOf(text).filter((word) => !JOINING.has(word) && !TRADE.has(word) && !isTime(word)).length;
}

/** A text without the words that join a label, a day and an hour, between which none stands in a date. */
export function withoutJoining(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}.'’])[\p{L}\p{M}]+(?:['’]\p{L}*)?(?![\p{L}.])/gu, (word, at: number) =>
    JOINING.has(plainWord(word)) && !/\d\s?$/.test(text.slice(Math.max(0, at - 2), at)) ? " " : word,
  );
}

function isTime(word: string): boolean {
  return dateWord(word) !== undefined || zoneOf(word, undefined) !== undefined || /^[ap]\.?m\.?$/.test(word);
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{M}.'’/-]*/gu) ?? [])
    .map((word) => plainWord(word.replace(AROUND_FIGURES, "")))
    .filter((word) => word !== "");
}

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?<![.'/-])[.'/-]+$/, "");
}
