import { idOf } from "../../src/store/ids.js";
import { groupBy } from "../group-by.js";
import { exactKey, type FullKeys } from "./name-keys.js";
import { byPath, type PageName } from "./linkable.js";

/** The id of a thing that has no page, or whose page has no rival. */
export function idOfName(name: string, keys: FullKeys): string {
  return idOf("entity", keys.of(name));
}

/**
 * Ids of pages, by page: from the fully folded title; where pages of several titles fold to one, from the title as it is; where that is
 * the same too, from title and place for all but the one with the shortest path.
 */
export function idsOfPages(pages: readonly PageName[], keys: FullKeys): Map<PageName, string> {
  const ids = new Map<PageName, string>();
  for (const [key, rivals] of groupBy(pages, (page) => keys.of(page.title))) {
    const byTitle = groupBy(rivals, (page) => exactKey(page.title));
    for (const [title, namesakes] of byTitle) {
      for (const [index, page] of [...namesakes].sort(byPath).entries()) {
        const naturalKey = index > 0 ? `page:${title}\0${page.key}` : byTitle.size > 1 ? `title:${title}` : key;
        ids.set(page, idOf("entity", naturalKey));
      }
    }
  }
  return ids;
}
