import type { PageDocument, PageElement } from "./page-document.js";

/** Where generators put the further pages of a list, and what they list by; people have pages of their own there. */
const PAGE_OF_LIST = /(?:^|\/)(?:page|p|seite|pagina|página|strona)[-/]?\d{1,5}(?:\/index)?\.x?html?$/i;
const LISTS =
  /(?:^|\/)(?:tags?|categor(?:y|ies)|archives?|topics?|labels?|series|schlagwort|mots-cles|etiquetas?)(?:\/[^/]{1,100}){0,3}\.x?html?$/i;
const TELLS_ARTICLE =
  'meta[property="article:published_time"], meta[property="og:type"][content="article"], [itemprop="articleBody"]';
const CARD = "article, .h-entry, .hentry, .post-preview, .post-card, .post-entry";
const FRAME = "nav, header, footer, aside";
const CARDS = 3;
const CARDS_ON_LIST = 2;
/** Letters of prose that only an article or a page of its own has beside what it lists. */
const OWN_PROSE = 400;
const MOSTLY = 0.5;

/**
 * Whether a page of a built site only lists others: its texts are previews, each below a heading that leads to the whole, or its place is a
 * list's and it is made of links.
 */
export function isListPage(document: PageDocument, path: string, text: string): boolean {
  const isPlacedAsList = PAGE_OF_LIST.test(path) || LISTS.test(path);
  if (
    !isPlacedAsList &&
    (text.match(/<article[\s>]|\bh-?entry\b|\bpost-(?:preview|card|entry)\b/gi) ?? []).length < CARDS
  )
    return false;
  if (document.querySelector(TELLS_ARTICLE) !== null) return false;
  const cards = [...document.querySelectorAll(CARD)];
  const previews = cards.filter((card) => leadsOn(card));
  if (cards.length > previews.length + wrappers(cards)) return false;
  if (ownProse(document) >= OWN_PROSE) return false;
  if (previews.length >= (isPlacedAsList ? CARDS_ON_LIST : CARDS)) return true;
  return isPlacedAsList && isMadeOfLinks(document.querySelector("main") ?? document.body);
}

/** Below a heading that is a link. */
function leadsOn(card: PageElement): boolean {
  const heading =
    card.querySelector("h1 a[href], h2 a[href], h3 a[href], h4 a[href]") ??
    card.querySelector("a[href] :is(h1,h2,h3,h4)");
  const href = (heading?.closest("a[href]") ?? heading)?.getAttribute("href") ?? "";
  return href !== "" && !href.startsWith("#");
}

/** Elements around all previews, as some sites mark a whole list as one article. */
function wrappers(cards: readonly PageElement[]): number {
  return cards.filter((card) => card.querySelector(CARD) !== null && !leadsOn(card)).length;
}

function ownProse(document: PageDocument): number {
  let letters = 0;
  for (const paragraph of document.querySelectorAll("p"))
    if (paragraph.closest(`${CARD}, ${FRAME}, li`) === null) letters += (paragraph.textContent ?? "").trim().length;
  return letters;
}

function isMadeOfLinks(main: PageElement | null): boolean {
  if (main === null) return false;
  const lettersOf = (element: PageElement): number => (element.textContent ?? "").replace(/\s+/g, "").length;
  let linked = 0;
  for (const link of main.querySelectorAll("li a[href], dd a[href], td a[href]")) linked += lettersOf(link);
  return linked > MOSTLY * lettersOf(main);
}
