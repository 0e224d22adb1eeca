import { nameOfAuthor, type AuthorNames } from "./author-names.js";
import { itemsOf, isNothing } from "./document-fields.js";
import type { FieldMap, FieldNode } from "./field-tree.js";
import { withoutHouses } from "./house-or-role.js";
import { turnInverted, turnItem } from "./inverted-names.js";
import { withoutJobTitles } from "./job-titles.js";
import { withoutSmartQuotes } from "./smart-quotes.js";
import { toPlainText } from "./plain-text.js";

const MAX_LENGTH = 2000;
const SEPARATOR =
  /(?:(?<!\s)\s+)?[;、；،|\n]\s*|(?:(?<!\s)\s+)?,\s+(?!(?:Jr|Sr|I{2,3}|IV|M\.?D|Ph\.?D|Esq|MP|MEP|CPA|MBA)\b\.?)(?:(?:and|und|et|and)\s+)?|(?:(?<!\s)\s+)?，\s*/giu;
/** Words that join two names, in the languages of news. */
const AND =
  /(?<!\s)\s+(?:and|&|und|et|en|och|og|и|та|і|ve|oraz|ja|și|és|και|और|तथा|एवं|এবং|ও)\s+|(?:(?<!\s)\s+)?(?:と|及び|および|및)\s*|(?<!\s)\s+و\s*(?=\p{Script=Arabic}{3})(?!ليد|ائل|سام|جدي|جيه|هبة|فاء|داد|رد|لاء)/giu;
/** One letter alone also stands within names (Ortega y Gasset): whole names must stand on both sides. */
const SHORT_AND = /^[yei]$/;
/** A group that works together has "and" in its name: "The Nitrokey and Qubes teams", "Department of Health and Human Services". */
const GROUP =
  /\b(?:teams|committees|councils|services|groups)\.?$|^the\s.{1,80}\s(?:team|crew|desk)$|^(?:the\s+)?(?:department|ministry|office|bureau|cent(?:er|re)|institute|committee|council|board|society|association|school|faculty|secretariat)\s+(?:of|for|on)\b/iu;
/** "Karl-Theodor von und zu Guttenberg". */
const NOBLE_AND = /\b(von|van)\s+(und|en)\s+(zu[mr]?|te[nr]?)\s+/giu;
/** Holds them together for a while; no text has it. */
const JOINED = "\ue000";
/** Before one word alone, as in Di Cook and von Neumann, some of them are part of the name. */
const BY =
  /^(?:(?:written |words |text |story |posted |article )?by|(?:von|di|da|af|av)(?=\s+[^\s,;]+\s+\p{L})|par|por|door|przez|автор|текст|от|بقلم|كتب|作者|文|撰文|記者|记者|글)\s*[:：]?\s+|^(?:作者|文|撰文|記者|记者|By|بقلم)\s*[:：／/]\s*/iu;
/** What Korean and Chinese newsrooms write behind a name: reporter. */
const ROLE_BEHIND = /(?<=\p{L}{2})\s+(?:기자|특파원|記者|记者)$/u;
const ADDRESS =
  /(?:(?<!\s)\s+)?[<([]?\s*(?:mailto:)?(?<![^\s<>()[\]@:])[^\s<>()[\]@]+@[^\s<>()[\]@.]+\.[^\s<>()[\]]+\s*[>)\]]?/gu;
/**
 * What stands in brackets behind a name: a house, a name on a platform, what the person did. In the middle it is part of the name:
 * Ana (Anni) Silva.
 */
const BEHIND =
  /(?<=[\p{L}\p{M}.]) *(?:\([^()\n]{1,100}\)|（[^（）\n]{1,100}）)\.?(?= *(?:$|[,;/&、；，،|\n]|(?:and|und|et|en|och|og|и|та|і|ve|oraz|ja|și|és|και|y|e|i|と) ))/gu;
const WIKI_LINK = /\[\[(?:[^[\]|]*[|/])?([^[\]|/]+)\]\]/gu;
const MARKDOWN_LINK = /\[([^[\]]+)\]\([^()\s]*\)/gu;
/** Linked names with nothing but a blank and a house between them: `[Ana](…) (Post) [Ben](…)`. */
const BETWEEN_LINKS = /(?<=\]\([^()\s]{0,300}\)) *(?:\([^()\n]{1,100}\))?\s*(?=\[)/gu;
/** Keys of a map that hold a person's name. */
const NAME_KEYS = ["name", "displayname", "fullname", "title", "label"];

export interface PeopleOptions {
  /** What those are called whom the field names by a key. */
  authors?: AuthorNames | undefined;
  /** The field is called as one of several people: `authors`. */
  isSeveral?: boolean;
}

/**
 * The people that a field names, in its order: one name, a list, names in one text, maps with `name`, or people by key.
 */
export function peopleOf(node: FieldNode, options: PeopleOptions = {}): string[] {
  const { authors } = options;
  if (node.kind === "list")
    return itemsOf(node).flatMap((item) => {
      if (item.kind === "list") return wikiNames(item);
      return item.kind === "scalar" ? peopleInText(turnItem(item.raw), item.raw, options) : peopleOf(item, options);
    });
  if (node.kind === "scalar") return peopleInText(node.raw, node.raw, options);
  const names = peopleOfMap(node);
  return names.length > 0 ? names : keyedIn(node, authors);
}

function peopleInText(text: string, written: string, { authors, isSeveral }: PeopleOptions): string[] {
  const known = nameOfAuthor(written, authors);
  if (known !== undefined) return [known];
  const keyed = written.split(",").map((key) => nameOfAuthor(key, authors));
  if (keyed.length > 1 && keyed.every((name) => name !== undefined)) return keyed;
  return splitPeople(text, isSeveral).map((name) => nameOfAuthor(name, authors) ?? name);
}

/** `author: {key: ana}`. */
function keyedIn(map: FieldMap, authors: AuthorNames | undefined): string[] {
  return [...map.entries].flatMap(([key, node]) => {
    const known =
      node.kind === "scalar" && /^(?:id|key|slug)$/i.test(key) ? nameOfAuthor(node.raw, authors) : undefined;
    return known === undefined ? [] : [known];
  });
}

/** "Ana Silva, Ben Okoro and Cai Wen": each by itself, without addresses, links and the word before them. */
export function splitPeople(text: string, isSeveral = false): string[] {
  const plain = plainLines(
    withoutSmartQuotes(text.slice(0, MAX_LENGTH).trim())
      .replace(WIKI_LINK, (_link, name: string) => turnItem(name))
      .replace(BETWEEN_LINKS, "; ")
      .replace(MARKDOWN_LINK, "$1")
      .replace(/^\s*"([^"]*)"\s*$/, "$1")
      .replace(/^\s*[^\s@]+@[^\s@.]+\.[^\s@]+\s+\(([^()]+)\)\s*$/, "$1")
      .replace(ADDRESS, ""),
  );
  const whole = plain.replace(NOBLE_AND, [1, 2, 3].map((part) => `$${part}`).join(JOINED) + JOINED);
  const names = turnInverted(whole.replace(BEHIND, "").replace(BY, ""), isSeveral).split(separatorOf(whole));
  const parts = withoutJobTitles(names)
    .flatMap((part) => (GROUP.test(part) ? [part] : part.split(AND)))
    .flatMap(splitAtShortAnd)
    .map((part) =>
      part
        .replace(BY, "")
        .replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/gu, "")
        .replace(ROLE_BEHIND, "")
        .replaceAll(JOINED, " "),
    )
    .filter((part) => /\p{L}/u.test(part) && !/^https?:\/\//i.test(part));
  return withoutHouses(parts);
}

/** Names on a platform may stand without blanks: "ana,ben-okoro". */
function separatorOf(text: string): RegExp {
  return /^[\w-]+(?:,[\w-]+)+$/.test(text.trim()) && /(?:^|,)[a-z]/.test(text.trim()) ? /,/u : SEPARATOR;
}

/** A line's end parts two names. */
function plainLines(text: string): string {
  return text.split("\n").map(toPlainText).join("\n");
}

function peopleOfMap(map: FieldMap): string[] {
  const byKey = new Map([...map.entries].map(([key, node]) => [key.toLowerCase().replace(/[\s_-]/g, ""), node]));
  for (const key of NAME_KEYS) {
    const node = byKey.get(key);
    if (node !== undefined && !isNothing(node))
      return node.kind === "scalar" ? [wholeName(node.raw)].filter(Boolean) : peopleOf(node);
  }
  const parts = ["firstname", "givenname", "given", "first", "lastname", "familyname", "family", "last"].map((key) =>
    byKey.get(key),
  );
  const name = parts.flatMap((node) => (node?.kind === "scalar" ? [node.raw.trim()] : [])).join(" ");
  if (name !== "") return [wholeName(name)];
  return [...map.entries.values()].flatMap((node) => (isOfMaps(node) ? peopleOf(node) : []));
}

function isOfMaps(node: FieldNode): boolean {
  return node.kind === "map" || (node.kind === "list" && node.items.every(({ kind }) => kind === "map"));
}

/** A name that stands by itself is one name, whatever commas it holds. */
function wholeName(text: string): string {
  return toPlainText(text.slice(0, MAX_LENGTH).replace(WIKI_LINK, "$1").replace(ADDRESS, ""));
}

/** `- [[Ana Silva]]` without quotes, which YAML takes for a list in a list. */
function wikiNames(node: FieldNode): string[] {
  if (node.kind === "list") return node.items.flatMap(wikiNames);
  return node.kind === "scalar" ? [toPlainText(node.raw.replace(/^[^|]*\|/, ""))] : peopleOfMap(node);
}

function splitAtShortAnd(part: string): string[] {
  const words = part.split(/\s+/u);
  const at = words.findLastIndex((word, place) => SHORT_AND.test(word) && place > 1 && place < words.length - 2);
  return at === -1 ? [part] : [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
}
