import fc from "fast-check";
import type { Order } from "../../oracle/arguments.js";

export const ARTICLE_ORDERS = ["PUBLISHED_AT", "INGESTED_AT", "QUALITY", "HEAT", "TITLE", "PROVIDER_NAME"] as const;
export const PROVIDER_ORDERS = ["NAME", "DOMAIN", "ARTICLE_COUNT"] as const;
export const ENTITY_ORDERS = ["NAME", "ARTICLE_COUNT"] as const;

/** Up to three keys, one of them perhaps twice; none at all, and null, for the default. */
export function randomOrder(fields: readonly string[]): fc.Arbitrary<Order[] | null> {
  const term = fc.record({
    field: fc.constantFrom(...fields),
    direction: fc.constantFrom("ASC" as const, "DESC" as const),
  });
  return fc.option(fc.array(term, { maxLength: 3, size: "max" }), { nil: null, freq: 10 });
}

/** One step through a list: the next page, or backward the one before. */
export interface Step {
  size: number;
  backward: boolean;
}

/** A way through a list: first these steps, then on in the direction of the last one to the list's end, by pages of its size. */
export function randomWalk(): fc.Arbitrary<Step[]> {
  const size = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 10, max: 50 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 100 }) },
  );
  const onward = fc.tuple(fc.boolean(), fc.array(size, { minLength: 1, maxLength: 3 }));
  return fc.oneof(
    onward.map(([backward, sizes]) => sizes.map((one) => ({ size: one, backward }))),
    fc.array(fc.record({ size, backward: fc.boolean() }), { minLength: 1, maxLength: 5 }),
  );
}
