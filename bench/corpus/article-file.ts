import type { CorpusArticle, CorpusArticleFacts } from "./articles.js";

/** An article as a file of the article format: front matter and body. */
export function articleFile(article: CorpusArticle): string {
  const { category, topics, body, related } = article;
  return [
    "---",
    `category: ${category}`,
    ...factLines(article, ""),
    "published: true",
    "topics:",
    ...topics.map((topic) => `  - ${quoted(topic)}`),
    ...(related.length > 0 ? ["related:"] : []),
    ...related.flatMap(itemLines),
    "---",
    "",
    body,
    "",
  ].join("\n");
}

function itemLines(facts: CorpusArticleFacts): string[] {
  const [first = "", ...rest] = factLines(facts, "    ");
  return [`  - ${first.trimStart()}`, ...rest];
}

function factLines(facts: CorpusArticleFacts, indent: string): string[] {
  const { title, excerpt, publishedDateTime, webUrl, type, quality, heat, provider, images } = facts;
  return [
    `title: ${quoted(title)}`,
    `excerpt: ${quoted(excerpt)}`,
    `publishedDateTime: ${publishedDateTime}`,
    `webUrl: ${quoted(webUrl)}`,
    `type: ${type}`,
    ...(quality === undefined ? [] : [`quality: ${quality}`]),
    ...(heat === undefined ? [] : [`heat: ${heat}`]),
    "provider:",
    `  name: ${quoted(provider.name)}`,
    `  domain: ${provider.domain}`,
    "images:",
    ...images.flatMap(({ url, width, height }) => [
      `  - url: ${quoted(url)}`,
      `    width: ${width}`,
      `    height: ${height}`,
    ]),
  ].map((line) => indent + line);
}

/** A JSON string is a double-quoted YAML scalar. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
