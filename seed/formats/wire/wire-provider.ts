import type { ProviderClaim } from "../../fields/provider-claim.js";
import { parseDomain } from "../../fields/web-address.js";
import { findAgency } from "./agencies.js";
import { isStatement } from "./statement.js";
import { PhraseSet, phrasesOf } from "./languages/phrase-set.js";

const NAME = "([\\p{Lu}\\p{N}\\p{Lo}][^()\\n,;]{1,80}?)";
const APPEARED = new RegExp(
  `\\b(?:(?:originally|first)\\s+(?:appeared|published|ran|reported)|republished)\\s+(?:in|on|at|by|from|with permission from)\\s+${NAME}(?:\\s*\\(([^()]{2,20})\\))?(?=\\s*[,;(]|\\.(?:\\s|$)|\\s+(?:on|under|in|at|and|as|with)\\s|\\s*$)`,
  "iu",
);
const SOURCE_LABEL = new PhraseSet(phrasesOf("source"));
const SOURCE = /^\s?[:：]\s*([^()（）\n;]{2,80}?)(?:\s*[(（]([^()（）]{2,20})[)）])?[)\]）】。.]*$/u;
/** As press releases name their house. */
const RELEASE_SOURCE = /^SOURCE\s+(\p{Lu}.{1,79})$/u;
const SIGN = "(?:copyright|©|ⓒ|Ⓒ|[(（][cｃ][)）]|저작권자|版权所有|版權所有)";
const COPYRIGHT = new RegExp(
  `^[(<\\[（【]?${SIGN}(?:[\\s:：]|${SIGN})*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?[.,]?\\s*(?:by\\s+)?(.{2,100}?)(?:[\\s,]+\\d{4})?(?:[.,]?\\s*all rights (?:are )?reserved.*|\\.\\s+.*|[,.]\\s?\\p{Lo}.*|\\s(?:무단|재배포).*|\\.|[)>\\]）】])?$`,
  "iu",
);
const COMPANY =
  /(?<![\s,])[\s,]+(?:publishers?|publishing|ltd|limited|inc|incorporated|llc|l\.l\.c|lp|l\.p|plc|corp|corporation|co|company|gmbh|ag|s\.?a|pty|pte|b\.?v|holdings?)\.?$/i;
/** Says of whom no name is: "our reporter", "all rights reserved". */
const NO_NAME =
  /^(?:all rights reserved|this|that|our|本报|本報|本网|本刊|本台|自社|(?:وكالات|متابعات|agencies|wires|agencias|agenzie|agences|agenturen|agências|агентства|综合|綜合|网络|網路|互联网|未知)$)/iu;
const RIGHTS = new PhraseSet(phrasesOf("rights"));

/** The house that a closing line names: where the story first appeared, or its source. */
export function providerOfCredits(paragraph: string): ProviderClaim | undefined {
  const match = APPEARED.exec(paragraph);
  return match === null ? providerOfSource(paragraph) : claim(match[1] ?? "", match[2]);
}

/** The house in "Source: Xinhua", "Quelle: dpa", "来源：港口日报". */
export function providerOfSource(line: string): ProviderClaim | undefined {
  if (line.length > 140 || isStatement(line)) return undefined;
  const behind = SOURCE_LABEL.behind(line.replace(/^[([（【]/, ""));
  const match = (behind === undefined ? null : SOURCE.exec(behind)) ?? RELEASE_SOURCE.exec(line);
  return match === null ? undefined : providerNamed(match[1] ?? "", match[2]);
}

/** The house that a text names alone; of several, divided by commas, slashes or signs, the first. */
export function providerNamed(text: string, acronym?: string): ProviderClaim | undefined {
  const whole = text.trim();
  const first = whole.split(/(?:(?<!\s)\s+)?[/／|,，、+＋]\s*|(?<!\s)\s+(?:et|und|and|y|e|и|و)\s+/u)[0] ?? "";
  const known = findAgency(whole) ?? findAgency(first);
  if (known) return known;
  const name = /[/／|+＋]/.test(whole) || /^[\w-]+(?:\.[\w-]+)+$/.test(first) ? first : whole;
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(name) || /^[\w-]+(?:\.[\w-]+)+$/.test(name) ? claim(name, acronym) : undefined;
}

/** The house that a copyright line names, without "Ltd" and the like. */
export function providerOfCopyright(paragraph: string): ProviderClaim | undefined {
  let name = COPYRIGHT.exec(paragraph.replace(/\s+/g, " ").trim())?.[1]?.trim() ?? "";
  for (let shorter = name.replace(COMPANY, ""); shorter !== name && shorter !== ""; shorter = name.replace(COMPANY, ""))
    name = shorter;
  name = name.replace(/\s&\s[\w-]+(?:\.[\w-]+)+$/u, "");
  name = /^\p{L}[\p{L}\p{N} .-]+\/\p{L}/u.test(name) ? (name.split("/")[0] ?? "") : name;
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(name) || findAgency(name) || parseDomain(name) ? claim(name) : undefined;
}

/** "— AFP —", "(Reuters)", "AFP", "PTI ABC" as the story's last words. */
export function providerOfSignature(paragraph: string): ProviderClaim | undefined {
  const name = paragraph.replace(/^[-–—(（/\s]+|[-–—)）/.\s]+$/g, "");
  return (
    findAgency(name) ??
    (/^\p{Lu}{2,8}(?: \p{Lu}{2,4}){1,3}$/u.test(name) ? findAgency(name.split(" ")[0] ?? "") : undefined)
  );
}

function claim(written: string, acronym?: string): ProviderClaim | undefined {
  const name = written
    .replace(/^the\s+/, "")
    .replace(/(?<![\s.])[\s.]+$/, "")
    .trim();
  if (name === "" || !/\p{L}/u.test(name) || NO_NAME.test(name) || RIGHTS.endAt(name) !== -1) return undefined;
  const agency = findAgency(name);
  if (agency) return agency;
  const domain = name === name.toLowerCase() || /\.(?:com|org|net)$/i.test(name) ? parseDomain(name) : undefined;
  const alias = acronym !== undefined && /^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,11}$/u.test(acronym) ? acronym : undefined;
  return { name, ...(domain !== undefined && { domain }), ...(alias !== undefined && { aliases: [alias] }) };
}
