import { findAgency } from "./agencies.js";
import { PhraseSet, phrasesOf } from "./languages/phrase-set.js";

const isAlphabetic = (phrase: string) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(phrase);
const isLatin = (phrase: string) => /^\p{Script=Latin}/u.test(phrase);

const ROLE = new PhraseSet(phrasesOf("role").filter(isAlphabetic));
const HOUSE = new PhraseSet(phrasesOf("house").filter(isAlphabetic));
const SECTION = new PhraseSet(phrasesOf("section"));
/** Stand before a name without a mark between, or behind it. */
const LEADING_ROLE = new PhraseSet(phrasesOf("role", "by").filter((phrase) => !isLatin(phrase)));
const TRAILING_ROLE = new PhraseSet(phrasesOf("role").filter((phrase) => !isLatin(phrase)));

const NAME_PART =
  /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*|(?:de|la|le|du|da|do|dos|das|di|del|della|van|von|der|den|ter|zu|al|el|bin|ibn|bint|abu|y|e|i|af|av)(?:-\p{L}+)?|d['’]\p{L}+)$/u;
const HAN_NAME =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,3} \p{Script=Han}{1,3}|\p{Script=Han}{1,6}[·・]\p{Script=Han}{1,6})$/u;
const NO_HAN_NAME =
  /[报報网網社台新闻聞图圖组組部局]$|综合|綜合|整理|编译|編譯|中心|网友|佚名|匿名|本报|本網|报道|報導|編集|取材/u;
const KANA_NAME =
  /^[\p{Script=Katakana}ー]{2,12}(?:[・ ＝=][\p{Script=Katakana}ー]{2,12}){1,3}$|^\p{Script=Han}{1,4} ?[\p{Script=Hiragana}\p{Script=Katakana}]{1,5}$/u;
const HANGUL_NAME = /^(?:\p{Script=Hangul}{2,4}|\p{Script=Hangul}{1,2} \p{Script=Hangul}{1,3})$/u;
const NO_HANGUL_NAME = /뉴스|신문|일보|편집|취재|디지털|온라인|(?<=..)[팀부국]$/u;
const ARABIC_NAME = /^[\p{Script=Arabic}\p{M}]{2,}(?: [\p{Script=Arabic}\p{M}]{2,}){1,3}$/u;
const NO_ARABIC_NAME =
  /(?<![\p{L}\p{M}])(?:في|من|على|عن|إلى|الى|أن|ان|مع|هذا|هذه|التي|الذي|بعد|قبل|متابعات)(?![\p{L}\p{M}])/u;
const ARTICLE = /^(?:(?:the|le|la|les|el|los|las|il|lo|der|die|das|o|os|as)\s|l['’])/i;
/** Stand where a single name could, and are none. */
const NO_SINGLE_NAME =
  /^(?:staff|agencies|admin|administrator|the|our|wire|editor|team|night|day|dawn|dusk|noon|morning|evening|winter|summer|sea|land|air|road|rail|hand|heart|law|fire|water|now|then|nature|chance|design|default|moonlight|starlight|candlelight|request|invitation|appointment|anonymous|unknown|me|us|god)$/i;

const PLACE_OR_HOUSE = /(?<!\s)\s+(?:in|at|from|for|of|aus|à|en|em)\s+.*$/;
const PLACE_OR_HOUSE_SHOUTED = /(?<!\s)\s+(?:IN|AT|FROM|FOR|OF|AUS)\s+.*$/;

/**
 * A person's name alone, with what stands around it taken off: roles, "in Paris", an address, a handle. Written in capitals it gets small
 * letters. Scripts without capitals are only asked for the usual length of a name, so a label should have announced it.
 */
export function personName(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const plain = text
    .replace(/(?:(?<!\s)\s+)?[(（][^()（）]*[)）]?/g, "")
    .replace(/(?:(?<!\s)\s+)?<?[^\s<>@]+@[^\s@]+/g, "")
    .replace(/(?:^|\s)@\w+/g, "")
    .replace(text === text.toUpperCase() ? PLACE_OR_HOUSE_SHOUTED : PLACE_OR_HOUSE, "")
    .replace(/^(?:by|dr\.?|prof\.?|av(?=\s\S+\s\S))\s+/i, "")
    .trim();
  const bare = withoutRoles(plain)
    .replace(/(?<![\s:：,;，、])[\s:：,;，、]+$/u, "")
    .trim();
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(bare)) return alphabeticName(bare);
  if (HAN_NAME.test(bare)) return NO_HAN_NAME.test(bare) ? undefined : bare;
  if (HANGUL_NAME.test(bare)) return NO_HANGUL_NAME.test(bare) ? undefined : bare;
  if (ARABIC_NAME.test(bare)) return NO_ARABIC_NAME.test(bare) || holdsHouseOrRole(bare) ? undefined : bare;
  return KANA_NAME.test(bare) ? bare : undefined;
}

/** Whether a reporter's role is named in it. */
export function holdsRole(text: string): boolean {
  return ROLE.isIn(text);
}

/** Whether a line holds a word that houses, sections or roles are called by, as no person's name does. */
export function isNoPerson(line: string): boolean {
  return holdsHouseOrRole(line) || isSection(line) || ARTICLE.test(line);
}

function holdsHouseOrRole(text: string): boolean {
  return HOUSE.isIn(text) || ROLE.isIn(text);
}

/** "Politics & Economy": names of sections alone. */
function isSection(line: string): boolean {
  let left: string | undefined = line.trim();
  for (let times = 0; times < 3 && left !== undefined && left !== ""; times++)
    left = SECTION.behind(left)?.replace(/^[\s&/,+]+/, "");
  return left === "";
}

/** "记者王小明" and "홍길동 기자" without what they are; in Latin letters a mark stands between. */
function withoutRoles(text: string): string {
  let name = text;
  for (let times = 0; times < 3; times++) name = LEADING_ROLE.behind(name)?.replace(/^[\s.:：]+/, "") ?? name;
  for (let times = 0; times < 3; times++) name = TRAILING_ROLE.before(name)?.trimEnd() ?? name;
  return name;
}

/** The house in "Jane Doe for The Daily Post", "JANE DOE FOR MAILONLINE". */
export function houseOfReporter(text: string): string | undefined {
  const isShouted = text === text.toUpperCase();
  const house = /\s(?:for|FOR)\s+((?:[Tt]he\s|THE\s)?\p{Lu}[\p{L}\p{N}.&'’ -]{1,50})$/u.exec(text)?.[1]?.trim();
  if (house === undefined || house.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !/^(?:the|of|and)$/.test(word)))
    return undefined;
  if (!isShouted) return house.replace(/^the\s/, "The ");
  return house
    .split(/\s+/)
    .map((word) => (/^(?:THE|OF|AND)$/.test(word) || word.length > 3 ? capitalize(word) : word))
    .join(" ");
}

function alphabeticName(text: string): string | undefined {
  const all = text.replace(/(?<=\p{L}{3})\.$/u, "").split(/\s+/);
  // "Jane Doe AP Sports Writer"
  const agencyAt = all.findIndex((word, at) => at > 1 && word === word.toUpperCase() && findAgency(word) !== undefined);
  const words = withoutLeadingRole(agencyAt === -1 ? all : all.slice(0, agencyAt));
  const isName =
    words.length <= 5 && words.every((word) => NAME_PART.test(word)) && /^\p{Lu}|^d['’]/u.test(words.at(-1) ?? "");
  if (!isName || (words.length === 1 && (NO_SINGLE_NAME.test(words[0] ?? "") || isNoPerson(text)))) return undefined;
  if (words.length > 1 && ROLE.isIn(words.at(-1) ?? "")) return undefined;
  const name = words.join(" ");
  const isShouted = name === name.toUpperCase() && /\p{L}{3}/u.test(name);
  return isShouted ? words.map(capitalize).join(" ") : name;
}

/** "Online-Redakteurin Jane Doe", "notre correspondante Jane Doe". */
function withoutLeadingRole(words: string[]): string[] {
  const role = words.slice(0, -2).findLastIndex((word) => ROLE.isIn(word));
  return role === -1 ? words : words.slice(role + 1);
}

/** "O'NEIL-SMITH" as "O'Neil-Smith". */
function capitalize(word: string): string {
  return word.toLowerCase().replace(/(?:^|[-'’.])\p{L}/gu, (start) => start.toUpperCase());
}
