import { findAgency } from "../agencies.js";
import type { Dateline } from "./dateline.js";
import { splitNames } from "../name-list.js";
import { personName } from "../person-name.js";
import { readDate } from "../wire-dates.js";

const DAY = "(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}[日号號]";
const HOUSE = "(?:(?!记者|記者)[\\p{Script=Han}A-Z]){1,10}?(?:社|报|報|网|網|台|通讯|快讯|新闻|客户端|日报|周刊)";
/** "新华社北京1月9日电（记者…）", "中新网1月9日电 ", "路透北京5月2日 - ". */
const TELEGRAM = new RegExp(
  `^[（(【\\[]?(?:据)?(${HOUSE}|路透|本报|本報|本刊)(?!记者|記者)([\\p{Script=Han}·]{0,12}?)(${DAY})?(?:[\\p{Script=Han}]{0,4}?)(?:[电電]|(?<=[日号號])\\s*[-–—])[）)】\\]]?[\\s:：，,]*`,
  "u",
);
/** "本报讯（记者 陈明）", "新京报讯 ", "央视网消息：". */
const NOTICE = new RegExp(
  `^[（(【\\[]?(${HOUSE}|本报|本報|本网|本刊|本台)(?:讯|訊|消息|快讯)(?:[）)】\\]]|[\\s:：]|(?=[（(]))[\\s:：]*`,
  "u",
);
/** "【記者王小明／台北報導】", "（中央社記者王小明台北2日電）", "〔記者王小明／綜合報導〕", "記者王小明／台北報導 ". */
const TAIWAN = new RegExp(
  `^([（(【〔\\[]?)(中央社|[\\p{Script=Han}]{2,6}(?:報|报|網|社|新聞))?\\s?[／/]?(?:(?:記者|记者|特派員|特约记者)\\s?([\\p{Script=Han}、·]{2,16}?))?(?:\\s?[／/]\\s?([\\p{Script=Han}]{0,8}?))?(?:${DAY})?(?:綜合|综合|專|外)?(?:電|电|報導|报导|报道)([）)】〕\\]]?)[\\s:：]*`,
  "u",
);
const REPORTERS =
  /^[（(](?:(?:本报|本報|特派|特约)?(?:记者|記者|通讯员|實習記者|实习记者))?\s*[:：]?\s*([^（）()]{2,60})[)）]\s*/u;
const BARE_REPORTERS =
  /^(?:本报)?(?:记者|記者)\s?([\p{Script=Han}、 ]{2,20}?)(?:报道|報導|摄影报道)?(?:[:：]|\s(?=\S))\s*/u;
const OWN_HOUSE = /^本[报報刊网網台社]/u;

/** Splits the dateline of a Chinese agency or newspaper off a story's first paragraph; undefined where there is none. */
export function readChineseDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, 120);
  if (!/\p{Script=Han}/u.test(head.slice(0, 3))) return undefined;
  const telegram = TELEGRAM.exec(head);
  if (telegram) return build(paragraph, telegram[0], telegram[1] ?? "", telegram[2] ?? "", telegram[3]);
  const notice = NOTICE.exec(head);
  if (notice) return build(paragraph, notice[0], notice[1] ?? "", "", undefined);
  const taiwan = TAIWAN.exec(head);
  if (taiwan === null) return undefined;
  const [all, open = "", house = "", reporters = "", place = "", close = ""] = taiwan;
  const isWhole = (open !== "" && close !== "") || (reporters !== "" && /[／/]/.test(all));
  if (!isWhole || (reporters === "" && findAgency(house) === undefined)) return undefined;
  const apart = partReporters(reporters, place);
  return {
    ...build(paragraph, all, house, apart.place, undefined),
    ...(apart.authors.length > 0 && { authors: apart.authors }),
  };
}

function build(paragraph: string, all: string, house: string, place: string, day: string | undefined): Dateline {
  const behind = paragraph.slice(all.length);
  const credit = REPORTERS.exec(behind.slice(0, 80)) ?? BARE_REPORTERS.exec(behind.slice(0, 40));
  const authors = credit ? namesIn(credit[1] ?? "") : [];
  const provider = house === "" || OWN_HOUSE.test(house) ? undefined : (findAgency(house) ?? { name: house });
  const publishedAt = day !== undefined && /\d{4}年/.test(day) ? readDate(day, { language: "zh" }) : undefined;
  return {
    ...(provider && { provider }),
    ...(place !== "" && { location: place }),
    ...(publishedAt && { publishedAt }),
    ...(authors.length > 0 && { authors }),
    rest: (authors.length > 0 ? behind.slice(credit?.[0].length ?? 0) : behind).trimStart(),
  };
}

function namesIn(text: string): string[] {
  return text
    .split(/(?:通讯员|通訊員|记者|記者|实习生|编辑)[:：]?/u)
    .flatMap((part) => splitNames(part.trim(), "zh"))
    .flatMap((name) => personName(name) ?? []);
}

/** In "王小明台北" the name comes first and the place is run into it. */
function partReporters(reporters: string, place: string): { authors: string[]; place: string } {
  if (place !== "" || reporters.length <= 4 || reporters.includes("、"))
    return { authors: namesIn(reporters), place: place.replace(/(?:綜合|综合|整理|即時|即时)$/u, "") };
  return { authors: namesIn(reporters.slice(0, 3)), place: reporters.slice(3) };
}
