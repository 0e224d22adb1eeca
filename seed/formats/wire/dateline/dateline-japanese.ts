import type { ProviderClaim } from "../../../fields/provider-claim.js";
import { findAgency } from "../agencies.js";
import type { Dateline } from "./dateline.js";
import { personName } from "../person-name.js";

const BRACKET = /^[【［[（(〔]([^【】［］[\]（）()〔〕]{2,40})[】］\])）〕]\s*(?:[-–—―]\s*)?/u;
const LONGEST_AGENCY = 14;
const DAY = /(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日/u;
const PLACE_AND_REPORTER = /^([\p{Script=Katakana}ー・]{2,12})[＝=]?(\p{Script=Han}{1,3} ?\p{Script=Han}{1,3})$/u;
const WITH_AGENCY_AND_REPORTER = /^(.{2,20})=(\p{Script=Han}{2,4} ?\p{Script=Han}{0,3})$/u;
const WITH_SIGN = /^([\p{Script=Han}\p{Script=Katakana}ー・]{2,16})[＝=](\p{Script=Han}{1,4} ?\p{Script=Han}{0,4})$/u;

/**
 * Splits "【東京時事】", "[ソウル 共同]", "【ロンドン＝山田太郎】", "【5月2日 AFP】" or "［東京\u3000２日\u3000ロイター］ - " off a story's first
 * paragraph; undefined where there is none.
 */
export function readJapaneseDateline(paragraph: string): Dateline | undefined {
  const match = BRACKET.exec(paragraph.slice(0, 60));
  if (match === null) return undefined;
  const rest = paragraph.slice(match[0].length).trimStart();
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(match[0]) && !/\p{Script=Hiragana}/u.test(rest.slice(0, 200)))
    return undefined;
  const inside = (match[1] ?? "").normalize("NFKC").trim();
  const words = inside.replace(DAY, " ").trim();
  const reported = WITH_AGENCY_AND_REPORTER.exec(words);
  const told = reported ? agencyAtEnd(reported[1] ?? "") : undefined;
  const name = reported ? personName(reported[2] ?? "") : undefined;
  if (told && name !== undefined)
    return { provider: told.provider, location: words.slice(0, told.start).trim(), authors: [name], rest };
  const parts = words.split(/[\s=・]+/).filter(Boolean);
  const first = findAgency(parts[0] ?? "");
  const last = agencyAtEnd(words);
  const provider = first ?? last?.provider;
  if (provider) {
    const [location = "", ...within] = first
      ? []
      : words
          .slice(0, last?.start)
          .split(/[\s=・]+/)
          .filter(Boolean);
    const author = within.map(personName).find((name) => name !== undefined);
    return {
      provider,
      ...(location !== "" && { location }),
      ...(author !== undefined && { authors: [author] }),
      rest,
    };
  }
  const reporter = readJapaneseReporter(inside);
  return reporter && { ...reporter, rest };
}

/** "ロンドン＝山田太郎", "ソウル山田太郎". */
export function readJapaneseReporter(text: string): Pick<Dateline, "location" | "authors"> | undefined {
  const match = WITH_SIGN.exec(text) ?? PLACE_AND_REPORTER.exec(text);
  const author = match ? personName(match[2] ?? "") : undefined;
  return author === undefined ? undefined : { location: match?.[1] ?? "", authors: [author] };
}

/** "東京時事": the agency is run into the place. */
function agencyAtEnd(text: string): { provider: ProviderClaim; start: number } | undefined {
  for (let length = Math.min(LONGEST_AGENCY, text.length); length > 1; length--) {
    const start = text.length - length;
    const provider = /^[\s=・]/.test(text.slice(start)) ? undefined : findAgency(text.slice(start));
    if (provider) return { provider, start };
  }
  return undefined;
}
