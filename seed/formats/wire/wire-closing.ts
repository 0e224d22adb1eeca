import { unique } from "../../unique.js";
import type { ProviderClaim } from "../../fields/provider-claim.js";
import { findAgency } from "./agencies.js";
import { readJapaneseReporter } from "./dateline/dateline-japanese.js";
import { PhraseSet, phrasesOf } from "./languages/phrase-set.js";
import { splitNames } from "./name-list.js";
import { isClosingLine, isControl, isPageNoise, isRights } from "./page-noise.js";
import { personName } from "./person-name.js";
import { readByline, readLabelledByline } from "./wire-byline.js";
import { isSignature, isStray } from "./closing-marks.js";
import { isCopyright, isCredits, isPromotion } from "./wire-noise.js";
import { readHeaderLine } from "./header-line.js";
import { readTopicLine } from "./topic-line.js";
import { readDate } from "./wire-dates.js";
import {
  providerNamed,
  providerOfCopyright,
  providerOfCredits,
  providerOfSignature,
  providerOfSource,
} from "./wire-provider.js";

const ENGLISH_REPORTERS = /\b(?:reporting|writing|words|story)\s+(?:and\s+\w+\s+)?by\s+([^;()]+)/gi;
const REPORTING = new PhraseSet(phrasesOf("reporting"));
const EDITING = new PhraseSet(phrasesOf("editing"));
/** Of several words, so that they open nothing else in parentheses. */
const CREDIT_WORDS = new PhraseSet(
  phrasesOf("editing", "reporting").filter((phrase) => /\s|\p{Script=Han}{3}/u.test(phrase)),
);
const REPORTERS =
  /^(?:\s+(?:por|di|da|de|von|by))?\s*[:：]?\s*([^;；()（）]{2,200}?)(?:\s[-–—]\s|[;；)）\]]|(?<=\p{Ll})\.\s|,\s(?:redigiert|édité|version|editado)|\sللنشرة|$)/iu;
const LAST_BRACKETS = /(?:(?<!\s)\s+)?[([（]([^()[\]（）]{1,520})[)\]）]\.?\d{0,8}$/u;
const ENGLISH_CREDITS = /^(?:additional )?(?:reporting|writing|editing|compiled)\b/i;
const CLOSING_COPYRIGHT =
  /(?:(?<!\s)\s+)?(?:copyright\s*)?(?:©|\(c\)|copyright)\s[^.]{0,20}\d{4}.{0,160}\ball rights reserved\.?$/i;
/** "(ANI)", "EFE", "Enditem", "（完）" behind the last sentence. */
const LAST_WORD =
  /(?<=[.!?。！？؟…]["”’»」』)]?|["”»」』])\s*(?:[(（/]\s?([\p{L}\p{M} ]{1,20}?)\s?[/)）]\.?|(\p{Lu}{2,8}(?: \p{Lu}{2,4}){0,3}|Enditem|Reuter|dpa|Lusa|-0-)\.?|[-–—]{1,2}\s?(\p{Lu}{2,10}))$/u;
const END_MARK = /^(?:Enditem|Reuter|-0-|완|끝|完|了|fin|fim|end|ends|more|schluss|segue)$/i;
const END_SIGN = /(?<=\S) ?[■□◆◇●▪∎]+$/u;
/** "…gerammt hatte./ana/DP/zb" */
const RUN_IN_INITIALS = /(?<=[.!?]["”»“]?)\s?\/[A-Za-z]{2,5}(?:\/[A-Za-z]{2,5}){1,4}$/u;
/** "…밝혔다.hong@yna.example" */
const RUN_IN_ADDRESS = /(?<=[.!?。])\s?[\w.+-]{1,40}@[\w-]+(?:\.[\w-]+)+(?:\s?제보는.{0,30})?$/u;
const REPORTER_AT_END = /(?<=。)[【〔]([^【】〔〕]{4,24})[】〕]$/u;
const OWNER_AT_END = /(?<=[.!?。])\s?(?:\(c\)|©|ⓒ)\s?([\p{L} ]{2,24})$/iu;
const DAY_AT_END = /(?<=[.!?。])\s?[（(](\d{4}[/.年-]\d{1,2}[/.月-]\d{1,2}日?(?:[\s-]\d{1,2}:\d{2})?)[）)]$/u;
/** How one agency closes its reports. */
const FIRST_PUBLISHED = /^This (?:report|story|article) by (.{2,60}?) was first published (?:on )?(.{8,30}?)\.?$/;
/** Longer tails are no credits. */
const MAX_AGENCY = 40;
const MAX_DATE_LINE = 80;
const TAIL_LENGTH = 700;

/** Gathers what credits, signatures and copyright lines tell, while they are taken out of the body. */
export class Closing {
  authors: string[] = [];
  credited: ProviderClaim | undefined;
  signed: ProviderClaim | undefined;
  owner: ProviderClaim | undefined;
  publishedAt: Date | undefined;
  location: string | undefined;
  topics: string[] = [];
  isMarked = false;

  /** Whether the whole paragraph is such a line. */
  takes(paragraph: string): boolean {
    const topics = readTopicLine(paragraph);
    if (topics) this.topics.push(...topics);
    if (topics) return true;
    const first = FIRST_PUBLISHED.exec(paragraph);
    if (first) {
      this.credited ??= providerNamed((first[1] ?? "").replace(/^the /i, ""));
      this.publishedAt ??= readDate(first[2] ?? "");
      return true;
    }
    const copyright = isCopyright(paragraph) || isRights(paragraph, false);
    const source = providerOfSource(paragraph);
    const reporters = readReporters(paragraph);
    const credits = isCredits(paragraph) || source !== undefined || reporters !== undefined;
    const origin = isPromotion(paragraph) ? providerOfCredits(paragraph) : undefined;
    if (copyright) this.owner ??= providerOfCopyright(paragraph);
    if (credits) {
      this.credited ??= source ?? providerOfCredits(paragraph);
      if (this.authors.length === 0) this.authors = reporters ?? [];
    }
    this.credited ??= origin;
    if (copyright || isCredits(paragraph) || origin) this.isMarked = true;
    return copyright || credits || origin !== undefined;
  }

  /** Whether a paragraph that nothing of the story follows is none of it. */
  takesLast(paragraph: string): boolean {
    if (this.names(paragraph)) return true;
    if (isRights(paragraph, true)) {
      this.owner ??= providerOfCopyright(paragraph);
      return true;
    }
    const told = paragraph.length <= MAX_DATE_LINE ? readHeaderLine(paragraph) : undefined;
    if (told?.isDated) {
      this.publishedAt ??= told.publishedAt;
      return true;
    }
    const isMark = isStray(paragraph) || isSignature(paragraph);
    if (isMark) this.sign(paragraph);
    return isMark || isClosingLine(paragraph) || isControl(paragraph) || isPageNoise(paragraph);
  }

  /** Whether it names the reporters, or the agency, and says nothing else. */
  names(paragraph: string): boolean {
    const byline = readLabelledByline(paragraph);
    const isAgency = paragraph.length <= MAX_AGENCY && providerOfSignature(paragraph) !== undefined;
    if (byline && this.authors.length === 0) this.authors = byline.authors;
    this.credited ??= byline?.provider;
    if (byline?.provider) this.isMarked = true;
    if (!byline && isAgency) this.sign(paragraph);
    return byline !== undefined || isAgency;
  }

  /** Cuts credits and copyright off a paragraph's end. */
  cut(paragraph: string): string {
    const end = paragraph.slice(-TAIL_LENGTH);
    const brackets = LAST_BRACKETS.exec(end);
    const tail =
      (opensCredits(brackets?.[1] ?? "") ? brackets : null) ??
      (isPromotion(paragraph) ? null : CLOSING_COPYRIGHT.exec(end));
    const start = paragraph.length - end.length + (tail?.index ?? 0);
    if (tail === null || start === 0) return paragraph;
    this.takes(tail[0].trim());
    return paragraph.slice(0, start).trimEnd();
  }

  /** Cuts off the last sentence what is run into it: the agency's mark, the day, a place with its reporter, a sign of the end. */
  cutSignature(paragraph: string): string {
    const plain = paragraph.replace(END_SIGN, "").replace(RUN_IN_INITIALS, "").replace(RUN_IN_ADDRESS, "");
    const text = this.cutDay(this.cutOwner(this.cutReporter(plain)));
    const end = text.slice(-60);
    const mark = LAST_WORD.exec(end);
    if (mark === null) return text;
    const name = mark[1] ?? mark[2] ?? mark[3] ?? "";
    const isEnd = END_MARK.test(name.replace(/\s/g, ""));
    if (!isEnd && providerOfSignature(name) === undefined) return text;
    this.sign(name);
    return text.slice(0, text.length - end.length + mark.index);
  }

  /** "…していた。【ロンドン山田太郎】" */
  private cutReporter(text: string): string {
    const mark = REPORTER_AT_END.exec(text.slice(-40));
    const reporter = mark ? readJapaneseReporter(mark[1] ?? "") : undefined;
    if (mark === null || reporter === undefined) return text;
    if (this.authors.length === 0) this.authors = reporter.authors ?? [];
    this.location ??= reporter.location;
    return text.slice(0, text.length - mark[0].length);
  }

  /** "…していた。(c)AFP" */
  private cutOwner(text: string): string {
    const mark = OWNER_AT_END.exec(text.slice(-40));
    const owner = mark ? findAgency(mark[1] ?? "") : undefined;
    if (mark === null || owner === undefined) return text;
    this.owner ??= owner;
    this.isMarked = true;
    return text.slice(0, text.length - mark[0].length);
  }

  /** "…していた。（2024/05/02-14:20）" */
  private cutDay(text: string): string {
    const mark = DAY_AT_END.exec(text.slice(-40));
    const day = mark ? readDate((mark[1] ?? "").replace(/-(?=\d{1,2}:)/, " ")) : undefined;
    if (mark === null || day === undefined) return text;
    this.publishedAt ??= day;
    return text.slice(0, text.length - mark[0].length);
  }

  private sign(paragraph: string): void {
    const provider = providerOfSignature(paragraph);
    if (provider) this.isMarked = true;
    this.signed ??= provider;
  }
}

/**
 * The people in "Reporting by A in Beijing, B and C in Hong Kong; Editing by D": who wrote, not who edited. Undefined where a line is no
 * such credits.
 */
function readReporters(line: string): string[] | undefined {
  if (line.length > TAIL_LENGTH) return undefined;
  const lists = [...line.matchAll(ENGLISH_REPORTERS)].map((match) => match[1] ?? "");
  if (lists.length > 0 && isCredits(line)) return namesIn(lists);
  const behind = /^[（([]/.test(line) ? REPORTING.behind(line.slice(1)) : undefined;
  const opened = behind === undefined ? undefined : REPORTERS.exec(behind)?.[1];
  if (opened !== undefined) return namesIn([opened]);
  const inside = /^[（(]([^()（）]{4,250})[)）]\.?$/u.exec(line)?.[1]?.split(/[;；]/)[0];
  return inside === undefined ? undefined : readByline(inside)?.authors;
}

/** What stands in brackets behind a story's last sentence tells who made it. */
function opensCredits(inside: string): boolean {
  if (ENGLISH_CREDITS.test(inside) || CREDIT_WORDS.endAt(inside) !== -1) return true;
  return /^\s?[:：]/.test(EDITING.behind(inside) ?? "");
}

function namesIn(lists: string[]): string[] {
  return unique(
    lists.flatMap((list) =>
      splitNames(list.replace(/(?<![.\s])[.\s]+$/, "")).flatMap((text) => personName(text) ?? []),
    ),
  );
}
