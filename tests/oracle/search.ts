import type { TextSearch } from "./arguments.js";
import { cutWords, hyphenedIn, isUnspaced, keysOf, wordsOf } from "./search-words.js";
import { hasEnglishStem, hasStem } from "./word-forms.js";
import type { PlainArticle, PlainEntity } from "./world.js";

type Field = "TITLE" | "EXCERPT" | "BODY";

/** The texts that each field has: a phrase stands in one of them. */
type Texts = Record<Field, readonly (string | null)[]>;

const FIELDS = ["TITLE", "EXCERPT", "BODY"] as const;

/** @param among all articles: on them it depends what the best of a search are */
export function searchFindsArticle(
  search: TextSearch,
  one: PlainArticle,
  among: readonly PlainArticle[] = [one],
): boolean {
  return finds(search, articleTexts(one), onceAmong(search, among, articleTexts));
}

export function searchFindsEntity(
  search: TextSearch,
  one: PlainEntity,
  among: readonly PlainEntity[] = [one],
): boolean {
  return finds(search, entityTexts(one), onceAmong(search, among, entityTexts));
}

function articleTexts({ title, excerpt, body }: PlainArticle): Texts {
  return { TITLE: [title], EXCERPT: [excerpt], BODY: [body] };
}

function entityTexts({ name, aliases, summary, body }: PlainEntity): Texts {
  return { TITLE: [name, ...aliases], EXCERPT: [summary], BODY: [body] };
}

function finds(
  { query, fields, mode = "BEST" }: TextSearch,
  texts: Texts,
  among: ReturnType<typeof onceAmong>,
): boolean {
  const chosen = fields ?? FIELDS;
  const marked = mode === "PHRASE" ? { wanted: query, unwanted: [] } : signsOf(query);
  const parts = mode === "PHRASE" ? [query] : marked.wanted.split(/[\s,;!?()“”"]+/u);
  const units = parts.flatMap((part) => (mode === "ANY" || mode === "BEST" ? unitsOf(part) : [part])).filter(hasWords);
  if (units.length === 0 || chosen.length === 0) return false;
  if (marked.unwanted.some((unit) => hasWords(unit) && stands(unit, texts, chosen))) return false;
  const has = mode === "PHRASE" ? stands : standsInAnyForm;
  if (mode === "ANY") return units.some((unit) => has(unit, texts, chosen));
  const hasAll = (one: Texts) => units.every((unit) => has(unit, one, chosen));
  if (mode !== "BEST" || hasAll(texts)) return hasAll(texts);

  const isAllowed = (one: Texts) => !marked.unwanted.some((unit) => hasWords(unit) && stands(unit, one, chosen));
  return among(() => nearest(units, chosen, isAllowed, hasAll))(texts);
}

/** Whether a document has enough of the units, where it has not all. */
type Judge = (texts: Texts) => boolean;

function nearest(units: readonly string[], chosen: readonly Field[], isAllowed: Judge, hasAll: Judge) {
  return (all: readonly Texts[]): Judge => {
    const distinct = new Set(units.map((unit) => wordsOf(unit).join("+"))).size;
    if (distinct <= 3 && all.some((one) => isAllowed(one) && hasAll(one))) return () => false;
    const coverage = coverageAmong(units, all, chosen);
    const best = Math.max(...all.filter(isAllowed).map(coverage));
    const share = distinct <= 3 ? 0.75 : distinct <= 6 ? 0.5 : 0.25;
    return (texts) => best > 0 && coverage(texts) >= Math.round(share * best * 10_000) / 10_000 - 1e-6;
  };
}

/** Worked out once for a search: it depends on all documents. */
const judges = new WeakMap<TextSearch, WeakMap<object, Judge>>();

function onceAmong<D extends object>(search: TextSearch, among: readonly D[], textsOf: (one: D) => Texts) {
  return (make: () => (all: readonly Texts[]) => Judge): Judge => {
    const known = judges.get(search) ?? new WeakMap<object, Judge>();
    judges.set(search, known);
    const judge = known.get(among) ?? make()(among.map(textsOf));
    known.set(among, judge);
    return judge;
  };
}

/** What is looked for, and what a minus stands before. */
function signsOf(query: string): { wanted: string; unwanted: string[] } {
  const unwanted = [...query.matchAll(/(?<=^|\s)-([\p{L}\p{N}]\S*)/gu)].map(([, word = ""]) => word);
  return { wanted: query.replace(/(?<=^|\s)-[\p{L}\p{N}]\S*/gu, " "), unwanted };
}

function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}

/** What was written as one, cut where a script without spaces begins or ends, and within it into words. */
function unitsOf(part: string): string[] {
  return isUnspaced(part) ? cutWords(part) : [part];
}

/** Whether the unit stands in the chosen fields, or is one word of which another form does. */
function standsInAnyForm(unit: string, texts: Texts, chosen: readonly Field[]): boolean {
  if (stands(unit, texts, chosen)) return true;
  const [word, inChosen] = [wordIn(unit), textsIn(texts, chosen)];
  return isOneWord(unit) && (hasEnglishStem(word, inChosen) || hasStem(word, inChosen, textsIn(texts, FIELDS)));
}

/** Whether it is written as a word and nothing else, but for signs around it. */
function isOneWord(unit: string): boolean {
  return wordsOf(unit).length === 1 && !isUnspaced(unit);
}

/** As it is written. */
function wordIn(unit: string): string {
  return unit.match(/[\p{L}\p{M}\p{N}]+/u)?.[0] ?? "";
}

function textsIn(texts: Texts, fields: readonly Field[]): string[] {
  return fields.flatMap((field) => texts[field]).filter((text) => text !== null);
}

/** Whether the unit stands in the chosen fields: its words side by side, or what it makes as one word. */
function stands(unit: string, texts: Texts, chosen: readonly Field[]): boolean {
  const words = wordsOf(unit);
  const one = asOne(unit);
  return chosen
    .flatMap((field) => texts[field])
    .some((text) => {
      const own = wordsOf(text ?? "");
      const single = [...own, ...hyphenedIn(text ?? "")];
      return standsIn(words, own) || (one !== undefined && single.includes(one));
    });
}

/** How much of the units a document has, each worth the more the fewer documents have it. */
function coverageAmong(
  units: readonly string[],
  among: readonly Texts[],
  chosen: readonly Field[],
): (texts: Texts) => number {
  const keysIn = (texts: Texts, fields: readonly Field[]) =>
    new Set(fields.flatMap((field) => texts[field]).flatMap((text) => [...keysOf(text ?? "")]));
  const everywhere = among.map((texts) => keysIn(texts, FIELDS));
  const weightFrom = (count: number): number => {
    return count === 0 ? 0 : Math.round(Math.log(1 + (among.length - count + 0.5) / (count + 0.5)) * 10_000) / 10_000;
  };
  const weightOf = (key: string): number => weightFrom(everywhere.filter((keys) => keys.has(key)).length);
  const formOf = (unit: string): ((texts: Texts) => number) => {
    if (!isOneWord(unit)) return () => 0;
    const ways = [hasEnglishStem, hasStem].map((has) => ({
      has,
      weight:
        weightFrom(among.filter((one) => has(wordIn(unit), textsIn(one, FIELDS), textsIn(one, FIELDS))).length) / 2,
    }));
    return (texts) => {
      const found = ways.filter(({ has }) => has(wordIn(unit), textsIn(texts, chosen), textsIn(texts, FIELDS)));
      return Math.max(0, ...found.map(({ weight }) => weight));
    };
  };
  const distinct = [...new Map(units.map((unit) => [wordsOf(unit).join("+"), unit])).values()];
  const forms = distinct.map(formOf);
  const readings = distinct.map((unit) =>
    readingsOf(unit).map(({ keys, share }) => keys.map((key) => ({ key, weight: share * weightOf(key) }))),
  );
  return (texts) => {
    const has = keysIn(texts, chosen);
    const sum = (keys: { key: string; weight: number }[]) =>
      keys.reduce((all, { key, weight }) => all + (has.has(key) ? weight : 0), 0);
    return readings
      .map((ways, at) => Math.max(...ways.map(sum), forms[at]?.(texts) ?? 0))
      .reduce((all, one) => all + one, 0);
  };
}

/** Ways in which a document may have a unit: by its words, of characters by pairs of them, or as one word. */
function readingsOf(unit: string): { keys: string[]; share: number }[] {
  const words = wordsOf(unit);
  if (isUnspaced(unit) && words.length > 1) {
    const pairs = words.slice(1).map((word, at) => (words[at] ?? "") + word);
    return [
      { keys: pairs, share: 1 / pairs.length },
      { keys: [words.join("")], share: 1 },
    ];
  }
  const one = asOne(unit);
  return [{ keys: words, share: 1 }, ...(one !== undefined && words.length > 1 ? [{ keys: [one], share: 1 }] : [])];
}

/** What is one word, or two or three that hyphens join and nothing else, as one word. */
function asOne(text: string): string | undefined {
  const words = wordsOf(text);
  const joined = words.join("");
  return words.length === 1 || hyphenedIn(text)[0] === joined ? joined : undefined;
}

/** Whether the unit's words stand side by side. */
function standsIn(unit: readonly string[], words: readonly string[]): boolean {
  return words.some((_word, at) => unit.every((word, index) => words[at + index] === word));
}
