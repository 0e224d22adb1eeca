import { dateWord } from "../../fields/date-words.js";
import { readDate } from "./wire-dates.js";

/** Until when a story must not be shown. */
export interface Embargo {
  /** Undefined where the line does not tell a whole day. */
  until?: Date;
  /** What the line says of it. */
  told: string;
}

/** What stands before the day, in the words of newsrooms and press offices of many languages. */
const LABEL = new RegExp(
  `^(?:${[
    "(?:(?:strictly|press|media|news|all|under|sous|sotto|sob|bajo|onder|unter|pod|под|under strict)\\s+)*embarg(?:o|ue)?(?:ed|es|oed|ado|ada|ados|adas|ato|ata|oet|ovan\\p{L}*|erad)?(?!\\p{L})",
    "(?:hold|held)(?:\\s+for\\s+release)?(?=\\s+(?:until|till|to)\\s)|for\\s+release(?=\\s*[:\\p{L}\\d])|release\\s+(?:date|time)(?=\\s*:)|(?:not\\s+for|no)\\s+(?:release|publication|broadcast|use)(?:\\s+or\\s+(?:release|publication|broadcast|use))?(?=\\s+(?:before|until|till|prior)\\s)|do\\s+not\\s+(?:publish|release|use|broadcast)(?=\\s+(?:before|until|till)\\s)",
    "(?:bitte\\s+beachten:?\\s+)?(?:sendesperrfrist|sperrfrist|sperrvermerk|gesperrt(?=\\s+bis))|nicht\\s+vor(?=\\s+.*ver(?:ö|oe)ffentlich)",
    "(?:à\\s+)?ne\\s+pas\\s+(?:publier|diffuser)(?=\\s+avant\\s)|no\\s+(?:publicar|difundir)(?=\\s+(?:antes|hasta)\\s)|(?:da\\s+)?non\\s+(?:pubblicare|diffondere)(?=\\s+prima\\s)|não\\s+(?:publicar|divulgar)(?=\\s+antes\\s)",
    "эмбарго|ембарго|не\\s+публиковать(?=\\s+(?:до|раньше)\\s)|не\\s+публікувати(?=\\s+до\\s)",
    "ambargo(?:lu)?(?!\\p{L})",
    "禁运|禁運|(?:新闻|新聞)?(?:解禁|禁发|禁發)(?:时间|時間|日期)?|(?:报道|報道)?解禁(?:日時|時刻|日)?|エンバーゴ|엠바고|보도\\s?(?:시점|제한|유예)",
    "(?:محظور|يحظر|حظر|ممنوع|يمنع)\\s+(?:من\\s+)?(?:النشر|نشره|نشر)",
  ].join("|")})`,
  "iu",
);
const UNTIL =
  /^(?:[\s:：,–—-]|(?:until|till|to|before|prior|for|from|on|at|after|bis(?:\s+zum)?|zum|ab|am|vor|dem|den|der|jusqu['’](?:au|à|en)?|avant|le|au|la|hasta|antes|del?|el|las?|a|fino|prima|al|alle|até|às|dia|o|do|da|tot|op|до|раньше|till|kl|od|dnia|dne|uur|至|到|まで|حتى|قبل|يوم)(?![\p{L}]))+/iu;
/** "0001 Thursday May 2 2030", "0001hrs": no year. */
const MILITARY_TIME = /^([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?\b|hours\b)?\s*(?=.*\d{4})/iu;
/** Marks that set the line off. */
const ORNAMENT = /^[\s*_([{<【（「［>~=#!-]+|[\s*_)\]}>】）」］~=#!-]+$/gu;
const WITHIN_HEAD = 12;
const WITHIN_TAIL = 6;
const MAX_LINE = 160;
const MAX_UNKNOWN = 60;
const HINT =
  /embarg|release|publi[cks]|difund|diffus|diffond|divulg|broadcast|until|sperr|nicht vor|э?мбарго|ambargo|禁|エンバーゴ|엠바고|보도|النشر|نشر/iu;

/** The story's text with the lines of an embargo near its head and its end made blank, and what they say. */
export function takeEmbargo(text: string, language: string | undefined): { text: string; embargo?: Embargo } {
  if (!HINT.test(text.slice(0, 4000)) && !HINT.test(text.slice(-2000))) return { text };
  const lines = text.split("\n");
  const told = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  const near = [...told.slice(0, WITHIN_HEAD), ...told.slice(WITHIN_HEAD).slice(-WITHIN_TAIL)];
  let embargo: Embargo | undefined;
  for (const at of near) {
    const line = lines[at] ?? "";
    const next = lines[at + 1] ?? "";
    const alone = readEmbargo(line, language);
    // The day may stand on the line below.
    const both = alone?.until === undefined ? readEmbargo(`${line} ${next}`, language) : undefined;
    const isBoth = both?.until !== undefined && next.trim() !== "" && LABEL.test(plain(line));
    const found = isBoth ? both : alone;
    if (found === undefined) continue;
    embargo ??= found;
    lines[at] = "";
    if (isBoth) lines[at + 1] = "";
  }
  return embargo ? { text: lines.join("\n"), embargo } : { text };
}

/** Reads a line that only says until when a story is held back: "EMBARGOED UNTIL 2030-01-01 00:00 GMT". */
export function readEmbargo(line: string, language?: string): Embargo | undefined {
  if (line.length > MAX_LINE) return undefined;
  const text = plain(line);
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return undefined;
  const behind = text.slice(label.length);
  const told = behind.replace(UNTIL, "").replace(MILITARY_TIME, "$1:$2 ");
  const day = opensWithTime(told) ? (readDate(told, { language }) ?? readDate(behind, { language })) : undefined;
  if (day) return { until: day, told };
  // "Embargo until Monday" is none of prose where it is shouted or set off by a colon.
  const isSetOff = told !== behind && (/^\s*[:：]/.test(behind) || label === label.toUpperCase());
  return isSetOff &&
    /\p{L}{2}|\d/u.test(told) &&
    text.length <= MAX_UNKNOWN &&
    !/[.!?。]$/.test(text) &&
    holdsTime(told)
    ? { told }
    : undefined;
}

function plain(line: string): string {
  return line.normalize("NFKC").replace(ORNAMENT, "");
}

function opensWithTime(text: string): boolean {
  const word = /^\p{L}[\p{L}\p{M}.]*/u.exec(text)?.[0];
  return /^\P{L}{0,3}[\p{Nd}]/u.test(text) || (word !== undefined && isTimeWord(word));
}

function holdsTime(text: string): boolean {
  return /\d/.test(text) || (text.match(/\p{L}+/gu) ?? []).some(isTimeWord);
}

function isTimeWord(word: string): boolean {
  const small = word.toLowerCase().replace(/\.$/, "");
  return (
    /^(?:midnight|noon|midday|today|tonight|tomorrow|further notice|mitternacht|mittag|minuit|midi|medianoche|mezzanotte|meia-noite)$/.test(
      small,
    ) || dateWord(small) !== undefined
  );
}
