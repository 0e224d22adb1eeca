import { findAgency } from "../formats/wire/agencies.js";
import { PhraseSet, phrasesOf } from "../formats/wire/languages/phrase-set.js";
import { holdsRole, personName } from "../formats/wire/person-name.js";

const HOUSE = new PhraseSet(phrasesOf("house"));
const ACRONYM = /^[A-Z]{3,6}$/;
/** A whole name, and no handle of one word. */
const PERSON = /\p{L}[\s.]+\p{L}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u;
const GROUP = /\p{L}[\s.]+\p{L}.*\b(?:teams?|working group|committees?|council|collective|crew)$/iu;
const DOMAIN = /^(?:[\w-]+\.)+(?:com|org|net|news|co\.\w\w)$/i;

/** Of the names in one text those of people: a role, an agency or a house beside a person is where the person works. */
export function withoutHouses(names: readonly string[]): string[] {
  return people(names, (name, at) => (at === 0 ? isAgencyOrRole(name) : isHouse(name) || isRole(name)));
}

/** The same of names that a list gives one by one, where a word like "Post" may end a person's name. */
export function withoutAgencies(names: readonly string[]): string[] {
  return people(names, isAgencyOrRole);
}

function people(names: readonly string[], isOther: (name: string, at: number) => boolean): string[] {
  if (names.length < 2) return [...names];
  const found = names.filter((name, at) => !isOther(name, at)).map(withoutRole);
  return found.some((name) => PERSON.test(name)) ? found : [...names];
}

/** "Reporter Ben Okoro" as "Ben Okoro". */
function withoutRole(name: string): string {
  const person = holdsRole(name) ? personName(name) : undefined;
  return person !== undefined && PERSON.test(person) ? person : name;
}

function isAgencyOrRole(name: string): boolean {
  return findAgency(name) !== undefined || isRole(name);
}

/** "Staff Writer", "Senior Correspondent", and no "Reporter Ben Okoro" or "The Harbour Release Team". */
function isRole(name: string): boolean {
  return holdsRole(name) && personName(name) === undefined && !GROUP.test(name);
}

function isHouse(name: string): boolean {
  return findAgency(name) !== undefined || ACRONYM.test(name) || DOMAIN.test(name) || HOUSE.isIn(name);
}

/** Whether it is the name of a house or what somebody is there. */
export function isHouseOrRole(name: string): boolean {
  return isHouse(name) || holdsRole(name);
}
