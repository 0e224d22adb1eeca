import { JsonText } from "../json-text.js";

/** Asks for `extensions.cost` in the answer, with the value 1. */
export const COST_HEADER = "x-query-cost";

/** In values of the answer, leaves and objects alike. */
export interface ToldCost {
  /** The most that the request might have had, and what it had. */
  requested: number;
  actual: number;
  /** Of `requested`. */
  limit: number;
}

/** @param data of the answer; absent where there is none */
export function toldCost(requested: number, data: unknown, limit: number): ToldCost {
  const answered: unknown = data instanceof JsonText ? data.toJSON() : data;
  return { requested: Math.ceil(requested), actual: valuesIn(answered), limit };
}

/** How many values an object of an answer has: each of its fields is one, and each object in a list of them. */
function valuesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let values = 0;
  for (const inner of Object.values(value) as unknown[]) {
    if (!Array.isArray(inner) || !inner.some(isObject)) values += 1 + valuesIn(Array.isArray(inner) ? null : inner);
    else for (const item of inner) values += 1 + valuesIn(item);
  }
  return values;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
