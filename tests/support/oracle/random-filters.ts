import fc from "fast-check";
import type { ArticleFilter, EntityFilter, Logic, Operators, ProviderFilter } from "../../oracle/arguments.js";
import type { World } from "../../oracle/world.js";
import { PIECES } from "./vocabulary.js";

/** How far a random filter goes. */
export interface Reach {
  /** How many times and, or and not may stand around each other. */
  logic: number;
  /** How many relations a filter may go through, one behind the other. */
  relations: number;
}

type Filters = Record<"article" | "provider" | "entity", fc.Arbitrary<object>>;

/** An article's own fields that facets count by. */
const COUNTED_BY = ["kind", "category", "publishedAt", "quality"];

/** Filters for a world, on values that it has more often than not. Operators may be null. */
export class RandomFilters {
  readonly #own: Record<"article" | "provider" | "entity", Conditions>;

  constructor({ articles, providers, entities }: World) {
    const isStub = orNull(fc.boolean());
    this.#own = {
      article: {
        id: ids([...articles, ...providers].map(({ id }) => id)),
        title: texts(articles.map(({ title }) => title)),
        category: texts(articles.flatMap(({ category }) => category ?? [])),
        kind: operators({ ...membership(fc.constantFrom("ARTICLE", "VIDEO", "COURSE", "NEWSLETTER", "OTHER")) }),
        publishedAt: times(
          articles.flatMap(({ publishedAt }) => publishedAt ?? []),
          true,
        ),
        ingestedAt: times(
          articles.map(({ ingestedAt }) => ingestedAt),
          false,
        ),
        quality: integers(fc.constantFrom(0, 7, 50, 60, 89, 90, 100)),
        heat: integers(fc.constantFrom(-1, 0, 1, 2, 2_147_483_647)),
        isStub,
      },
      provider: {
        id: ids(providers.map(({ id }) => id)),
        name: texts(providers.map(({ name }) => name)),
        domain: texts(providers.flatMap(({ domain }) => domain ?? [])),
      },
      entity: {
        id: ids(entities.map(({ id }) => id)),
        slug: texts(entities.map(({ slug }) => slug)),
        name: texts(entities.map(({ name }) => name)),
        isStub,
      },
    };
  }

  article(reach: Reach): fc.Arbitrary<ArticleFilter> {
    return this.#all(reach).article;
  }

  provider(reach: Reach): fc.Arbitrary<ProviderFilter> {
    return this.#all(reach).provider;
  }

  entity(reach: Reach): fc.Arbitrary<EntityFilter> {
    return this.#all(reach).entity;
  }

  /** Filters on what articles are counted by, at their top and inside `and`: there a facet finds its own conditions. */
  faceted(): fc.Arbitrary<ArticleFilter> {
    const { provider, entity } = this.#all({ logic: 0, relations: 0 });
    const own = Object.entries(this.#own.article).filter(([name]) => COUNTED_BY.includes(name));
    const choices = { ...Object.fromEntries(own), provider, topics: list(entity), mentions: list(entity) };
    const top = fc.tuple(some(choices, 2), some(choices, 1)).map(([one, other]) => ({ ...one, ...other }));
    const and = fc.array(fc.oneof(top, fc.record({ and: fc.array(top, { maxLength: 2 }) })), { maxLength: 2 });
    return fc.oneof(
      top,
      fc.tuple(top, and).map(([own, parts]) => ({ ...own, and: parts })),
    );
  }

  #all({ logic, relations }: Reach): Filters {
    const below = relations > 0 ? this.#all({ logic: Math.min(logic, 1), relations: relations - 1 }) : undefined;
    const { article, provider, entity } = this.#own;
    const relationsOf = below && {
      article: {
        provider: orNull(below.provider),
        topics: list(below.entity),
        mentions: list(below.entity),
        related: list(below.article),
      },
      provider: { articles: list(below.article) },
      entity: { articles: list(below.article) },
    };
    return {
      article: withLogic(conditions(article, relationsOf?.article), logic),
      provider: withLogic(conditions(provider, relationsOf?.provider), logic),
      entity: withLogic(conditions(entity, relationsOf?.entity), logic),
    };
  }
}

type Conditions = Record<string, fc.Arbitrary<unknown>>;

/** One or two of a node's own conditions or, where it has relations, twice as often of those. */
function conditions(own: Conditions, relations: Conditions | undefined): fc.Arbitrary<object> {
  if (!relations) return some(own, 2);
  return fc.oneof(
    { weight: 1, arbitrary: some(own, 2) },
    { weight: 2, arbitrary: fc.tuple(some(own, 1), some(relations, 2)).map(([one, other]) => ({ ...one, ...other })) },
    { weight: 2, arbitrary: some(relations, 2) },
  );
}

/** One of the choices, seldom none or up to `maxLength`. */
function some(choices: Conditions, maxLength: number): fc.Arbitrary<object> {
  const entries = Object.entries(choices).map(([name, value]) => value.map((drawn) => [name, drawn] as const));
  return fc
    .oneof(
      { weight: 1, arbitrary: fc.array(fc.oneof(...entries), { maxLength, size: "max" }) },
      { weight: 4, arbitrary: fc.oneof(...entries).map((entry) => [entry]) },
    )
    .map((drawn) => Object.fromEntries(drawn) as object);
}

function withLogic(plain: fc.Arbitrary<object>, depth: number): fc.Arbitrary<object> {
  if (depth === 0) return plain;
  const below = withLogic(plain, depth - 1);
  const parts = fc.array(below, { maxLength: 3, size: "max" });
  const logic: { [K in keyof Required<Logic<object>>]: fc.Arbitrary<unknown> } = {
    and: orNull(parts),
    or: orNull(parts),
    not: orNull(below),
  };
  return fc.oneof(
    { weight: 3, arbitrary: plain },
    { weight: 2, arbitrary: some(logic, 2) },
    { weight: 1, arbitrary: fc.tuple(plain, some(logic, 1)).map(([own, more]) => ({ ...own, ...more })) },
  );
}

function list(member: fc.Arbitrary<object>): fc.Arbitrary<object | null> {
  const size = integers(fc.nat({ max: 4 }));
  return orNull(some({ some: orNull(member), every: orNull(member), none: orNull(member), size: orNull(size) }, 2));
}

function operators(choices: Conditions): fc.Arbitrary<object | null> {
  const nullable = Object.entries(choices).map(([name, value]) => [name, orNull(value)] as const);
  return orNull(some(Object.fromEntries(nullable), 2));
}

function membership(value: fc.Arbitrary<unknown>): Conditions {
  const values = fc.array(value, { maxLength: 3, size: "max" });
  return { eq: value, ne: value, in: values, notIn: values } satisfies { [K in keyof Operators<string>]: unknown };
}

function ranges(value: fc.Arbitrary<unknown>): Conditions {
  return { gt: value, gte: value, lt: value, lte: value } satisfies { [K in keyof Operators<string>]: unknown };
}

function ids(known: readonly string[]): fc.Arbitrary<object | null> {
  return operators(membership(fc.constantFrom(...known, "art_", "no id at all", "$where")));
}

function texts(known: readonly string[]): fc.Arbitrary<object | null> {
  const whole = fc.constantFrom(...known, "nowhere", "");
  const spelled = fc.tuple(whole, fc.constantFrom("NFC", "NFC", "NFD")).map(([text, form]) => text.normalize(form));
  const piece = fc.oneof(
    fc.constantFrom(...PIECES),
    fc.tuple(whole, fc.nat({ max: 9 }), fc.integer({ min: 1, max: 6 })).map(([text, start, length]) =>
      // Whole characters, so that no piece is half an emoji.
      [...text].slice(start, start + length).join(""),
    ),
    fc
      .tuple(whole, fc.boolean())
      .map(([text, upper]) => (upper ? text.toUpperCase() : text.toLowerCase()).slice(0, 3).toWellFormed()),
  );
  return operators({ ...membership(spelled), contains: piece, startsWith: piece, isNull: fc.boolean() });
}

function integers(value: fc.Arbitrary<number>): fc.Arbitrary<object | null> {
  const near = fc.oneof(
    value,
    fc.tuple(value, fc.constantFrom(-1, 0)).map(([number, step]) => number + step),
  );
  return operators({ ...membership(near), ...ranges(near), isNull: fc.boolean() });
}

/** The same instants with other offsets, and instants a millisecond off. */
function times(known: readonly string[], nullable: boolean): fc.Arbitrary<object | null> {
  const spelled = fc
    .tuple(
      fc.constantFrom(...known, "2024-06-01T00:00:00.000Z"),
      fc.constantFrom(-1, 0, 0, 1),
      fc.constantFrom(0, 0, 330, -480),
    )
    .map(([text, step, offset]) => withOffset(Date.parse(text) + step, offset));
  const { eq, ne } = membership(spelled);
  return operators({
    ...(eq && { eq }),
    ...(ne && { ne }),
    ...ranges(spelled),
    ...(nullable && { isNull: fc.boolean() }),
  });
}

function withOffset(instant: number, minutes: number): string {
  if (minutes === 0) return new Date(instant).toISOString();
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const zone = `${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
  return new Date(instant + minutes * 60_000).toISOString().replace("Z", zone);
}

function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null, freq: 15 });
}
