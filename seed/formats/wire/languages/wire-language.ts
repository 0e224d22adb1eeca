/**
 * What newspapers and agencies of one language write around a story. All are plain phrases in any case; a blank stands for any white
 * space. What follows a phrase is said at each list.
 */
export interface WireLanguage {
  /** ISO 639-1. */
  code: string;
  /** Common words by which a text in Latin letters is known to be of this language; none where the script says it. */
  functionWords: readonly string[];
  /** Stand right before a reporter's name: "by Jane Doe". */
  by: readonly string[];
  /** Stand before a reporter's name and a colon: "Text: Jane Doe". */
  author: readonly string[];
  /** Stand between two names. */
  and: readonly string[];
  /** Stand before whose material was used: "with AFP". */
  withHelpOf: readonly string[];
  /** What a reporter is, beside a name and never part of it. */
  role: readonly string[];
  /** What a house is called by: words that no person's name holds. */
  house: readonly string[];
  /** Sections and labels of a paper, which stand where names do. */
  section: readonly string[];
  /** Stand before the day on which a story came out. */
  published: readonly string[];
  /** Stand before the day of a later version. */
  updated: readonly string[];
  /** Stand before the house that a story is from, and a colon. */
  source: readonly string[];
  /** Open credits in parentheses before the names of those who wrote. */
  reporting: readonly string[];
  /** Stand before those who edited, and a colon; or open credits in parentheses. */
  editing: readonly string[];
  /** Stand before whoever took a picture, and a colon, slash or sign of equality. */
  picture: readonly string[];
  /** Mark a place for advertising: the whole line. */
  advertisement: readonly string[];
  /** Buttons and counters of a page: the whole line. */
  control: readonly string[];
  /** Open a line that names another story, or a list of such. */
  alsoRead: readonly string[];
  /** Open a sentence that asks the reader to subscribe, follow or sign up. */
  invitation: readonly string[];
  /** Say that a text may not be copied. */
  rights: readonly string[];
  /** Headings of what stands below a story: keywords, contacts. */
  tail: readonly string[];
  /** Open a letter. */
  salutation: readonly string[];
}

/** Phrases divided by bars. */
export function list(phrases: string): readonly string[] {
  return phrases.split(" | ");
}
