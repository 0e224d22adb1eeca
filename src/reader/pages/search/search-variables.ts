import { endOfDay, startOfDay } from "../../parts/timeline/days.js";
import { orderOf, type Order, type SearchView } from "./search-view.js";

const ORDER_KEYS = {
  best: { field: "RELEVANCE", direction: "DESC" },
  newest: { field: "PUBLISHED_AT", direction: "DESC" },
  oldest: { field: "PUBLISHED_AT", direction: "ASC" },
  title: { field: "TITLE", direction: "ASC" },
  quality: { field: "QUALITY", direction: "DESC" },
} as const satisfies Record<Order, { field: string; direction: string }>;

/** What the API is asked for a view: which articles, in which order. Days begin in the reader's zone. */
export function searchVariables(view: SearchView) {
  const { q, about, provider, topic, entity, category, kind, from, to } = view;
  const publishedAt = {
    ...(from !== undefined && { gte: startOfDay(from).toISOString() }),
    ...(to !== undefined && { lt: endOfDay(to).toISOString() }),
  };
  return {
    ...(q !== "" && { search: { query: q, prefix: true } }),
    filter: {
      ...(about.length > 0 && { or: [{ mentions: some(about) }, { topics: some(about) }] }),
      ...(provider.length > 0 && { provider: { id: { in: [...provider] } } }),
      ...(topic.length > 0 && { topics: some(topic) }),
      ...(entity.length > 0 && { mentions: some(entity) }),
      ...(category.length > 0 && { category: { in: [...category] } }),
      ...(kind.length > 0 && { kind: { in: [...kind] } }),
      ...(Object.keys(publishedAt).length > 0 && { publishedAt }),
    },
    orderBy: [ORDER_KEYS[orderOf(view)]],
  };
}

/** One of these is among them. */
function some(ids: readonly string[]) {
  return { some: { id: { in: [...ids] } } };
}
