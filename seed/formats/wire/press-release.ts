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
const MAX_LINE = 60;

/** Says that what follows comes from a press office, and may be shown: "FOR IMMEDIATE RELEASE". */
export function isRelease(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  const behind = RELEASE.behind(line.replace(/^[\s*_#([{<【-]+/, ""));
  const again = behind === undefined ? undefined : (RELEASE.behind(behind.replace(/^[^\p{L}]+/u, "")) ?? behind);
  return again !== undefined && /^[^\p{L}\p{N}]*$/u.test(again);
}
