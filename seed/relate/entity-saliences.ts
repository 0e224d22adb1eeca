import type { ArticleDocument } from "../../src/store/articles.js";

/** A topic counts like an entity that is mentioned so much. */
const TOPIC_SALIENCE = 0.5;

/** How much an article is about each of its topics and of what it mentions, 0 to 1. */
export function entitySaliences({
  topicIds,
  mentions,
}: Pick<ArticleDocument, "topicIds" | "mentions">): Map<string, number> {
  const saliences = new Map(topicIds.map((id) => [id, TOPIC_SALIENCE]));
  for (const { entityId, salience } of mentions)
    saliences.set(entityId, Math.max(salience, saliences.get(entityId) ?? 0));
  return saliences;
}
