import type { PageName } from "../link/linkable.js";
import type { MentionDictionary } from "../link/mention-dictionary.js";
import { byText } from "../link/order.js";

interface AmbiguousName {
  name: string;
  /** The entities that it may mean, each with the file of its page. */
  entities: string[];
}

/** The names that mean several entities of which one at least is a page of these sources: others are told when theirs are seeded. */
export function ambiguousNames(
  ambiguous: MentionDictionary["ambiguous"],
  named: readonly { id: string; name: string; pageKey?: string }[],
  pages: readonly PageName[],
  sources: ReadonlySet<string>,
): AmbiguousName[] {
  const byId = new Map(named.map((entity) => [entity.id, entity]));
  const pageByKey = new Map(pages.map((page) => [page.key, page]));
  return ambiguous.flatMap(({ name, candidates }) => {
    const meant = candidates.flatMap((id) => {
      const entity = byId.get(id);
      return entity ? [{ name: entity.name, page: pageByKey.get(entity.pageKey ?? "") }] : [];
    });
    if (!meant.some(({ page }) => page && sources.has(page.source))) return [];
    return [{ name, entities: meant.map((one) => one.name + (one.page ? ` (${one.page.path})` : "")).sort(byText) }];
  });
}
