import { isSalutation } from "./salutation.js";

const MAX_TITLE = 250;
const MAIL =
  /^(?:to|from|subject|cc|re|fwd?|sent|date|an|von|betreff|de|à|para|asunto|a|da|oggetto|assunto|кому|от|тема)\b\s*:/i;
/** "UPDATE 2-", "(LEAD)", "(종합)": how a wire tells its desks which version this is. */
const VERSION =
  /^(?:\((?:(?:\d+(?:st|nd|rd|th) )?(?:LEAD|LD)|URGENT|CORRECTED|Lead|Zusammenfassung|Ampliación|AMPLIACIÓN|Actualiza|Lead \d)\)\s*|(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|RECAST|ACTUALIZA|AMPLIACIÓN|ACTUALIZACIÓN|AMPL?|ATUALIZA|AGGIORNA)\.?(?: \d{1,2})?\.?-(?=\S))+/;
const VERSION_BEHIND = /\s?\((?:종합\d?보?|\d보|상보|속보|2보|LEAD|Lead|LD)\)$/u;

/** Whether a line can be a headline: words, at most 250 characters, no sentence's end, no line of a mail. */
export function isHeadline(line: string): boolean {
  const isWords = /\S\s+\S/.test(line) || /(?!\p{Script=Latin})\p{L}{4}/u.test(line);
  return (
    line.length <= MAX_TITLE &&
    isWords &&
    /\p{L}{2}/u.test(line) &&
    !/[.。;:：,，{}<>|=]$/.test(line.replace(/(?:\.\.\.|\b(?:\p{Lu}\.)+|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No)\.)$/u, "")) &&
    !MAIL.test(line) &&
    !isSalutation(line) &&
    !/^(?:[<{|]|\/\/|[-*+] |#{3,6} )/.test(line)
  );
}

/** The headline without its version and with its spaces put right. */
export function tidyTitle(title: string): string {
  return title
    .replace(VERSION, "")
    .replace(VERSION_BEHIND, "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;](?:\s|$))/g, "")
    .replace(/(?<=[\p{L}\p{N}.]) (?=['’]s\s)/gu, "")
    .trim();
}
