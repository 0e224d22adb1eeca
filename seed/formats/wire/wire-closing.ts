import { unique } from "../../unique.js";
import type { ProviderClaim } from "../../fields/provider-claim.js";
import { alternation, phrasesOf } from "./languages/phrase.js";
import { splitNames } from "./name-list.js";
import { isClosingLine, isControl, isPageNoise, isRights } from "./page-noise.js";
import { personName } from "./person-name.js";
import { readByline, readLabelledByline } from "./wire-byline.js";
import { isCopyright, isCredits, isPromotion, isSignature, isStray } from "./wire-noise.js";
import { readHeaderLine } from "./header-line.js";
import { readDate } from "./wire-dates.js";
import {
  providerNamed,
  providerOfCopyright,
  providerOfCredits,
  providerOfSignature,
  providerOfSource,
} from "./wire-provider.js";

const ENGLISH_REPORTERS = /\b(?:reporting|writing|words|story)\s+(?:and\s+\w+\s+)?by\s+([^;()]+)/gi;
const REPORTERS = new RegExp(
  `^[（(\\[]${alternation(phrasesOf("reporting"))}(?:\\s+(?:por|di|da|de|von|by))?\\s*[:：]?\\s*([^;；()（）]{2,200}?)(?:\\s[-–—]\\s|[;；)）\\]]|,\\s(?:redigiert|édité|version|editado)|$)`,
  "iu",
);
/** Of several words, so that they open nothing else in parentheses. */
const CREDIT_WORDS = [...phrasesOf("editing"), ...phrasesOf("reporting")].filter((phrase) =>
  /\s|\p{Script=Han}{3}/u.test(phrase),
);
const CLOSING_CREDITS = new RegExp(
  `\\s*[([（](?:(?:additional )?(?:reporting|writing|editing|compiled)\\b|${alternation(CREDIT_WORDS)})[^()[\\]（）]{0,500}[)\\]）]\\.?$`,
  "iu",
);
const CLOSING_COPYRIGHT =
  /\s*(?:copyright\s*)?(?:©|\(c\)|copyright)\s[^.]{0,20}\d{4}.{0,160}\ball rights reserved\.?$/i;
/** "(ANI)", "EFE", "Enditem", "（完）" behind the last sentence. */
const LAST_WORD =
  /(?<=[.!?。！？؟…]["”’»」』)]?|["”»」』])\s*(?:[(（/]\s?([\p{L}\p{M} ]{1,20}?)\s?[/)）]\.?|(\p{Lu}{2,8}(?: \p{Lu}{2,4}){0,3}|Enditem|Reuter|dpa|Lusa|-0-)\.?|[-–—]{1,2}\s?(\p{Lu}{2,10}))$/u;
const END_MARK = /^(?:Enditem|Reuter|-0-|완|끝|完|了|fin|fim|end|ends|more|schluss|segue)$/i;
const END_SIGN = /(?<=\S) ?[■□◆◇●▪∎]+$/u;
/** "…gerammt hatte./ana/DP/zb" */
const RUN_IN_INITIALS = /(?<=[.!?]["”»“]?)\s?\/[A-Za-z]{2,5}(?:\/[A-Za-z]{2,5}){1,4}$/u;
/** How one agency closes its reports. */
const FIRST_PUBLISHED = /^This (?:report|story|article) by (.{2,60}?) was first published (?:on )?(.{8,30}?)\.?$/;
/** Longer tails are no credits. */
const TAIL_LENGTH = 700;

/** Gathers what credits, signatures and copyright lines tell, while they are taken out of the body. */
export class Closing {
  authors: string[] = [];
  credited: ProviderClaim | undefined;
  signed: ProviderClaim | undefined;
  owner: ProviderClaim | undefined;
  publishedAt: Date | undefined;
  isMarked = false;

  /** Whether the whole paragraph is such a line. */
  takes(paragraph: string): boolean {
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
    const byline = readLabelledByline(paragraph);
    if (byline) {
      if (this.authors.length === 0) this.authors = byline.authors;
      this.credited ??= byline.provider;
      return true;
    }
    if (isRights(paragraph, true)) {
      this.owner ??= providerOfCopyright(paragraph);
      return true;
    }
    const told = readHeaderLine(paragraph);
    if (told?.isDated) {
      this.publishedAt ??= told.publishedAt;
      return true;
    }
    const isMark = isStray(paragraph) || isSignature(paragraph);
    if (isMark) this.sign(paragraph);
    return isMark || isClosingLine(paragraph) || isControl(paragraph) || isPageNoise(paragraph);
  }

  /** Cuts credits and copyright off a paragraph's end. */
  cut(paragraph: string): string {
    const end = paragraph.slice(-TAIL_LENGTH);
    const tail = CLOSING_CREDITS.exec(end) ?? (isPromotion(paragraph) ? null : CLOSING_COPYRIGHT.exec(end));
    const start = paragraph.length - end.length + (tail?.index ?? 0);
    if (tail === null || start === 0) return paragraph;
    this.takes(tail[0].trim());
    return paragraph.slice(0, start).trimEnd();
  }

  /** Cuts the agency's mark off the last sentence. */
  cutSignature(paragraph: string): string {
    const text = paragraph.replace(END_SIGN, "").replace(RUN_IN_INITIALS, "");
    const end = text.slice(-60);
    const mark = LAST_WORD.exec(end);
    if (mark === null) return text;
    const name = mark[1] ?? mark[2] ?? mark[3] ?? "";
    const isEnd = END_MARK.test(name.replace(/\s/g, ""));
    if (!isEnd && providerOfSignature(name) === undefined) return text;
    this.sign(name);
    return text.slice(0, text.length - end.length + mark.index);
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
  const opened = REPORTERS.exec(line)?.[1];
  if (opened !== undefined) return namesIn([opened]);
  const inside = /^[（(]([^()（）]{4,250})[)）]\.?$/u.exec(line)?.[1]?.split(/[;；]/)[0];
  return inside === undefined ? undefined : readByline(inside)?.authors;
}

function namesIn(lists: string[]): string[] {
  return unique(
    lists.flatMap((list) => splitNames(list.replace(/[.\s]+$/, "")).flatMap((text) => personName(text) ?? [])),
  );
}
