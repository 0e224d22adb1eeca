/** Marks that agencies and editors set below a story, each a line of its own. */
const SIGNATURES: readonly RegExp[] = [
  // The initials of those who wrote and edited: "abc/def/ghi", "(Schluss) abc/def", "ABC (DEF) // GHI", "/ATS".
  /^(?:\((?:Schluss|Forts\.?)\)\s?)?[a-z]{2,5}(?:[-/][a-z]{2,5}){1,5}\/?$/,
  /^(?=.*[/(])[A-Z]{2,5}(?:[\s/()-]{1,5}[A-Z]{2,5}){1,6}\)?$/,
  /^\/\s?[\p{L}/]{2,14}\/?$/u,
  /^\((?:Schluss|Forts\.?)[^()]{0,20}\)$/,
  /^\p{L}{2,10}\/(?:fim|fin|ende)$/iu,
  // "(foto) (vídeo)", "(Release ID: 123)", an agency's list of companies.
  /^(?:\((?:fotos?|v[ií]deos?|audios?|infograf[ií]as?|gráficos?)\)\s?){1,4}$/i,
  /^\(Release ID: \d+\)$/,
  /^<[A-Z]{2,6}>(?:\s?©.{0,60})?$/,
  /^<org\b[^<>]{0,100}>[^<>]{0,80}<\/org>$/i,
  /^\((?:más información|más noticias|más detalles)\b[^()]{0,160}\)$/i,
  // Who edited, the day, the end, a page's correction, in brackets.
  /^[（(](?:(?:责任)?编辑|責任編輯|责编|编辑)[:：][^（）()]{1,20}[)）]$/u,
  /^[（(]\d{4}年\d{1,2}月\d{1,2}日[^（）()]{0,20}[)）]$/u,
  /^(?=.*(?:编辑|編輯|责编|責編|纠错))(?:[【[（(][^】\])）]{1,30}[】\])）]\s?){1,4}$/u,
  /^《[^》]{2,20}》\s?[（(].{4,40}[)）]$/u,
  // An address, "— AFP", "--(بترا)", "==Kyodo", "(AP)", "(abc)".
  /^[\w.+-]+@[\w-]+\.[\w.-]+$/,
  /^[-–—=]+\s*\(?(?![\s\p{Ll}])[\p{L}\p{M} .]{2,30}\)?$/u,
  /^\((?:[A-Z][\p{L}/ ]{1,20}|[a-z]{3})\)$/u,
  /^(?:agencies|ap|afp|reuters|dpa|xinhua)$/,
];
const STRAY: readonly RegExp[] = [
  /^(?:ok|okay|ends?|the end|-?\s*30\s*-?|#+|[-–—_*=.~•\s]+|more|\(more\)|\(end(?:s)?\)|xxx|nnnn|__+|\[ends?\]|eof|enditem|reuter)$/i,
  // "The end" in Arabic, Korean, Chinese and Japanese.
  /^(?:\/{0,2}\s?انتهى\s?\/{0,2}|\(?النهاية\)?|[（(]?[끝완完了][)）]?)$/u,
  // An agency's number of the story, and when it went out.
  /^(?:\d{3,8}|\d{1,2}:\d{2}\s?(?:ت م|gmt|utc)|\d{1,2}-\p{L}{3}-\d{2}(?:\d{2})? \d{1,2}:\d{2})$/iu,
];
const MAX_SIGNATURE = 120;
const MAX_SHORT = 40;

/** The agency's or the editors' mark that closes a story. */
export function isSignature(paragraph: string): boolean {
  const text = paragraph.replace(/(?<=[^.])\.$/, "");
  if (text.length > MAX_SIGNATURE) return false;
  return SIGNATURES.some((pattern) => pattern.test(text)) && (text.length <= MAX_SHORT || /^[(（<【]/.test(text));
}

/** A separator or an end mark such as OK, ENDS, ### or -30-. */
export function isStray(paragraph: string): boolean {
  const text = paragraph.replace(/(?<=[^.])\.$/, "");
  return text.length <= MAX_SHORT && STRAY.some((pattern) => pattern.test(text));
}
