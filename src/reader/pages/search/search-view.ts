import { isCalendarDay, type CalendarDay } from "../../parts/timeline/days.js";

export const ORDERS = ["best", "newest", "oldest", "title", "quality"] as const;
export type Order = (typeof ORDERS)[number];

export const KINDS = ["ARTICLE", "VIDEO", "COURSE", "NEWSLETTER", "OTHER"] as const;
export type Kind = (typeof KINDS)[number];

/** What may be chosen several times, any of which an article then has: each a parameter of the address. */
export const CHOICES = ["about", "provider", "topic", "entity", "category", "kind"] as const;
export type Choice = (typeof CHOICES)[number];

/** All that a view of the search is made of. Providers, topics and entities by their ids; `about` are entities that an article mentions or has as a topic. */
export interface SearchView extends Readonly<Record<Exclude<Choice, "kind">, readonly string[]>> {
  q: string;
  kind: readonly Kind[];
  from?: CalendarDay | undefined;
  to?: CalendarDay | undefined;
  /** The best first where there are words, else the newest, unless given. */
  order?: Order | undefined;
}

/** The view that an address names, and the parameters whose values name nothing. */
export function readView(search: URLSearchParams): { view: SearchView; unread: string[] } {
  const unread: string[] = [];
  const one = <T extends string>(name: string, isValid: (text: string) => text is T): T | undefined => {
    const text = search.get(name);
    if (text === null || isValid(text)) return text ?? undefined;
    unread.push(`${name}=${text}`);
    return undefined;
  };
  const all = (name: string): string[] => [...new Set(search.getAll(name).filter((value) => value !== ""))];
  const isDay = (text: string): text is CalendarDay => isCalendarDay(text);
  const kinds = all("kind");
  unread.push(...kinds.filter((kind) => !isKind(kind)).map((kind) => `kind=${kind}`));
  return {
    view: {
      q: (search.get("q") ?? "").trim(),
      about: all("about"),
      provider: all("provider"),
      topic: all("topic"),
      entity: all("entity"),
      category: all("category"),
      kind: kinds.filter(isKind),
      from: one("from", isDay),
      to: one("to", isDay),
      order: one("order", isOrder),
    },
    unread,
  };
}

/** The address of a view; two views that are the same have the same. */
export function searchHref(view: Partial<SearchView>): string {
  const search = new URLSearchParams();
  if (view.q) search.set("q", view.q);
  for (const choice of CHOICES) for (const value of view[choice] ?? []) search.append(choice, value);
  for (const name of ["from", "to", "order"] as const) if (view[name]) search.set(name, view[name]);
  return search.size === 0 ? "/search" : `/search?${search}`;
}

/** The order in which the view shows its articles. */
export function orderOf({ q, order }: SearchView): Order {
  if (order === undefined || (order === "best" && q === "")) return q === "" ? "newest" : "best";
  return order;
}

function isOrder(text: string): text is Order {
  return (ORDERS as readonly string[]).includes(text);
}

function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}
