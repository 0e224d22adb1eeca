import { PhraseSet, phrasesOf } from "./languages/phrase-set.js";

const MAX_LENGTH = 80;
const OPENING = new PhraseSet(phrasesOf("salutation"));
const EAST_ASIAN = /^(?:.{1,16}[様御]|.{1,12}(?:先生|女士|同志|同学|阁下|님께|귀하)[:：,，]?)$/u;

/** Whether a line opens a letter: "Dear Jane,", "Sehr geehrte Frau Doe,", "尊敬的读者：". */
export function isSalutation(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= MAX_LENGTH &&
    (/^(?:.*[,:!，：！،]|[.。]?)$/u.test(OPENING.behind(text) ?? "-") || EAST_ASIAN.test(text))
  );
}
