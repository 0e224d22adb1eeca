import type { ProviderClaim } from "../../fields/provider-claim.js";
import type { Embargo } from "../../embargo/embargo-line.js";

/** What is read out of the text around a story. */
export interface StoryFacts {
  title: string;
  authors: string[];
  location?: string;
  provider?: ProviderClaim;
  publishedAt?: Date;
  /** A day without its year, as written, where nothing else tells the day. */
  openDay?: string;
  topics?: string[];
  deck?: string;
  /** Byline, date line, dateline, credits or copyright: what only a news story has. */
  isMarked: boolean;
}

export interface WireStory extends StoryFacts {
  /** Of plain text. */
  paragraphs: string[];
  /** Where the text is Markdown: its body to the letter, and the lines of the file before it. */
  markdown?: { body: string; bodyLine: number };
  embargo?: Embargo;
}
