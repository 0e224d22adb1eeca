const LABEL = /^[\s([（【"“-]*[^:：]{1,40}[:：]\s*/u;
const END = /[.!?。！？؟]["”’»）)]?$/u;
const COMPANY_END = /\b(?:Inc|Ltd|Co|Corp|Jr|Sr|LLC|S\.A|\p{Lu})\.$/u;
const CASED = /^[\p{Lu}\p{Ll}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const MIN_WORDS = 4;
const MIN_WORDS_UNCASED = 5;
const MIN_UNSPACED = 12;
const MAX_LISTED = 3;

/** Whether what stands behind a label is a sentence of prose and no name, address or list: "Source: the river rises in the hills." */
export function isStatement(line: string): boolean {
  const text = line.slice(LABEL.exec(line)?.[0].length ?? 0).trim();
  if (!END.test(text) || COMPANY_END.test(text) || /@|:\/\/|\d{4,}|\d[-\s]\d{3}/.test(text)) return false;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced > text.length / 2) return unspaced >= MIN_UNSPACED && !/[、；;／/]/.test(text);
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < MIN_WORDS || isListed(text)) return false;
  const cased = words.filter((word) => CASED.test(word));
  if (cased.length * 2 < words.length) return words.length >= MIN_WORDS_UNCASED;
  // Its first word may have a capital for its place.
  return cased.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length * 3 >= (cased.length - 1) * 2;
}

function isListed(text: string): boolean {
  const parts = text.split(/[,،;]\s/);
  return parts.length > 2 && parts.every((part) => part.trim().split(/\s+/).length <= MAX_LISTED);
}
