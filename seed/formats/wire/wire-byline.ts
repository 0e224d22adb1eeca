import { unique } from "../../unique.js";
import type { ProviderClaim } from "../../fields/provider-claim.js";
import { findAgency } from "./agencies.js";
import { PhraseSet, phrasesOf } from "./languages/phrase-set.js";
import { WIRE_LANGUAGES } from "./languages/wire-languages.js";
import { splitNames } from "./name-list.js";
import { holdsRole, houseOfReporter, isNoPerson, personName } from "./person-name.js";
import { readDate } from "./wire-dates.js";

export interface Byline {
  authors: string[];
  provider?: ProviderClaim;
  /** Whose material was used. */
  helper?: ProviderClaim;
  publishedAt?: Date;
}

const MAX_LENGTH = 200;
const OPENINGS = new Map(WIRE_LANGUAGES.map(({ code, by }) => [code, new PhraseSet(by)]));
const ANY_OPENING = new PhraseSet(phrasesOf("by"));
const LABEL = new PhraseSet(phrasesOf("author", "by"));
const KOREAN =
  /^(?:[\p{L}\p{N}]{2,12}[=/])?([\p{Script=Hangul}·ㆍ, ]{2,40}?) ?(?:선임|인턴|객원|전문|수습)? ?(?:기자|특파원|통신원)(?: ?[([]?[\w.+-]+@[\w.-]+[)\]]?)?$/u;
const JAPANESE = /^([\p{Script=Han}\p{Script=Katakana}・ 、]{2,30}?)(?:記者|特派員|編集委員)$/u;
/** "新华社记者王小明", "聯合報／記者王小明／台北報導" */
const CHINESE =
  /^(?:([\p{Script=Han}]{2,6}[社报報网網台])\s?[／/]?\s?)?(?:特派|特约|本报|本報)?(?:记者|記者)\s?([\p{Script=Han}、· ]{2,20}?)(?:\s?[／/].{0,12}(?:報導|报道|报导|電|电))?$/u;
const HELP = new RegExp(`^(.{2,80}?)[\\s,(]+(?:${phrasesOf("withHelpOf").join("|")})\\s+(.{2,40}?)\\)?$`, "iu");
const BEFORE_DATE = /(?:(?<![\s,|·•–—-])[\s,|·•–—-]+(?:on|am|le|el|il|em|den)?)+$/iu;
/** A reporter's initials behind the name. */
const INITIALS = /\s\(\p{Ll}{2,4}\)/u;
const MAX_ROLE_LINE = 80;

/**
 * Reads "By Jane Doe, John Roe and Agencies" above a story, in any language; undefined where the line is something else. In a text whose
 * language is known, another language's "by" needs a colon.
 */
export function readByline(line: string, language?: string): Byline | undefined {
  if (line.length > MAX_LENGTH || /[.!?。]["”]?$/.test(line.replace(/(?<!\p{L})(?:\p{Lu}|Jr|Sr|Inc|Ltd)\.$/u, "")))
    return undefined;
  const chinese = readChinese(line);
  if (chinese) return chinese;
  const rest = labelled(line, language);
  if (rest !== undefined) return readNames(rest, language);
  const reporters = KOREAN.exec(line)?.[1] ?? JAPANESE.exec(line)?.[1];
  if (reporters !== undefined) return readNames(reporters, language);
  return readPair(line);
}

/** A byline with a colon, an agency or a reporter's address: what may also stand below a story. */
export function readLabelledByline(line: string): Byline | undefined {
  if (line.length > MAX_LENGTH || /[.!?。]$/.test(line)) return undefined;
  const known = readPair(line) ?? readChinese(line);
  if (known) return known;
  const names =
    behindLabel(line) ??
    (/@/.test(line) || /(?:기자|특파원)$/.test(line) ? KOREAN.exec(line)?.[1] : JAPANESE.exec(line)?.[1]);
  return names === undefined ? undefined : readNames(names, undefined);
}

/** People named alone on a line, as many sites write them above the date: "Jane Doe and John Roe". */
export function readNameLine(line: string, language?: string, isShouted = false): Byline | undefined {
  // In capitals alone it is as often a place or a section.
  if (line.length > MAX_LENGTH || isNoPerson(line) || (line === line.toUpperCase() && !isShouted)) return undefined;
  // A single word behind a comma is a place.
  const people = splitNames(line.replace(/(?<=\S\s.*),\s\p{Lu}[\p{L}-]+$/u, ""), language).map(personName);
  const isPeople =
    people.length > 0 &&
    people.length <= 4 &&
    people.every((name) => name !== undefined && /^[\p{Lu}\p{Ll}].*\s/u.test(name));
  return isPeople ? { authors: unique(people.filter((name) => name !== undefined)) } : undefined;
}

/** The line below a byline that names the house alone: "Associated Press", "AP Technology Writer". */
export function readAgencyLine(line: string): ProviderClaim | undefined {
  const name = /^(?:the )?(.{2,40}?)(?:\s+(?:\w+\s+)?(?:writers?|reporters?|correspondents?|editors?))?$/i.exec(
    line.trim(),
  )?.[1];
  return name === undefined ? undefined : findAgency(name);
}

function readChinese(line: string): Byline | undefined {
  const match = CHINESE.exec(line);
  const named = match ? readNames(match[2] ?? "", "zh") : undefined;
  const house = match?.[1] ?? "本";
  return named && (house.startsWith("本") ? named : { ...named, provider: findAgency(house) ?? { name: house } });
}

function labelled(line: string, language: string | undefined): string | undefined {
  const opening =
    language === undefined
      ? ANY_OPENING.behind(line)
      : (OPENINGS.get(language)?.behind(line) ?? OPENINGS.get("en")?.behind(line));
  const names = opening?.replace(/^\s*[-–:：/／|｜・]?\s*/u, "");
  return names ? names : behindLabel(line);
}

function behindLabel(line: string): string | undefined {
  return /^\s?[:：/／＝=|｜・]\s?(.+)$/su.exec(LABEL.behind(line) ?? "")?.[1];
}

/** "Jane Doe, AFP", "Jane Doe (Reuters)", "Le Monde avec AFP": unlabelled, so the agency is needed as proof. */
function readPair(line: string): Byline | undefined {
  const helped = HELP.exec(line);
  const helper = helped ? findAgency(helped[2] ?? "") : undefined;
  if (helped && helper) {
    const who = (helped[1] ?? "").trim();
    if (/^\p{Lu}/u.test(who) && isNoPerson(who) && who.split(/\s+/).length <= 4)
      return { authors: [], provider: { name: who } };
    const name = personName(who);
    return name?.includes(" ") ? { authors: [name], helper } : undefined;
  }
  const bare = line.replace(INITIALS, "");
  const pair = /^([^,|/(]{3,60})\s*[,|/–—(]\s*(.{2,40}?)\)?$/.exec(bare);
  const provider = findAgency(pair?.[2] ?? "");
  const name = personName(pair?.[1] ?? "");
  if (name === undefined || !isAlphabeticName(name)) return undefined;
  if (provider) return { authors: [name], provider };
  return line.length <= MAX_ROLE_LINE && holdsRole(pair?.[2] ?? "") ? { authors: [name] } : undefined;
}

/** Of at least two words in a script with capitals, which tell a name from other words. */
function isAlphabeticName(name: string): boolean {
  return /^[\p{Lu}\p{Ll}].*\s/u.test(name);
}

function readNames(text: string, language: string | undefined): Byline | undefined {
  const { names, publishedAt } = withoutDate(text);
  const [people = "", ...beside] = names.split(/\s?[|｜]\s?|\s[-–—•·]+\s/);
  const helped = HELP.exec(people);
  const helper = helped ? findAgency(helped[2] ?? "") : undefined;
  const who = helper ? (helped?.[1] ?? "") : people;
  const read = helper && isNoPerson(who) ? undefined : readPeople(who, language);
  if (read === undefined && !(helper && isNoPerson(who))) return undefined;
  const provider = read?.provider ?? firstAgency(beside) ?? (read === undefined ? { name: who.trim() } : undefined);
  return {
    authors: read?.authors ?? [],
    ...(provider && { provider }),
    ...(helper && { helper }),
    ...(publishedAt && { publishedAt }),
  };
}

function readPeople(text: string, language: string | undefined): Omit<Byline, "helper"> | undefined {
  const authors: string[] = [];
  let provider: ProviderClaim | undefined;
  for (const [at, written] of splitNames(text, language).entries()) {
    const house = houseOfReporter(written);
    const part = house === undefined ? written : written.replace(/\s(?:for|FOR)\s.*$/s, "");
    if (house !== undefined) provider ??= findAgency(house) ?? { name: house };
    const agency =
      findAgency(part.replace(/^(?:the|from)\s+/i, "")) ?? (holdsRole(part) ? firstAgency([part]) : undefined);
    const name = personName(part);
    // A single word behind a comma is a place.
    const isName = name !== undefined && !(at > 0 && (isNoPerson(part) || /^[\p{Lu}\p{Ll}’'-]+$/u.test(name)));
    if (agency && !isName) provider ??= agency;
    else if (agency && findAgency(part)) provider ??= agency;
    else if (isName) authors.push(name);
    else if (at === 0 && !holdsRole(part)) return undefined;
  }
  if (authors.length === 0 && provider === undefined && !holdsRole(text)) return undefined;
  return { authors: unique(authors), ...(provider && { provider }) };
}

/** "Repórter da Agência Brasil": the agency among a part's last words. */
function firstAgency(parts: readonly string[]): ProviderClaim | undefined {
  for (const part of parts) {
    const words = part.trim().split(/\s+/).slice(-8);
    for (let from = 0; from < words.length; from++)
      for (let to = words.length; to > from; to--) {
        const name = words.slice(from, to).join(" ");
        const agency = /^\p{Ll}/u.test(name) && name !== "dpa" ? undefined : findAgency(name);
        if (agency) return agency;
      }
  }
  return undefined;
}

function withoutDate(text: string): { names: string; publishedAt?: Date } {
  const figure = text.search(/\d/);
  if (figure < 3) return { names: text };
  const month = /(?<!\p{L})\p{L}+\.?,?\s$/u.exec(text.slice(0, figure));
  for (const start of [figure, month?.index ?? figure]) {
    const publishedAt = readDate(text.slice(start));
    if (publishedAt) return { names: text.slice(0, start).replace(BEFORE_DATE, ""), publishedAt };
  }
  return { names: text };
}
