import { markdownToPlain } from "../markdown/markdown-plain.js";

const BOLD = /^(?:!\[\[[^\]\n]*\]\]\s*)?(\*\*\*|\*\*|___|__)(?=\S)([^\n]{1,200}?)\1/;
const OTHER_BOLD =
  /(?:\bor|\baka|a\.k\.a\.|\balso (?:known|called|written|spelled|referred to)(?: as)?|\bformerly(?: known as| called)?|\b(?:abbreviated|shortened)(?: as| to)?)\s+(?:simply\s+|the\s+)?(\*\*|__)([^*_\n]{1,100})\1/gi;
/** What follows a name that is introduced: its other names, or what it is. "**Done** by Monday" introduces nothing. */
const INTRODUCES =
  /^(?:\[\^[^\]\n]+\])?["”]?(?:\s*[(（,，、:：;—–]|\s+[-—–]{1,2}\s|\s+(?:or|also|formerly|is|are|was|were|has|refers?|ist|sind|war|waren|est|sont|était|es|son|fue|era|é|è|foi|är|er|jest|on|это)\b|\s*(?:是|为|為|乃|は|とは|が|은|는|이란))/u;
const LEAD_LENGTH = 500;
const MAX_LENGTH = 100;
/** Labels whose value is a name, also in Latin letters. */
const NAME_LABEL =
  /^(?:(?:simplified|traditional|modern|standard|native|in|literally)\s+)*(?:chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|hindi|bengali|tamil|urdu|persian|farsi|arabic|hebrew|turkish|greek|russian|ukrainian|bulgarian|serbian|polish|czech|hungarian|german|french|italian|spanish|portuguese|catalan|dutch|swedish|norwegian|danish|finnish|icelandic|irish|welsh|latin|indonesian|malay|simplified|traditional|pinyin|hanyu pinyin|jyutping|wade[–-]giles|hepburn|r[oō]maji|hangul|hanja|kanji|kana|hiragana|katakana|romani[sz]ed|romani[sz]ation|revised romani[sz]ation|transliterated|transliteration|also known as|also called|also|aka|a\.k\.a\.|alias|nickname|nicknamed|formerly|formerly known as|previously|abbreviated|abbreviation|abbr\.?|acronym|short|short for|native name|stylized as|stylised as)$/i;
const NAME_PREFIX =
  /^(?:also known as|also called|also|aka|a\.k\.a\.|formerly known as|formerly|previously|abbreviated(?: as| to)?|stylized as|stylised as)\s+(?=\S)/i;

/**
 * Other names that a page gives for its own thing: front matter, the bold words that open its lead, names in other scripts and labelled
 * names in the parentheses behind them. Each once, ignoring case, and never the title.
 */
export function collectAliases(title: string, fromFields: readonly string[], lead: string | undefined): string[] {
  const names = [...fromFields, ...(lead === undefined ? [] : leadNames(lead, title))];
  const seen = new Set([title.toLowerCase()]);
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (name === "" || name.length > MAX_LENGTH || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function leadNames(lead: string, title: string): string[] {
  const bold = BOLD.exec(lead);
  if (bold === null) return [];
  const name = markdownToPlain(bold[0]);
  // "**Note:** …" and "**See** …" open a paragraph, too, but name nothing.
  const isLabel = /[:.!?]$/.test(name.replace(/\b(?:Inc|Ltd|Co|Corp|Jr|Sr)\.$/, ""));
  const rest = lead.slice(bold[0].length, bold[0].length + LEAD_LENGTH);
  if (!INTRODUCES.test(rest)) return [];
  const others = [...rest.matchAll(OTHER_BOLD)].map((match) => markdownToPlain(match[2] ?? ""));
  const parts = splitNames(parenthesis(rest)).map((part) => readPart(part, [title, name]));
  return isLabel ? [] : [name, ...parts.filter((part) => part !== undefined), ...others];
}

/** What stands in the parentheses right behind the name. */
function parenthesis(rest: string): string {
  const open = /^,?\s*[(（]/.exec(rest);
  if (open === null) return "";
  let depth = 1;
  for (let at = open[0].length; at < rest.length; at++) {
    const char = rest[at];
    if (char === "(" || char === "（") depth++;
    else if ((char === ")" || char === "）") && --depth === 0) return rest.slice(open[0].length, at);
  }
  return "";
}

function splitNames(text: string): string[] {
  return text === "" ? [] : text.split(/[;,，；、]|\s\/\s/).map((part) => part.trim());
}

function readPart(part: string, names: readonly string[]): string | undefined {
  const plain = markdownToPlain(part);
  const label = /^([^:：]{1,40}?)\s*[:：]\s*(?!\s)(.+)$/.exec(plain);
  const prefix = NAME_PREFIX.exec(plain);
  const value = unquote(label?.[2] ?? (prefix ? plain.slice(prefix[0].length) : plain));
  if (label && NAME_LABEL.test(label[1] ?? "")) return value;
  if (prefix && label === null && /^\p{Lu}|^[^\p{Script=Latin}]/u.test(value)) return value;
  // Of a page whose own name is not in Latin letters, what stands in its script may be anything: a birthplace, a trade.
  const isOtherScript =
    /\p{L}/u.test(value) &&
    !/[\p{Script=Latin}\d]/u.test(value) &&
    !part.includes("[[") &&
    !names.some((name) => sharesScript(value, name));
  if (isOtherScript) return value;
  return label === null && names.some((name) => isAcronymOf(value, name)) ? value : undefined;
}

const SCRIPTS = [
  /\p{Script=Han}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Thai}/u,
];

function sharesScript(text: string, other: string): boolean {
  return SCRIPTS.some((script) => script.test(text) && script.test(other));
}

/** "LLM" for "large language model", letter by letter. */
function isAcronymOf(text: string, name: string): boolean {
  if (!/^[A-Z]{2,8}s?$/.test(text)) return false;
  const words = name.split(/[\s-]+/).filter((word) => !/^(?:of|the|and|for|in|on|de|&)$/i.test(word));
  return words.map((word) => word.charAt(0).toUpperCase()).join("") === text.replace(/s$/, "");
}

function unquote(text: string): string {
  return text.replace(/^["'“”‘’«»„]+|(?<!["'“”‘’«»])["'“”‘’«»]+$/g, "").trim();
}
