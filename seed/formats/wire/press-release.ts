import { PhraseSet } from "./languages/phrase-set.js";
import { list } from "./languages/wire-language.js";

const RELEASE = new PhraseSet(
  list(
    "for immediate release | for release | for immediate publication | press release | news release | media release | press statement | " +
      "media statement | pressemitteilung | presseinformation | medienmitteilung | presseaussendung | zur sofortigen veröffentlichung | " +
      "communiqué de presse | pour diffusion immédiate | pour publication immédiate | comunicado de prensa | nota de prensa | " +
      "para publicación inmediata | para difusión inmediata | comunicato stampa | per la pubblicazione immediata | comunicado de imprensa | " +
      "nota à imprensa | para divulgação imediata | пресс-релиз | прес-реліз | для немедленной публикации | persbericht | basın bülteni | " +
      "siaran pers | informacja prasowa | pressmeddelande | プレスリリース | 報道資料 | 보도자료 | 新闻稿 | 新聞稿 | بيان صحفي | للنشر الفوري",
  ),
);
const RELEASE_HINT =
  /release|publication|statement|mitteilung|presse|medien|veröffentlich|communiqu|diffusion|comunicado|nota |prensa|comunicato|imprensa|divulga|релиз|реліз|публикац|persbericht|bülten|siaran|prasow|プレス|報道資料|보도자료|新闻稿|新聞稿|بيان|للنشر/iu;
const HEAD = 600;
/** The lines of a text among which it says so. */
const WITHIN = 6;
const MAX_LINE = 60;

/** What a press office writes around its text. */
export interface Release {
  /** Whom to ask, where that stands above the headline, block by block. */
  contact: string[];
}

/**
 * The text of a press release with the line that says so made blank, and the lines that say whom to ask where they stand above the headline;
 * `release` is undefined where it is none.
 */
export function partRelease(text: string): { text: string; release?: Release } {
  if (!RELEASE_HINT.test(text.slice(0, HEAD))) return { text };
  const lines = text.split("\n");
  const told = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at])).slice(0, WITHIN);
  const marks = told.filter((at) => isRelease(lines[at] ?? ""));
  if (marks.length === 0) return { text };
  for (const at of marks) lines[at] = "";
  const contact: string[] = [];
  for (const at of told) {
    if (!isContactLine(lines[at] ?? "")) continue;
    const block = blockFrom(lines, at);
    contact.push(block.join("\n"));
    lines.fill("", at, at + block.length);
    break;
  }
  return { text: lines.join("\n"), release: { contact } };
}

/** The lines from there down to a blank one; below a label alone, those of the next block where they tell a number or an address. */
function blockFrom(lines: string[], at: number): string[] {
  const blank = (from: number): number => {
    const found = lines.findIndex((line, index) => index >= from && line.trim() === "");
    return found === -1 ? lines.length : found;
  };
  const end = blank(at);
  const next = lines.slice(end + 1, blank(end + 1));
  const isAlone = end === at + 1 && /[:：]\s*$/u.test(lines[at] ?? "");
  const goesOn = isAlone && next.some((line) => /@|\d{3}/.test(line)) && next.every((line) => line.length <= MAX_LINE);
  return lines.slice(at, goesOn ? end + 1 + next.length : end);
}

/** Says that what follows comes from a press office, and may be shown: "FOR IMMEDIATE RELEASE". */
export function isRelease(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  const behind = RELEASE.behind(line.replace(/^[\s*_#([{<【-]+/, ""));
  const again = behind === undefined ? undefined : (RELEASE.behind(behind.replace(/^[^\p{L}]+/u, "")) ?? behind);
  return again !== undefined && /^[^\p{L}\p{N}]*$/u.test(again);
}

const CONTACT =
  /^[\s*_#-]*(?:(?:(?:media|press|news|company|investor|public) (?:relations )?)?(?:contacts?|enquiries|inquiries)|pressekontakt|kontakt|ansprechpartner(?:in)?|rückfragen|rückfragehinweis|contacts? presse|contactos? de prensa|contacto|contatti|contatto|ufficio stampa|contato|assessoria de imprensa|контакты?|контакт для сми|perscontact|presskontakt|お問い合わせ先?|문의|联系人|媒体联系|聯絡人|للتواصل)(?![\p{L}])/iu;

/** Opens the lines that say whom to ask. */
export function isContactLine(line: string): boolean {
  return CONTACT.test(line) && line.length <= 160;
}
