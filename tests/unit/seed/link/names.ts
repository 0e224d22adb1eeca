import type { NameUse } from "../../../../seed/link/entity-resolution.js";
import type { PageName } from "../../../../seed/link/page-index.js";

/** Pages, topics and links as the resolution takes them. */
export const page = (title: string, aliases: string[] = [], path = `${title}.md`): PageName => ({
  key: `vault/${path}`,
  path,
  fileStem: path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, ""),
  title,
  aliases,
});
export const topic = (name: string, count = 1): NameUse => ({ name, kind: "topic", count });
export const link = (name: string, count = 1, fromKey = "vault/from.md"): NameUse => ({
  name,
  kind: "link",
  count,
  fromKey,
});
