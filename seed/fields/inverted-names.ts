import { isHouseOrRole } from "./house-or-role.js";

const PARTICLE = "(?:de|la|le|du|da|do|dos|das|di|del|della|van|von|der|den|ter|zu|al|el|bin|ibn|abu)[ '’]";
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const INITIAL = "\\p{Lu}\\.(?:-?\\p{Lu}\\.)*";
const SURNAME = `(?:${PARTICLE}){0,3}${WORD}`;
const GIVEN = `(?:${WORD}|${INITIAL})(?: (?:${WORD}|${INITIAL})){0,2}`;
/** Of one word: no whole name, which a comma would part from the next one. */
const SHORT = new RegExp(`^(${SURNAME}), (${GIVEN})(, (?:Jr|Sr|I{2,3}|IV)\\.?)?$`, "u");
const LONG = new RegExp(`^(${SURNAME} ${WORD}), (${GIVEN})$`, "u");
const WITH_INITIAL = new RegExp(`^${SURNAME}, (?:${WORD} )?${INITIAL}$`, "u");

/** "Silva, Ana; Okoro, Ben" as "Ana Silva; Ben Okoro": names as libraries write them, parted by semicolons or lines. Other text as it is. */
export function turnInverted(text: string): string {
  const names = text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const isList = names.length > 1;
  if (!isList && !WITH_INITIAL.test(names[0] ?? "")) return text;
  const divided = names.filter((name) => name.includes(","));
  const isInverted = divided.every((name) => turned(name) !== undefined) && divided.some((name) => SHORT.test(name));
  return isInverted ? names.map((name) => turned(name) ?? name).join("; ") : text;
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
