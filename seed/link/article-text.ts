/** Text that may hold mentions. */
export interface ArticleText {
  title: string;
  excerpt?: string | undefined;
  body?: string | undefined;
  /** Entities that the article is tagged with. */
  topicIds?: readonly string[];
  /** Links of the body to entities: what they show is a mention, in reading order. */
  links?: readonly LinkedText[];
}

/** A part of the body that shows a link, `start` and `end` in UTF-16 code units. */
export interface LinkedText {
  entityId: string;
  start: number;
  end: number;
}
