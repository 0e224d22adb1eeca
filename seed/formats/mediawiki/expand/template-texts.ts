import { block, code } from "./extension-tags.js";
import { languageName } from "../interwiki.js";
import type { Literals } from "../literals.js";
import { BREAK, NOTHING, QUOTE_END, QUOTE_START } from "../marks.js";
import type { TemplateArguments } from "./template-arguments.js";
import * as names from "./template-names.js";
import { templateSign } from "./template-signs.js";

/** The page that a template stands in. */
export interface TemplatePage {
  literals: Literals;
  /** The wiki's language, where it tells. */
  language: string | undefined;
}

/** What a template shows of what it is given, as wikitext. */
type Show = (given: TemplateArguments, page: TemplatePage) => string;

const SHOWN = new Map<string, Show>();

function define(list: string, show: Show): void {
  for (const name of list.split(", ")) SHOWN.set(name, show);
}

define(names.SHOWS_FIRST, (given) => given.of("text content title", 1));
define(names.SHOWS_LAST, ({ texts }) => texts.at(-1) ?? "");
define(names.SHOWS_LANGUAGE, (given) => given.of("text texte", 2) || given.at(1));
define(names.SHOWS_CODE, (given, { literals }) => code(literals.restore(given.of("code", 1)), literals));
define(names.SHOWS_LINES, (given) => listed(given, BREAK));
define(names.SHOWS_ROW, (given) => listed(given, ", "));
define("bc, codeblock, code block, sxhl", (given, { literals }) => codeBlock(given.of("code", 1), literals));
define("hc", (given, { literals }) => `\n${given.at(1)}${codeBlock(given.at(2), literals)}`);
define("em, italic, italics, i, var, mvar", (given) => `''${given.at(1)}''`);
define("strong, bold, b", (given) => `'''${given.at(1)}'''`);
define("native name, native phrase", (given) => given.at(2));

define("langx", (given, page) => inLanguage(given.at(1), given.at(2), page));
define("lang-zh, zh", (given, page) => {
  const signs = [given.of("c"), given.of("s"), given.of("t"), given.at(1)].filter((text) => text !== "");
  const reading = given.of("p pinyin");
  return [inLanguage("zh", [...new Set(signs)].join(", "), page), reading && `pinyin: ${reading}`]
    .filter((text) => text !== "")
    .join("; ");
});
define("korean, ko-hhrm", (given) =>
  [given.of("hangul", 1), given.of("hanja", 2), given.of("rr mr", 3)].filter((text) => text !== "").join(", "),
);
define("nihongo, nihongo2, nihongo3, nihongo krt", (given) => {
  const [name, native, reading] = [given.at(1), given.at(2), given.at(3)];
  const inner = [native, reading && `''${reading}''`, given.of("extra", 4)].filter((text) => text !== "").join(", ");
  return name === "" || inner === "" ? name + inner : `${name} (${inner})`;
});

define(names.LINKS_HERE, (given) => {
  const translated = /^\p{Script=Cyrillic}/u.test(given.at(2)) ? given.at(2) : "";
  return link(given.at(1), given.of("lt label") || translated);
});
define("lien", (given) => link(given.of("fr trad", 1), given.of("texte")));
define("tsl, translink, translate link", (given) => link(given.at(3) || given.at(2), given.at(4)));
define("w, wp, wikipedia link", (given) => link(given.at(1), given.of("title", 2)));
define(names.FLAGS, (given) => link(given.at(1), given.of("name")));
define("ship", (given) => {
  const name = [given.at(1), given.at(2)].filter((text) => text !== "").join(" ");
  return link(name + (given.at(3) && ` (${given.at(3)})`), name);
});
for (const prefix of names.SHIPS.split(" "))
  define(prefix.toLowerCase(), (given) =>
    link(`${prefix} ${given.at(1)}${given.at(2) && ` (${given.at(2)})`}`, `${prefix} ''${given.at(1)}''`),
  );
define(names.LEADS_TO, ({ texts }) => quoted(texts.map((text) => link(text, "")).join(", ")));
define(names.QUOTATIONS, (given) => {
  const text = given.of("text quote content zitat texto testo текст", 1);
  const source = [given.of("author sign autor auteur автор", 2), given.of("source title quelle", 3)];
  const from = source.filter((part) => part !== "" && part !== text).join(", ");
  return quoted(text + (from && `\n\n— ${from}`));
});

define("convert, cvt", (given) => {
  const [number, unit] = [given.at(1), given.at(2)];
  const isRange = /^(?:to|-|–|and|by|x|×|or|\+|to about|through)$/.test(unit);
  const isPair = /^(?:ft|st|lb|mi|yd)$/.test(unit) && /^\d/.test(given.at(3)) && /^(?:in|lb|oz|ft)$/.test(given.at(4));
  return `${number} ${unit}${isRange || isPair ? ` ${given.at(3)} ${given.at(4)}` : ""}`;
});
define("frac, fraction, sfrac", ({ texts: [one = "", two, three] }) =>
  three === undefined ? (two === undefined ? `1/${one}` : `${one}/${two}`) : `${one} ${two ?? ""}/${three}`,
);
define("circa, c., ca.", (given) => `c. ${given.at(1)}`.trimEnd());
define("floruit, fl.", (given) => `fl. ${given.at(1)}`.trimEnd());
define("reign, r.", ({ texts }) => `r. ${texts.join("–")}`);
define("as of", ({ texts }) => `As of ${texts.join("-")}`);
define(names.DATES, ({ texts }) => {
  const numbers = texts.filter((text) => /^\d{1,4}$/.test(text)).slice(0, 3);
  return numbers.length === 0 ? (texts[0] ?? "") : numbers.map((number) => number.padStart(2, "0")).join("-");
});
for (const [list, sign] of [
  ["us$, usd", "US$"],
  ["€, euro, eur", "€"],
  ["£, gbp", "£"],
  ["¥, jpy, cny", "¥"],
  ["₹, inr", "₹"],
] as const)
  define(list, (given) => sign + given.at(1));
define("url", (given) => {
  const [address, label] = [given.at(1), given.at(2)];
  return /^(?:https?:)?\/\//.test(address) ? `[${address} ${label}]` : `[https://${address} ${label || address}]`;
});

/** Notes and sources, which are left out as `<ref>` is, and boxes of facts. */
const NO_PROSE =
  /^(?:efn|refn|sfn|harv|cit[ea]|ref$|ref[ -]|rp?$|fn$|notetag|infobox|navbox|sidebar|coord|ipa|short desc|注|脚注|примечан|сноск|nota$|nota al|anm$|literatur|internetquelle|ouvrage|lien web|книга|статья|публикация|obra citada|bibref)/;
const SENTENCE_END = /[.!?。！？؟।]/;
const MIN_PROSE = 40;

/**
 * What a template shows of its arguments, in wikitext: for the commonest the text that they are about; else nothing, unless its first
 * argument is a text of whole sentences, as in boxes of notes and quotations.
 */
export function templateText(name: string, given: TemplateArguments, page: TemplatePage): string {
  const show = SHOWN.get(name);
  if (show) return show(given, page);
  const language = /^lang-([a-z-]{2,12})$/.exec(name)?.[1];
  if (language !== undefined) return inLanguage(language, given.at(1), page);
  if (/^link-[a-z]{2,3}$/.test(name)) return link(given.at(1), "");
  const prose = NO_PROSE.test(name) ? "" : given.of("text content quote body note", 1);
  if (prose.length >= MIN_PROSE && holdsSentence(prose)) return prose;
  return templateSign(name) ?? "";
}

/** A letter, and behind it on its line what ends a sentence. */
function holdsSentence(text: string): boolean {
  return text.split("\n").some((line) => {
    const letter = line.search(/\p{L}/u);
    return letter !== -1 && SENTENCE_END.test(line.slice(letter + 1));
  });
}

/** "German: Wien" where the page is in English: what is said of a name's language tells it from the words around it. */
function inLanguage(code: string, text: string, page: TemplatePage): string {
  const name = /^(?:en\b|simple$)/.test(page.language ?? "en") ? languageName(code) : undefined;
  return text === "" || name === undefined ? text : `${name}: ${text}`;
}

function link(target: string, label: string): string {
  if (target === "" || target.includes("[[") || target.includes("\n")) return target;
  return label === "" || label === target ? `[[${target}]]` : `[[${target}|${label}]]`;
}

function quoted(text: string): string {
  return text === "" ? "" : `\n${QUOTE_START}\n${text}\n${QUOTE_END}\n`;
}

function codeBlock(text: string, literals: Literals): string {
  return `\n${block(literals.restore(text), "", literals)}\n`;
}

function listed({ texts }: TemplateArguments, between: string): string {
  const [only = ""] = texts;
  return texts.length === 1 && /^\s*[*#]|\n[^\S\n]*[*#]/.test(only) ? `${NOTHING}\n${only}\n` : texts.join(between);
}
