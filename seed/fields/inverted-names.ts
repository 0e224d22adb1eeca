import { isGivenName } from "./given-names.js";
import { isHouseOrRole } from "./house-or-role.js";

const PARTICLE = "(?:de|la|le|du|da|do|dos|das|di|del|della|van|von|der|den|ter|zu|al|el|bin|ibn|abu)[ '’]";
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const INITIAL = "\\p{Lu}\\.(?:-?\\p{Lu}\\.)*";
const SURNAME = `(?:${PARTICLE}){0,3}${WORD}`;
const GIVEN = `(?:${WORD}|${INITIAL})(?: (?:${WORD}|${INITIAL})){0,2}`;
/** Of one word: no whole name, which a comma would part from the next one. */
const SHORT = new RegExp(`^(${SURNAME}), (${GIVEN})(, (?:Jr|Sr|I{2,3}|IV)\\.?)?$`, "u");
const LONG = new RegExp(`^(${SURNAME} ${WORD}), (${GIVEN})$`, "u");
const OPENS_WITH_PARTICLE = new RegExp(`^${PARTICLE}`, "u");
const WITH_INITIAL = new RegExp(`^${SURNAME}, (?:${WORD} )?${INITIAL}$`, "u");

/** Between two names of which each has its comma: "Silva, Ana and Okoro, Ben". */
const BETWEEN = /(?<!\s)\s+(?:and|&|und|et|en|och|og|и|та|і|ve|oraz|y|e)\s+/u;

/**
 * "Silva, Ana; Okoro, Ben" as "Ana Silva; Ben Okoro": names as libraries write them, parted by semicolons, lines or "and". Other text as it is.
 * @param isSeveral the field is called as one of several people: `authors`
 */
export function turnInverted(text: string, isSeveral = false): string {
  const names = text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const [first = ""] = names;
  const isList = names.length > 1;
  if (!isList && !WITH_INITIAL.test(first)) {
    const pairs = first.split(BETWEEN);
    return pairs.every((pair) => isOnePerson(pair, isSeveral)) ? pairs.map((pair) => turned(pair)).join("; ") : text;
  }
  const divided = names.filter((name) => name.includes(","));
  const isInverted = divided.every((name) => turned(name) !== undefined) && divided.some((name) => SHORT.test(name));
  return isInverted ? names.map((name) => turned(name) ?? name).join("; ") : text;
}

/**
 * Whether one comma parts a surname from given names, and not two people. A known given name before the comma means two, and behind it one. Of
 * words that are not known, a surname and one given name are one person where the field is called as one person's, since people who sign by one
 * word are rare; whole names stay two.
 */
function isOnePerson(text: string, isSeveral: boolean): boolean {
  const [, family = "", given = "", suffix] = SHORT.exec(text) ?? LONG.exec(text) ?? [];
  if (family === "" || turned(text) === undefined || isGivenName(family.split(" ", 1)[0] ?? "")) return false;
  const words = given.split(" ");
  const isKnown = words.every((word, at) => isGivenName(word) || (at > 0 && word.endsWith(".")));
  if (isKnown || suffix !== undefined || OPENS_WITH_PARTICLE.test(family)) return true;
  return !isSeveral && words.length === 1 && !family.includes(" ");
}

/** "Silva, Ana" of a list as "Ana Silva". */
export function turnItem(text: string): string {
  return SHORT.test(text.trim()) ? (turned(text.trim()) ?? text) : text;
}

function turned(name: string): string | undefined {
  const [, family = "", given = "", suffix = ""] = SHORT.exec(name) ?? LONG.exec(name) ?? [];
  if (family === "" || isHouseOrRole(family) || isHouseOrRole(given)) return undefined;
  return `${given} ${family}${suffix}`;
}
