/**
 * What a wiki calls its own parts. As one word, it is a mention only where the article is about what the page is about: capitals prove
 * nothing.
 */
export const WIKI_WORDS: ReadonlySet<string> = new Set(
  (
    "annotation annotations archive archives article articles attachments book books daily dashboard drafts example examples home idea ideas inbox index info journal link " +
    "links list lists log logs meeting meetings misc moc note notes overview page pages people person project projects readme reference references " +
    "resource resources source sources stub summary tag tags task tasks template templates test testing text thing things todo todos topic topics untitled weekly " +
    "welcome wiki"
  ).split(" "),
);
