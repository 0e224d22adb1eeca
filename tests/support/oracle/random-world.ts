import fc from "fast-check";
import type { PlainArticle, PlainEntity, PlainProvider, World } from "../../oracle/world.js";
import { CJK_WORDS, SEARCH_WORDS, TRICKY_WORDS } from "./vocabulary.js";

const KINDS = ["ARTICLE", "ARTICLE", "VIDEO", "COURSE", "NEWSLETTER", "OTHER"] as const;
const CATEGORIES = ["Économie", "economie", "World", "world news", "科技", "(round)"] as const;

const id = fc.string({
  unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
  minLength: 22,
  maxLength: 22,
});
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TRICKY_WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...SEARCH_WORDS) },
);
const name = words(word, 1, 2);
const searchText = words(fc.oneof(fc.constantFrom(...SEARCH_WORDS), fc.constantFrom(...CJK_WORDS)), 1, 12);
const title = fc.oneof(words(word, 1, 3), searchText);

/** Many share a day, so that there are ties; some are near a change to or from summer time; some have none. */
const publishedAt = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.nat({ max: 9 }).map((day) => new Date(Date.UTC(2024, 1, 25 + day)).toISOString()) },
  { weight: 3, arbitrary: instant("2024-10-26T18:00:00Z", "2024-10-28T06:00:00Z", 900_000) },
  { weight: 2, arbitrary: instant("2024-03-09T00:00:00Z", "2024-03-11T12:00:00Z", 60_000) },
  { weight: 2, arbitrary: instant("2023-12-20T00:00:00Z", "2025-01-10T00:00:00Z", 1) },
);

/** Places in the lists that relations are drawn from; see `linked`. */
const draft = fc.record({
  title,
  excerpt: orNull(searchText),
  body: orNull(searchText),
  publishedAt,
  ingestedAt: fc.nat({ max: 4 }).map((hour) => new Date(Date.UTC(2025, 0, 1, hour)).toISOString()),
  kind: fc.constantFrom(...KINDS),
  category: orNull(fc.constantFrom(...CATEGORIES)),
  quality: orNull(fc.constantFrom(0, 7, 50, 59, 60, 89, 90, 100, 101, 120)),
  heat: orNull(fc.constantFrom(-1, 0, 1, 2, 3, 2_147_483_647)),
  isStub: fc.boolean(),
  provider: orNull(fc.nat()),
  topics: fc.array(fc.nat(), { maxLength: 3 }),
  mentions: fc.array(fc.nat(), { maxLength: 4 }),
  related: fc.array(fc.nat(), { maxLength: 4 }),
});
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/** A whole world, consistent as the seed leaves one. */
export function randomWorld(size: { articles: number; providers: number; entities: number }): fc.Arbitrary<World> {
  const { articles, providers, entities } = size;
  return fc
    .record({
      ids: fc.uniqueArray(id, exactly(articles + providers + entities)),
      drafts: fc.array(draft, exactly(articles)),
      providers: fc.array(fc.record({ name, hasDomain: fc.nat({ max: 3 }) }), exactly(providers)),
      entities: fc.array(
        fc.record({
          name,
          aliases: fc.array(name, { maxLength: 2 }),
          summary: orNull(searchText),
          body: orNull(searchText),
          isStub: fc.boolean(),
        }),
        exactly(entities),
      ),
    })
    .map(({ ids, ...drawn }): World => {
      const all = {
        articles: ids.slice(0, articles).map((tail) => `art_${tail}`),
        providers: ids.slice(articles, articles + providers).map((tail) => `prv_${tail}`),
        entities: ids.slice(articles + providers).map((tail) => `ent_${tail}`),
      };
      return {
        articles: drawn.drafts.map((one, index) => linked(one, all.articles[index] ?? "", all)),
        providers: drawn.providers.map((one, index): PlainProvider => {
          const domain = one.hasDomain > 0 ? `p${(index * 7) % 10}-${index}.example.com` : null;
          return { id: all.providers[index] ?? "", name: one.name, domain };
        }),
        entities: drawn.entities.map((one, index): PlainEntity => ({
          ...one,
          id: all.entities[index] ?? "",
          slug: `${slugOf(one.name)}-${index}`,
        })),
      };
    });
}

/** An article that a changing list may gain: it relates to nothing new. */
export function randomArticle({ providers, entities }: World): fc.Arbitrary<PlainArticle> {
  const ids = { articles: [], providers: providers.map((one) => one.id), entities: entities.map((one) => one.id) };
  return fc.tuple(draft, id).map(([one, tail]) => linked(one, `art_${tail}`, ids));
}

type Ids = Record<"articles" | "providers" | "entities", string[]>;

function linked(one: Draft, own: string, ids: Ids): PlainArticle {
  return {
    ...one,
    id: own,
    provider: one.provider === null ? null : (pick(ids.providers, [one.provider])[0] ?? null),
    topics: pick(ids.entities, one.topics),
    mentions: pick(ids.entities, one.mentions),
    related: pick(ids.articles, one.related).filter((other) => other !== own),
  };
}

function pick(ids: readonly string[], places: readonly number[]): string[] {
  return ids.length === 0 ? [] : [...new Set(places.map((place) => ids[place % ids.length] ?? ""))];
}

function words(of: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> {
  const parts = fc.array(fc.tuple(of, fc.constantFrom(" ", " ", " ", ", ", ": ")), {
    minLength,
    maxLength,
    size: "max",
  });
  return parts.map((all) => all.map(([text, gap], index) => (index === all.length - 1 ? text : text + gap)).join(""));
}

function instant(from: string, to: string, step: number): fc.Arbitrary<string> {
  const start = Date.parse(from);
  const steps = Math.floor((Date.parse(to) - start) / step);
  return fc.integer({ min: 0, max: steps }).map((count) => new Date(start + count * step).toISOString());
}

function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq: 3 });
}

function exactly(count: number): { minLength: number; maxLength: number } {
  return { minLength: count, maxLength: count };
}

function slugOf(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "entity"
  );
}
