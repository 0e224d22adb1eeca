import type { Given, Order } from "./arguments.js";
import { articlesOfEntity, articlesOfProvider } from "./filters.js";
import { comparePeople } from "./people-order.js";
import type { PlainArticle, PlainEntity, PlainProvider, World } from "./world.js";

/** A total order: never 0 for two rows. */
export type Compare<R> = (one: R, other: R) => number;

/** What a key of an order compares; null comes last, whatever the direction. */
interface Key<R> {
  value(row: R): string | number | null;
  /** For texts that are names or titles; others compare plainly. */
  compare?(one: string, other: string): number;
}

/** Scores by id, as the product gives them: how relevant something is, is its own business. */
export type Scores = ReadonlyMap<string, number>;

export function articleOrder(world: World, given: Given<Order[]> | undefined, scores?: Scores): Compare<PlainArticle> {
  const names = new Map(world.providers.map(({ id, name }) => [id, name]));
  return totalOrder(
    given,
    { field: "PUBLISHED_AT", direction: "DESC" },
    {
      PUBLISHED_AT: { value: ({ publishedAt }) => (publishedAt === null ? null : Date.parse(publishedAt)) },
      INGESTED_AT: { value: ({ ingestedAt }) => Date.parse(ingestedAt) },
      QUALITY: { value: ({ quality }) => quality },
      HEAT: { value: ({ heat }) => heat },
      TITLE: { value: ({ title }) => title, compare: comparePeople },
      RELEVANCE: { value: ({ id }) => scores?.get(id) ?? null },
      PROVIDER_NAME: { value: ({ provider }) => names.get(provider ?? "") ?? null, compare: comparePeople },
    },
  );
}

export function providerOrder(world: World, given: Given<Order[]> | undefined): Compare<PlainProvider> {
  const counts = new Map(world.providers.map((one) => [one.id, articlesOfProvider(world, one).length]));
  return totalOrder(
    given,
    { field: "NAME", direction: "ASC" },
    {
      NAME: { value: ({ name }) => name, compare: comparePeople },
      DOMAIN: { value: ({ domain }) => domain },
      ARTICLE_COUNT: { value: ({ id }) => counts.get(id) ?? 0 },
    },
  );
}

export function entityOrder(world: World, given: Given<Order[]> | undefined, scores?: Scores): Compare<PlainEntity> {
  const counts = new Map(world.entities.map((one) => [one.id, articlesOfEntity(world, one).length]));
  return totalOrder(
    given,
    { field: "NAME", direction: "ASC" },
    {
      NAME: { value: ({ name }) => name, compare: comparePeople },
      RELEVANCE: { value: ({ id }) => scores?.get(id) ?? null },
      ARTICLE_COUNT: { value: ({ id }) => counts.get(id) ?? 0 },
    },
  );
}

/** No terms are the fallback; a field counts where it is named first; the id breaks ties, in the direction of the last key that counts. */
function totalOrder<R extends { id: string }>(
  given: Given<Order[]> | undefined,
  fallback: Order,
  keys: Record<string, Key<R>>,
): Compare<R> {
  const terms: Order[] = [];
  for (const term of given?.length ? given : [fallback]) {
    if (!terms.some(({ field }) => field === term.field)) terms.push(term);
  }
  const last = terms.at(-1) ?? fallback;
  return (one, other) => {
    for (const { field, direction } of terms) {
      const key = keys[field];
      if (!key) throw new Error(`The oracle knows no order ${field}.`);
      const sign = compareBy(key, direction, one, other);
      if (sign !== 0) return sign;
    }
    return turned(last.direction, one.id < other.id ? -1 : Number(one.id > other.id));
  };
}

function compareBy<R>(key: Key<R>, direction: Order["direction"], one: R, other: R): number {
  const left = key.value(one);
  const right = key.value(other);
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === "string" && key.compare) return turned(direction, key.compare(left, String(right)));
  return turned(direction, left < right ? -1 : Number(left > right));
}

function turned(direction: Order["direction"], sign: number): number {
  return direction === "ASC" ? sign : -sign;
}
