import type { ArticleName, LinkUse, PageName } from "../../../../seed/link/linkable.js";
import type { TopicUse } from "../../../../seed/link/entity-resolution.js";

/** Pages, articles, topics and links as the resolution takes them, of a folder called vault. */
export const page = (title: string, aliases: string[] = [], path = `${title}.md`, source = "vault"): PageName => ({
  key: `${source}/${source}/${path}`,
  source,
  path: `${source}/${path}`,
  title,
  aliases,
});
export const article = (title: string, path = `${title}.md`, source = "vault"): ArticleName => ({
  documentId: `${source}/${path}`,
  articleId: `art_${path}`,
  source,
  path: `${source}/${path}`,
  title,
});
export const topic = (name: string, count = 1): TopicUse => ({ name, count });
export const link = (
  target: string,
  count = 1,
  from = "from.md",
  kind: LinkUse["kind"] = "name",
  source = "vault",
): LinkUse => ({
  kind,
  target,
  count,
  from: { key: `${source}/${source}/${from}`, source, path: `${source}/${from}` },
});
