import { parse } from "tldts";
import { foldName } from "./fold-name.js";

/** Legal forms at the end of a company's name, folded and without dots. */
const CORPORATE_TAILS = new Set(
  "inc incorporated ltd limited llc llp plc corp corporation co gmbh ag sa sas sarl srl nv bv ab oy oyj pty pte kk".split(
    " ",
  ),
);
/** Dropped only in front of a legal form: "Harvard Business Publishing" is a name, "Publishers Ltd" a tail. */
const TAIL_COMPANIONS = new Set(["publishers", "publishing", "publications", "holdings", "media", "group", "and"]);

/** A host name as it identifies a provider: lower case, without `www.` and the `m.` or `amp.` of its mobile pages. */
export function normalizeDomain(text: string): string {
  let host = parse(text.trim()).hostname?.trim() ?? text.trim().toLowerCase();
  for (;;) {
    const rest = host.replace(/^(www|m|amp)\./, "");
    if (rest === host || parse(rest).domain === null) return host;
    host = rest;
  }
}

/** The domain that a name is, as in "scmp.com"; undefined for every other name. */
export function domainOfName(name: string): string | undefined {
  if (!/^[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(name.trim())) return undefined;
  const { domain, isIcann, isPrivate } = parse(name.trim(), { allowPrivateDomains: true });
  return domain !== null && (isIcann || isPrivate) ? normalizeDomain(name) : undefined;
}

/** `scmp` of `scmp.com`, `bbc` of `bbc.co.uk`; undefined for a part of a site (`news.example.org`), whose label is the whole site's. */
export function domainLabel(domain: string): string | undefined {
  const { domainWithoutSuffix, subdomain } = parse(domain, { allowPrivateDomains: true });
  return domainWithoutSuffix && !subdomain ? squash(domainWithoutSuffix) : undefined;
}

/** Two names with one key are one name: case, accents, punctuation, spaces, a leading "The" and corporate tails do not count. */
export function providerNameKey(name: string): string {
  return withoutTails(withoutThe(wordsOf(name))).join("") || foldName(name.trim());
}

/** What a site of this name might call its domain: its words in one, with and without "The" and the corporate tail. */
export function possibleLabels(name: string): string[] {
  const words = wordsOf(name);
  return [...new Set([words, withoutThe(words), withoutTails(withoutThe(words))].map((list) => list.join("")))].filter(
    Boolean,
  );
}

/** `scmp` of "South China Morning Post"; at least three letters. */
export function possibleInitials(name: string): string[] {
  const words = wordsOf(name);
  const lists = [words, withoutTails(words), withoutThe(words), withoutTails(withoutThe(words))];
  const initials = lists.map((list) => list.map((word) => [...word][0]).join(""));
  return [...new Set(initials)].filter((letters) => letters.length >= 3);
}

function wordsOf(name: string): string[] {
  const folded = foldName(name).replace(/[.']/g, "");
  return folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
}

function withoutThe(words: string[]): string[] {
  return words.length > 1 && words[0] === "the" ? words.slice(1) : words;
}

function withoutTails(words: string[]): string[] {
  let end = words.length;
  while (end > 1 && isTail(words, end - 1)) end--;
  return words.slice(0, end);
}

function isTail(words: string[], at: number): boolean {
  const word = words[at] ?? "";
  return CORPORATE_TAILS.has(word) || (at < words.length - 1 && TAIL_COMPANIONS.has(word));
}

function squash(text: string): string {
  return wordsOf(text).join("");
}
