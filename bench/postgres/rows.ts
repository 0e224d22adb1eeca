import type { ArticleDocument } from "../../src/store/articles.js";

type Value = string | number | Date | undefined;
export type Row = Value[];

/** The rows of each table that one article makes. */
export function articleRows(article: ArticleDocument): Record<string, Row[]> {
  const { _id: id, title, excerpt, body, url, publishedAt, kind, category, quality, heat, providerId } = article;
  const moment = publishedAt?.toISOString();
  return {
    article: [[id, title, excerpt, body, url, moment, moment, kind, category, quality, heat, providerId]],
    article_image: article.images.map((image, at) => [id, at, image.url, image.width, image.height]),
    article_topic: article.topicIds.map((entityId, at) => [id, at, entityId]),
    article_mention: article.mentions.map(({ entityId, count, salience }, at) => [id, at, entityId, count, salience]),
    article_related: article.related.map(({ articleId, reason, score }, at) => [id, at, articleId, reason, score]),
    article_entity: article.entityIds.map((entityId) => [entityId, id, heat]),
  };
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A line of COPY's text format. */
export function copyLine(row: Row): string {
  return `${row.map((value) => (value === undefined ? "\\N" : escaped(String(value)))).join("\t")}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
