/** Text that may hold mentions. */
export interface ArticleText {
  title: string;
  excerpt?: string | undefined;
  body?: string | undefined;
  /** Entities that the article is tagged with. */
  topicIds?: readonly string[];
}
