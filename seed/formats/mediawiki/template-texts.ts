import { block, code } from "./extension-tags.js";
import { languageName } from "./interwiki.js";
import type { Literals } from "./literals.js";
import { BREAK, NOTHING, QUOTE_END, QUOTE_START } from "./marks.js";
import type { TemplateArguments } from "./template-arguments.js";

/** What a template shows of what it is given, as wikitext. */
type Show = (given: TemplateArguments, page: TemplatePage) => string;

/** The page that a template stands in. */
export interface TemplatePage {
  literals: Literals;
  /** The wiki's language, where it tells. */
  language: string | undefined;
}

const SHOWN = new Map<string, Show>();

function define(names: string, show: Show): void {
  for (const name of names.split(", ")) SHOWN.set(name, show);
}

const first: Show = (given) => given.of("text content title", 1);
const last: Show = (given) => given.texts.at(-1) ?? "";

define(
  "nowrap, nobr, nobreak, small, smaller, big, large, larger, huge, nobold, noitalic, normal, nonbold, resize, center, centre, left, right, smallcaps, sc, abbr, abbreviation, tooltip, hover title, sic, not a typo, as written, " +
    "visible anchor, vanchor, kbd, key, key press, button, samp, math, sup, sub, su, overline, underline, u, ruby, ruby-ja, ruby-zh-p, rubi, val, nts, number, formatnum, gaps, ntsh, birth-date, birth-date and age, birth year and age, " +
    "start and end dates, date, datum, resize text, text, no wrap, nowrap begin, align, angbr, cjk, unicode, script, linktext, zwj, hl, highlight, ins, del, strike, s, sdash, quote inline, quote-inline, tq, xt, em-inline, okina, asiantitle, legend, " +
    "读音, 補助漢字フォント, 縮小, 拡大, 太字, 小, nobreak text, уменьш, nobr text, нп, s-text, кратко, петит",
  first,
);
define(
  "lang, lang-text, lang2, langue, wikt-lang, язык, lang-x, idioma",
  (given) => given.of("text texte", 2) || given.at(1),
);
define(
  "color, colour, font color, fontcolor, fgcolor, background color, font, rotate, polytonic, unicode font, transl, transliteration, translit, script/arabic",
  last,
);
define("native name, native phrase, nativename", (given) => given.at(2));
define("langx", (given, page) => inLanguage(given.at(1), given.at(2), page));
define("em, italic, italics, i, var, mvar, ital, italic text, 斜體", (given) => `''${given.at(1)}''`);
define("strong, bold, b, fett", (given) => `'''${given.at(1)}'''`);
define(
  "mono, tt, ic, codett, pre inline, c-code, man page, kbd code, file name, filename, cmd, command, var name",
  (given, { literals }) => code(literals.restore(given.at(1)), literals),
);
define("code", (given, { literals }) => code(literals.restore(given.of("code", 1)), literals));
define(
  "bc, codeblock, code block, sxhl",
  (given, { literals }) => `\n${block(literals.restore(given.at(1)), "", literals)}\n`,
);
define("hc", (given, { literals }) => `\n${given.at(1)}\n${block(literals.restore(given.at(2)), "", literals)}\n`);
define("frac, fraction, sfrac, sfraction, tfrac", ({ texts }) =>
  texts.length === 3
    ? `${texts[0]} ${texts[1]}/${texts[2]}`
    : texts.length === 2
      ? texts.join("/")
      : `1/${texts[0] ?? ""}`,
);

define("nihongo, nihongo2, nihongo3, nihongo krt, nihongo foot, cjkv", (given) => {
  const [name, native, reading] = [given.at(1), given.at(2), given.at(3)];
  const inner = [native, reading && `''${reading}''`, given.of("extra", 4)].filter((text) => text !== "").join(", ");
  return name === "" ? inner : inner === "" ? name : `${name} (${inner})`;
});
define("zh, lang-zh, lang-ja, lang-ko, korean, ko-hhrm, nihongo core, vi-nom, linktext", (given) =>
  [given.of("c t tc s hanja kanji hangul", 1), given.of("p pinyin j rr romaji hepburn mr")]
    .filter((text) => text !== "")
    .join(", "),
);
define(
  "ill, interlanguage link, illm, interlanguage link multi, link-interwiki, 仮リンク, liaison, link-en, нп3, нп5, нп4, не переведено, не переведено 3, не переведено 5, проверено, le, internal link helper, 双语链接, 雙語連結",
  (given) => {
    const shown = given.of("lt label altname display", 0);
    return link(given.of("trad fr", 1), shown || (/^\p{Script=Cyrillic}/u.test(given.at(2)) ? given.at(2) : ""));
  },
);
define("lien", (given) => link(given.of("fr trad", 1), given.of("texte", 0)));
define("tsl, translink, translate link", (given) => link(given.at(3) || given.at(2), given.at(4)));
define("w, wp, w2, wikipedia link, wpl", (given) => link(given.at(1), given.of("title", 2)));
define(
  "flag, flagu, flagcountry, flagg, flagb, country, bandera2, drapeau2, флагификация, bandera, flagge, 国旗, 國旗, 国旗図",
  (given) => link(given.at(1), given.of("name", 0)),
);
for (const prefix of ["USS", "HMS", "HMAS", "HMCS", "SS", "MS", "MV", "RMS", "INS", "USCGC"]) {
  define(prefix.toLowerCase(), (given) =>
    link(`${prefix} ${given.at(1)}${given.at(2) && ` (${given.at(2)})`}`, `${prefix} ''${given.at(1)}''`),
  );
}
define("ship", (given) => {
  const name = [given.at(1), given.at(2)].filter((text) => text !== "").join(" ");
  return link(name + (given.at(3) && ` (${given.at(3)})`), name);
});
define(
  "main, main article, main page, see also, see, further, further information, details, hauptartikel, siehe auch, article détaillé, article principal, voir aussi, ap, artículo principal, véase también, vt, vedi anche, artigo principal, ver também, ver artigo principal, " +
    "hoofdartikel, zie ook, zie hoofdartikel, główny artykuł, zobacz też, huvudartikel, hovedartikel, pääartikkeli, основная статья, главная, см. также, основна стаття, главна, див. також, 主条目, see also 2, 詳細, 主條目, 主条目條目, 参见, 參見, 본문, 참고, مفصلة, مقالة رئيسية, ana madde, hlavní článek, bővebben, artikull kryesor",
  ({ texts }) =>
    texts.length === 0 ? "" : `\n${QUOTE_START}\n${texts.map((text) => link(text, "")).join(", ")}\n${QUOTE_END}\n`,
);
define(
  "quote, blockquote, block quote, quotation, cquote, centered pull quote, pull quote, quote box, quote frame, bquote, zitat, zitat-de, zitat block, citation bloc, bloc citation, début citation bloc, cita, citação, citazione, citaat, cytat, citat, цитата, начало цитаты, цитата2, 引用, quote2, 인용문, اقتباس, alıntı, pull-quote, rquote, verse translation, poemquote",
  (given) => {
    const text = given.of("text quote content zitat texto testo текст contents body", 1) || given.texts[0] || "";
    const source = [given.of("author sign autor auteur автор by", 2), given.of("source title quelle source2 ref2", 3)];
    const from = source.filter((part) => part !== "" && part !== text).join(", ");
    return text === ""
      ? ""
      : `\n${QUOTE_START}\n${text.replaceAll(QUOTE_START, "").replaceAll(QUOTE_END, "")}${from && `\n\n— ${from}`}\n${QUOTE_END}\n`;
  },
);
define(
  "ubl, unbulleted list, ublist, plainlist, plain list, bulleted list, blist, unbullet, vunblist, collapsible list, ordered list, numbered list, 明細列表, plainlist entry, tree list, block indent, pagelist, cslist, cmn",
  (given) => listed(given, BREAK),
);
define(
  "hlist, flatlist, flat list, hl-list, hlist-comma, comma separated entries, cse, csv list, inline list, enum",
  (given) => listed(given, ", "),
);

define("convert, cvt, conv, unité, unit, conversion", (given) => {
  const [number, unit] = [given.at(1), given.at(2)];
  if (/^(?:to|-|–|and|by|x|×|or|\+|to about|through|\/)$/.test(unit))
    return `${number} ${unit} ${given.at(3)} ${given.at(4)}`;
  const isPair =
    /^(?:ft|st|lb|mi|yd)$/.test(unit) && /^[\d./+]+$/.test(given.at(3)) && /^(?:in|lb|oz|ft)$/.test(given.at(4));
  return `${number} ${unit}${isPair ? ` ${given.at(3)} ${given.at(4)}` : ""}`;
});
define("circa, c., c, ca, ca.", (given) => `c. ${given.at(1)}`.trimEnd());
define("floruit, fl., fl", (given) => `fl. ${given.at(1)}`.trimEnd());
define("reign, r.", (given) => `r. ${given.texts.join("–")}`);
define("as of, since", (given) => `As of ${given.texts.join("-")}`);
define(
  "birth date, birth date and age, death date, death date and age, bda, dda, dob, start date, start date and age, end date, end date and age, film date, release date, launch date, launch date and age, dts, dtsh, date and age, geburtsdatum, fecha, дата рождения, 生年月日, 死亡年月日, 生年月日と年齢, 出生日期, 出生日期和年齡, 死亡日期, birth-date-and-age, date de naissance, data nascimento, nascimento",
  ({ texts }) => {
    const numbers = texts.filter((text) => /^\d{1,4}$/.test(text)).slice(0, 3);
    return numbers.length > 0 ? numbers.map((number) => number.padStart(2, "0")).join("-") : (texts[0] ?? "");
  },
);
define("us$, usd, us dollar", (given) => `US$${given.at(1)}`);
define("€, euro, eur", (given) => `€${given.at(1)}`);
define("£, gbp, pound sterling, gb£", (given) => `£${given.at(1)}`);
define("¥, jpy, jp¥, cny, rmb", (given) => `¥${given.at(1)}`);
define("inr, indian rupee, ₹", (given) => `₹${given.at(1)}`);
define("url, url2", (given) =>
  /^(?:https?:)?\/\//.test(given.at(1))
    ? `[${given.at(1)} ${given.at(2)}]`
    : `[https://${given.at(1)} ${given.at(2) || given.at(1)}]`,
);

const SIGNS: Record<string, string> = {
  "!": "|",
  "!!": "||",
  "!-": "|-",
  "(!": "{|",
  "!)": "|}",
  "((": "{{",
  "))": "}}",
  "=": "=",
  "*": "\n* ",
  "'": "'",
  "’": "’",
  "-'": "'",
  '"': '"',
  ndash: "–",
  "–": "–",
  endash: "–",
  snd: " – ",
  "spaced ndash": " – ",
  spnd: " – ",
  "spaced en dash": " – ",
  dash: " – ",
  mdash: "—",
  "—": "—",
  "em dash": "—",
  emdash: "—",
  "spaced em dash": " — ",
  nbsp: " ",
  space: " ",
  spaces: " ",
  thinsp: " ",
  thin: " ",
  hsp: " ",
  "0": "",
  bull: " · ",
  "•": " • ",
  "·": " · ",
  middot: " · ",
  dot: " · ",
  sdot: " · ",
  "·w": " · ",
  dotdiv: " · ",
  dagger: "†",
  "double-dagger": "‡",
  br: BREAK,
  crlf: BREAK,
  break: BREAK,
  yes: "Yes",
  no: "No",
  "n/a": "N/A",
  tick: "✓",
  cross: "✗",
  x: "✗",
  aye: "✓",
  degree: "°",
  times: "×",
};
for (const [name, sign] of Object.entries(SIGNS))
  SHOWN.set(name, (given) => (given.texts.length > 0 && /^(?:yes|no|n\/a)$/.test(name) ? given.at(1) : sign));

/** Notes and sources, which are left out as `<ref>` is, and boxes of facts. */
const NO_PROSE =
  /^(?:efn|refn|sfn|harv|cit[ea]|ref$|ref[ -]|r$|rp$|fn$|notetag|infobox|navbox|sidebar|coord|short desc|注|脚注|примечан|сноск|nota$|nota al|anm$|note label|literatur|internetquelle|ouvrage|lien web|article$|книга|статья|публикация|obra citada|bibref|defaultsort|displaytitle)/;
const SENTENCE = /\p{L}[^\n]*[.!?。！？؟।]/u;
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
  const foreign = /^link-([a-z]{2,3})$/.exec(name);
  if (foreign) return link(given.at(1), "");
  if (NO_PROSE.test(name)) return "";
  const prose = given.of("text content quote body note", 1);
  return prose.length >= MIN_PROSE && SENTENCE.test(prose) ? prose : "";
}

/** "German: Wien" where the page is in English: what is said of a name's language tells it from the words around it. */
function inLanguage(code: string, text: string, page: TemplatePage): string {
  const name = /^(?:en\b|simple$)/.test(page.language ?? "en") ? languageName(code) : undefined;
  return text === "" ? "" : name === undefined ? text : `${name}: ${text}`;
}

function link(target: string, label: string): string {
  if (target === "" || target.includes("[[") || target.includes("\n")) return target;
  return label === "" || label === target ? `[[${target}]]` : `[[${target}|${label}]]`;
}

function listed(given: TemplateArguments, between: string): string {
  const items = given.texts;
  const [only = ""] = items;
  if (items.length === 1 && /(?:^|\n)\s*[*#]/.test(only)) return `${NOTHING}\n${only}\n`;
  return items.join(between);
}
