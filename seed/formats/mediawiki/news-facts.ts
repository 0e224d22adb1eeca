import type { OuterTemplate, TemplateArguments } from "./expand/template-arguments.js";

/** What a page of a news wiki says of itself by templates: Wikinews, in the words of its editions. */
export interface NewsFacts {
  /** As written: "May 2, 2024". */
  date?: string;
  author?: string;
  location?: string;
  isDraft: boolean;
}

const DATE =
  /^(?:date|datum|fecha|data|дата|日期|日付|날짜|التاريخ|تاريخ|tarih|dato|päivämäärä|ngày|תאריך|dátum|dată|ημερομηνία|datum artikel)$/;
const BYLINE = /^(?:byline|haber bilgisi|dateline)$/;
const PUBLISHED =
  /^(?:publish|published|publié|publier|article publié|publicado|publicar|publicat|pubblicato|pubblica|veröffentlicht|artikelstatus: fertig|opublikowane|опубликовать|опубликовано|опубліковано|публиковать|发布|發布|已发布|已發布|公開|公開中|نشر|منشور|yayımlandı|julkaistu|publicerad|gepubliceerd|archive|archived|verified)$/;
const DRAFT =
  /^(?:develop|developing|development|prepare|preparing|review|ready|redevelop|under review|breaking review|editing|in use|inuse|stale|abandoned|newpage|en développement|en cours|in arbeit|in bearbeitung|artikelstatus: in arbeit|en desarrollo|desarrollo|redacción|in sviluppo|em desenvolvimento|редактируется|в разработке|готовится|写作中|寫作中|审核中|審核中|開発中|執筆中|تطوير|قيد التطوير|w przygotowaniu|in ontwikkeling)$/;
const MAX_DATE = 60;

/**
 * Undefined for a page that is no piece of news. A date alone makes one where it stands by itself above the text.
 * @param isNewsSite the wiki is one of news: then any page with a date or without a mark of its state is
 */
export function newsFacts(templates: readonly OuterTemplate[], isNewsSite: boolean): NewsFacts | undefined {
  const named = (pattern: RegExp): OuterTemplate | undefined => templates.find(({ name }) => pattern.test(name));
  const byline = named(BYLINE);
  const dated = templates.find(({ name, given, isOpening }) => isOpening && isDateline(name, given));
  const isDraft = templates.some(
    ({ name, isOpening }) => DRAFT.test(name) && (isOpening || isNewsSite || dated !== undefined),
  );
  const isPublished = named(PUBLISHED) !== undefined;
  const hasFacts = dated !== undefined || byline !== undefined;
  if (!hasFacts && !isNewsSite) return undefined;
  const date = byline?.given.of("date") || dated?.given.of("date", 1);
  const author = byline?.given.of("author by autor auteur", 1);
  const location = byline?.given.of("location place ort lieu lugar");
  return {
    ...(date && { date }),
    ...(author && { author }),
    ...(location && { location }),
    isDraft: isDraft && !isPublished,
  };
}

/** A template that gives the day of a piece of news. */
export function isDateline(name: string, given: TemplateArguments): boolean {
  const date = given.of("date", 1);
  return DATE.test(name) && date.length <= MAX_DATE && /\p{N}/u.test(date);
}
