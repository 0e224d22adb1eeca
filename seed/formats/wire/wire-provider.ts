import { findAgency } from "./agencies.js";
import type { ProviderClaim } from "../../fields/provider-claim.js";
import { parseDomain } from "../../fields/web-address.js";

const NAME = "([\\p{Lu}\\p{N}\\p{Lo}][^()\\n,;]{1,80}?)";
const APPEARED = new RegExp(
  `\\b(?:(?:originally|first)\\s+(?:appeared|published|ran|reported)|republished)\\s+(?:in|on|at|by|from|with permission from)\\s+${NAME}(?:\\s*\\(([^()]{2,20})\\))?(?=\\s*[,;(]|\\.(?:\\s|$)|\\s+(?:on|under|in|at|and|as|with)\\s|\\s*$)`,
  "iu",
);
const SOURCE = new RegExp(`^[([]?source\\s*:?\\s+${NAME}(?:\\s*\\(([^()]{2,20})\\))?[)\\].]*$`, "iu");
const COPYRIGHT =
  /^\(?(?:copyright|©|\(c\))[\s©(c)]*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?[.,]?\s*(?:by\s+)?(.{2,100}?)(?:[\s,]+\d{4})?(?:[.,]?\s*all rights (?:are )?reserved.*|\.\s+.*|\.|\))?$/iu;
const COMPANY =
  /[\s,]+(?:publishers?|publishing|ltd|limited|inc|incorporated|llc|l\.l\.c|lp|l\.p|plc|corp|corporation|co|company|gmbh|ag|s\.?a|pty|pte|b\.?v|holdings?)\.?$/i;

/** The house that a closing line names: where the story first appeared, or its source. */
export function providerOfCredits(paragraph: string): ProviderClaim | undefined {
  const match = APPEARED.exec(paragraph) ?? SOURCE.exec(paragraph);
  if (match === null) return undefined;
  return claim(match[1] ?? "", match[2]);
}

/** The house that a copyright line names, without "Ltd" and the like. */
export function providerOfCopyright(paragraph: string): ProviderClaim | undefined {
  let name = COPYRIGHT.exec(paragraph.replace(/\s+/g, " ").trim())?.[1]?.trim() ?? "";
  for (let shorter = name.replace(COMPANY, ""); shorter !== name && shorter !== ""; shorter = name.replace(COMPANY, ""))
    name = shorter;
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(name) || findAgency(name) || parseDomain(name) ? claim(name) : undefined;
}

/** "— AFP —", "(Reuters)", "AFP" as the story's last words. */
export function providerOfSignature(paragraph: string): ProviderClaim | undefined {
  return findAgency(paragraph.replace(/^[-–—(\s]+|[-–—).\s]+$/g, ""));
}

function claim(written: string, acronym?: string): ProviderClaim | undefined {
  const name = written
    .replace(/^the\s+/, "")
    .replace(/[\s.]+$/, "")
    .trim();
  if (name === "" || !/\p{L}/u.test(name) || /^(?:all rights reserved|this|that|our)\b/i.test(name)) return undefined;
  const agency = findAgency(name);
  if (agency) return agency;
  const domain = name === name.toLowerCase() || /\.(?:com|org|net)$/i.test(name) ? parseDomain(name) : undefined;
  const alias = acronym !== undefined && /^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,11}$/u.test(acronym) ? acronym : undefined;
  return { name, ...(domain !== undefined && { domain }), ...(alias !== undefined && { aliases: [alias] }) };
}
