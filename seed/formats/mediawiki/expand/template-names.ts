/** Templates that show one of their arguments as it is, whatever they do to its looks. */
export const SHOWS_FIRST =
  "nowrap, nobr, nobreak, no wrap, small, smaller, big, large, larger, huge, nobold, noitalic, normal, resize, center, centre, left, right, smallcaps, sc, abbr, abbreviation, tooltip, hover title, sic, not a typo, as written, " +
  "visible anchor, vanchor, kbd, key, key press, button, samp, math, sup, sub, overline, underline, u, ruby, ruby-ja, val, nts, number, birth-date, birth-date and age, birth year and age, start and end dates, date, datum, text, " +
  "cjk, unicode, script, linktext, highlight, ins, del, strike, s, quote inline, tq, xt, em-inline, yes, no, partial, n/a, 补助汉字, 読み, 縮小, 拡大, 太字";
export const SHOWS_LAST =
  "color, colour, font color, fontcolor, background color, font, polytonic, transl, transliteration, translit";
export const SHOWS_LANGUAGE = "lang, lang-text, lang2, langue, wikt-lang, язык, idioma";
export const SHOWS_CODE = "code, mono, tt, ic, codett, kbd code, file name, filename, cmd, command";
export const SHOWS_LINES =
  "ubl, unbulleted list, ublist, plainlist, plain list, bulleted list, blist, unbullet, collapsible list, ordered list, numbered list, tree list, pagelist";
export const SHOWS_ROW = "hlist, flatlist, flat list, hlist-comma, comma separated entries, cslist, inline list";

/** Where more is told of what a section is about, in the words of many languages. */
export const LEADS_TO =
  "main, main article, main page, see also, see, further, further information, details, hauptartikel, siehe auch, article détaillé, article principal, voir aussi, ap, artículo principal, véase también, vedi anche, artigo principal, " +
  "ver também, ver artigo principal, hoofdartikel, zie ook, główny artykuł, zobacz też, huvudartikel, hovedartikel, pääartikkeli, hlavní článek, bővebben, ana madde, основная статья, главная, см. также, основна стаття, головна, " +
  "див. також, 主条目, 主條目, 詳細, 参见, 參見, 본문, 참고, مفصلة, مقالة رئيسية";
/** Links to pages that one language does not have yet. */
export const LINKS_HERE =
  "ill, illm, interlanguage link, interlanguage link multi, link-interwiki, link-en, le, internal link helper, 仮リンク, нп3, нп4, нп5, не переведено, не переведено 3, не переведено 5";
export const FLAGS =
  "flag, flagu, flagcountry, flagg, flagb, bandera2, bandera, drapeau2, flagge, флагификация, 国旗, 國旗";
export const SHIPS = "USS HMS HMAS HMCS RMS SS MS MV INS USCGC";

export const QUOTATIONS =
  "quote, blockquote, block quote, quotation, cquote, rquote, centered pull quote, pull quote, quote box, quote frame, bquote, verse translation, poemquote, zitat, zitat-de, citation bloc, bloc citation, cita, citação, citazione, citaat, " +
  "cytat, citat, alıntı, цитата, 引用, 인용문, اقتباس";

export const DATES =
  "birth date, birth date and age, bda, dob, death date, death date and age, dda, start date, start date and age, end date, film date, release date, launch date, date and age, dts, date table sorting, geburtsdatum, date de naissance, " +
  "fecha, data nascimento, дата рождения, 生年月日, 生年月日と年齢, 没年齢, 出生日期, 出生日期和年龄, 出生日期和年齡";
