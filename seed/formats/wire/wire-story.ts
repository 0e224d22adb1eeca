import type { ProviderClaim } from "../../fields/provider-claim.js";
import { readCredits } from "./wire-byline.js";
import type { Dateline } from "./dateline.js";
import { splitDateline } from "./wire-dateline.js";
import { readHeader } from "./wire-header.js";
import {
  endsSentence,
  isCaption,
  isCopyright,
  isCredits,
  isPromotion,
  isSideList,
  isSignature,
  isStray,
  isTail,
} from "./wire-noise.js";
import { providerOfCopyright, providerOfCredits, providerOfSignature } from "./wire-provider.js";
import { joinLines, splitParagraphs, tidySpacing } from "./wire-text.js";

export interface WireStory {
  title: string;
  authors: string[];
  location?: string;
  provider?: ProviderClaim;
  publishedAt?: Date;
  paragraphs: string[];
  /** Byline, date line, dateline, credits or copyright: what only a news story has. */
  isMarked: boolean;
}

const DATELINE_WITHIN = 3;
const SEPARATOR = /^[-–—_*=.~•#\s]+$/;
const CLOSING_CREDITS = /\s*[([](?:(?:additional )?(?:reporting|writing|editing|compiled)\b)[^()[\]]{0,500}[)\]]\.?$/i;
const CLOSING_COPYRIGHT =
  /\s*(?:copyright\s*)?(?:©|\(c\)|copyright)\s[^.]{0,20}\d{4}.{0,160}\ball rights reserved\.?$/i;
const MAX_HEADLINE = 140;
const MAX_TAIL = 1500;
/** "(ANI)", "EFE", "Enditem" behind the last sentence. */
const LAST_WORD = /(?<=[.!?。]["”’»]?)\s*(?:\(([\p{L} ]{2,20})\)|(\p{Lu}{2,8}|Enditem|Reuter))$/u;
const MIN_PROSE = 60;
const MIN_PROSE_CJK = 20;

/** Takes a text apart as a wire story; undefined where it has no headline or no prose below it. */
export function readStory(text: string): WireStory | undefined {
  const header = readHeader(splitParagraphs(text));
  if (header === undefined) return undefined;
  const paragraphs = header.story.map((lines) => tidySpacing(joinLines(lines)));
  const dateline = takeDateline(paragraphs);
  const closing = new Closing();
  const key = foldHeadline(header.title);
  const kept = withoutTail(withoutSideLists(paragraphs), closing)
    .map((paragraph) => closing.cut(paragraph))
    .filter((paragraph) => {
      if (paragraph === "" || SEPARATOR.test(paragraph) || foldHeadline(paragraph) === key) return false;
      return !closing.takes(paragraph) && !isPromotion(paragraph) && !isCaption(paragraph);
    });
  while (kept.length > 0 && (isStray(kept.at(-1) ?? "") || isSignature(kept.at(-1) ?? "")))
    closing.sign(kept.pop() ?? "");
  const last = kept.pop();
  if (last !== undefined) kept.push(closing.cutSignature(last));
  if (!kept.some(isProse)) return undefined;
  const provider = dateline?.provider ?? header.provider ?? closing.credited ?? closing.signed ?? closing.owner;
  const publishedAt = dateline?.publishedAt ?? header.publishedAt;
  return {
    title: header.title,
    authors: [header.authors, dateline?.authors ?? [], closing.authors].find((names) => names.length > 0) ?? [],
    ...(dateline?.location !== undefined && { location: dateline.location }),
    ...(provider && { provider }),
    ...(publishedAt && { publishedAt }),
    paragraphs: kept,
    isMarked: header.isMarked || dateline !== undefined || closing.isMarked,
  };
}

/** Takes the dateline off the paragraph that has one, among the first few: a caption may stand above it. */
function takeDateline(paragraphs: string[]): Dateline | undefined {
  for (const [at, paragraph] of paragraphs.slice(0, DATELINE_WITHIN).entries()) {
    const dateline = splitDateline(paragraph);
    if (dateline === undefined) continue;
    paragraphs[at] = dateline.rest;
    return dateline;
  }
  return undefined;
}

/** Drops what lists other stories in the middle: its heading and the headlines down to the next sentence. */
function withoutSideLists(paragraphs: string[]): string[] {
  let isListed = false;
  return paragraphs.filter((paragraph, at) => {
    if (at > 0 && isSideList(paragraph)) isListed = true;
    else if (isListed && (endsSentence(paragraph) || paragraph.length > MAX_HEADLINE)) isListed = false;
    return !isListed;
  });
}

/**
 * Drops what stands below a story: from a heading such as "Contacts" or "Topics" on, and the names and lives of its authors below the line
 * of copyright or of the house's standards. Credits in it are read all the same.
 */
function withoutTail(paragraphs: string[], closing: Closing): string[] {
  const start = paragraphs.findIndex(
    (paragraph, at) =>
      (isTail(paragraph) || (closesStory(paragraph) && !endsSentence(paragraphs[at + 1] ?? "."))) &&
      paragraphs.slice(0, at).some(isProse) &&
      paragraphs.slice(at).join(" ").length <= MAX_TAIL,
  );
  if (start === -1) return paragraphs;
  for (const paragraph of paragraphs.slice(start)) {
    closing.cut(paragraph);
    closing.takes(paragraph);
  }
  return paragraphs.slice(0, start);
}

function closesStory(paragraph: string): boolean {
  return isCopyright(paragraph) || /^our standards\s*:/i.test(paragraph);
}

/** Gathers what credits, signatures and copyright lines tell, while they are taken out of the body. */
class Closing {
  authors: string[] = [];
  credited: ProviderClaim | undefined;
  signed: ProviderClaim | undefined;
  owner: ProviderClaim | undefined;
  isMarked = false;

  /** Whether the whole paragraph is such a line. */
  takes(paragraph: string): boolean {
    const copyright = isCopyright(paragraph);
    const credits = isCredits(paragraph);
    const origin = isPromotion(paragraph) ? providerOfCredits(paragraph) : undefined;
    if (copyright) this.owner ??= providerOfCopyright(paragraph);
    if (credits) {
      this.credited ??= providerOfCredits(paragraph);
      if (this.authors.length === 0) this.authors = readCredits(paragraph);
    }
    this.credited ??= origin;
    if (copyright || credits || origin) this.isMarked = true;
    return copyright || credits || origin !== undefined;
  }

  /** Cuts credits and copyright off a paragraph's end. */
  cut(paragraph: string): string {
    const tail = CLOSING_CREDITS.exec(paragraph) ?? (isPromotion(paragraph) ? null : CLOSING_COPYRIGHT.exec(paragraph));
    if (tail === null || tail.index === 0) return paragraph;
    this.takes(tail[0].trim());
    return paragraph.slice(0, tail.index).trimEnd();
  }

  /** Cuts the agency's mark off the last sentence. */
  cutSignature(paragraph: string): string {
    const mark = LAST_WORD.exec(paragraph);
    if (mark === null) return paragraph;
    const name = mark[1] ?? mark[2] ?? "";
    if (!/^(?:Enditem|Reuter)$/.test(name) && providerOfSignature(name) === undefined) return paragraph;
    this.sign(name);
    return paragraph.slice(0, mark.index);
  }

  sign(paragraph: string): void {
    const provider = providerOfSignature(paragraph);
    if (provider) this.isMarked = true;
    this.signed ??= provider;
  }
}

export function isProse(paragraph: string): boolean {
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{4}/u.test(
    paragraph,
  );
  return paragraph.length >= (isDense ? MIN_PROSE_CJK : MIN_PROSE) && endsSentence(paragraph);
}

function foldHeadline(text: string): string {
  return text.length > 400
    ? text
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
}
