import { unique } from "../../unique.js";
import { findAgency } from "./agencies.js";
import type { ProviderClaim } from "../../fields/provider-claim.js";

export interface Byline {
  authors: string[];
  provider?: ProviderClaim;
}

const LABELLED = /^(?:written |story |report(?:ed)? |words )?by\b:?\s+(.+)$/i;
const MAX_LENGTH = 200;
/** What follows a name and is none. */
const ROLE =
  /\b(?:reporters?|correspondents?|editors?|writers?|staff|journalists?|columnists?|bureau|chief|analysts?|producers?|contributors?|special|for|team|desk|newsroom|agencies|news service|professor|lecturer|ph\.?d|university)\b/i;
const NAME_PART =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*|(?:de|la|le|du|da|dos|das|di|del|della|van|von|der|den|ter|al|el|bin|ibn|bint|abu|y|e)(?:-\p{L}+)?|d['’]\p{L}+)$/u;

/** Reads "By Jane Doe, John Roe and Agencies" above a story; undefined where the line is something else. */
export function readByline(line: string): Byline | undefined {
  if (line.length > MAX_LENGTH || /[.!?]["”]?$/.test(line.replace(/\b(?:\p{Lu}|Jr|Sr|Inc|Ltd)\.$/u, "")))
    return undefined;
  const rest = LABELLED.exec(line)?.[1];
  if (rest !== undefined) return readNames(rest);
  // "Jane Doe, AFP" or "Jane Doe | Reuters": unlabelled, so the agency is needed as proof.
  const pair = /^([^,|/]{3,60})\s*[,|/–—]\s*(.{2,40})$/.exec(line);
  const provider = pair && findAgency(pair[2] ?? "");
  const name = pair && personName(pair[1] ?? "");
  return provider && name ? { authors: [name], provider } : undefined;
}

/** Words of houses, which stand above a date as people do. */
const HOUSE =
  /\b(?:agency|broadcasting|chronicle|daily|desk|gazette|guardian|herald|images|inc|journal|magazine|media|network|news|newswire|online|post|press|release|review|service|standard|star|telegraph|times|today|tribune|tv|wire|world)\b/i;

/** People named alone on a line, as many sites write them above the date: "Jane Doe and John Roe". */
export function readNameLine(line: string): Byline | undefined {
  if (line.length > MAX_LENGTH || HOUSE.test(line) || ROLE.test(line)) return undefined;
  const people = splitPeople(line).map(personName);
  const isPeople = people.length <= 4 && people.every((name) => name !== undefined && /\s/.test(name));
  return isPeople ? { authors: unique(people.filter((name) => name !== undefined)) } : undefined;
}

/** The line below a byline that names the house alone: "Associated Press", "AP Technology Writer". */
export function readAgencyLine(line: string): ProviderClaim | undefined {
  const name = /^(?:the )?(.{2,40}?)(?:\s+(?:\w+\s+)?(?:writers?|reporters?|correspondents?|editors?))?$/i.exec(
    line.trim(),
  )?.[1];
  return name === undefined ? undefined : findAgency(name);
}

/** The people in "Reporting by A in Beijing, B and C in Hong Kong; Editing by D": who wrote, not who edited. */
export function readCredits(line: string): string[] {
  const reporters = [...line.matchAll(/\b(?:reporting|writing|words|story)\s+(?:and\s+\w+\s+)?by\s+([^;()]+)/gi)];
  return unique(
    reporters.flatMap((match) =>
      splitPeople((match[1] ?? "").replace(/[.\s]+$/, "")).flatMap((text) => personName(text) ?? []),
    ),
  );
}

function readNames(rest: string): Byline | undefined {
  const authors: string[] = [];
  let provider: ProviderClaim | undefined;
  for (const [at, part] of splitPeople(rest).entries()) {
    const agency = findAgency(
      part
        .replace(/^(?:the|from)\s+/i, "")
        .replace(ROLE, "")
        .trim(),
    );
    const name = personName(part);
    if (agency) provider ??= agency;
    else if (name !== undefined && !(at > 0 && ROLE.test(part))) authors.push(name);
    else if (at === 0 && !ROLE.test(part)) return undefined;
  }
  if (authors.length === 0 && provider === undefined) return ROLE.test(rest) ? { authors } : undefined;
  return { authors: unique(authors), ...(provider && { provider }) };
}

function splitPeople(text: string): string[] {
  return text
    .split(/\s*[,;|/•·]\s*|\s+(?:and|&|with|und|et|y)\s+|\s+[–—]\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A person's name alone, with what stands around it ("in Paris", an address, a handle) taken off. */
function personName(text: string): string | undefined {
  const bare = text
    .replace(/\s*\([^()]*\)?/g, "")
    .replace(/\s*<?\S+@\S+/g, "")
    .replace(/(?:^|\s)@\w+/g, "")
    .replace(/\s+(?:in|at|from|for|of)\s+.*$/, "")
    .replace(/^(?:by|dr\.?|prof\.?)\s+/i, "")
    .trim();
  const words = bare.split(/\s+/);
  const isName =
    bare !== "" &&
    words.length <= 5 &&
    words.every((word) => NAME_PART.test(word)) &&
    /^[\p{Lu}\p{Lo}]|^d['’]/u.test(words.at(-1) ?? "");
  if (
    !isName ||
    (words.length === 1 &&
      /^\p{Script=Latin}/u.test(bare) &&
      /^(?:Staff|Agencies|Admin|The|Our|Wire|Editor|Team)$/i.test(bare))
  )
    return undefined;
  if (words.length > 1 && ROLE.test(words.at(-1) ?? "")) return undefined;
  return bare === bare.toUpperCase() && /\p{Script=Latin}{3}/u.test(bare) ? words.map(capitalize).join(" ") : bare;
}

/** "O'NEIL-SMITH" as "O'Neil-Smith". */
function capitalize(word: string): string {
  return word.toLowerCase().replace(/(?:^|[-'’.])\p{L}/gu, (start) => start.toUpperCase());
}
