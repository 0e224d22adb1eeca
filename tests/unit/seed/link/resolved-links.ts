import {
  resolveEntities,
  type EntityResolution,
  type LinkEnd,
  type Vocabulary,
} from "../../../../seed/link/entity-resolution.js";
import type { LinkUse, PageName } from "../../../../seed/link/linkable.js";
import { openLinks } from "../../../../seed/link/open-links.js";
import { link } from "./names.js";

/** Where a link leads: the path of an article or of a page of the vault, or a stub by its name. */
export const resolved = (vocabulary: Vocabulary, use: LinkUse) => {
  const { entities, ends } = resolveEntities({ ...vocabulary, links: [use] });
  const end: LinkEnd | undefined = ends.get(use);
  if (end === undefined) return undefined;
  if ("article" in end) return end.article.path;
  const entity = entities.find(({ id }) => id === end.entityId);
  return entity?.pageKey?.replace(/^vault\//, "") ?? `stub: ${entity?.name}`;
};

/** The links that lead to no page. */
export const unresolvedIn = (resolution: EntityResolution, links: LinkUse[]) =>
  openLinks(resolution, links, new Set(links.map(({ from }) => from.source))).unresolved;

/** Where a link from a page of that path leads. */
export const linked = (pages: PageName[], target: string, from = "from.md") =>
  resolved({ pages }, link(target, 1, from));
