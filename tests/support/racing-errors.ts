import type { RawAnswer } from "./two-engines.js";

/** How often graphql-js is asked at most for all errors that it may name. */
const TRIES = 100;

/**
 * Where several fields fail, graphql-js names those that fail before a null has spread over them, which hangs on who is served first. So
 * an answer with errors is right if it has the same data, and no error that graphql-js does not name too when it is asked repeatedly.
 */
export async function mayDifferInErrors(
  actual: RawAnswer,
  expected: RawAnswer,
  askAgain: () => Promise<RawAnswer>,
): Promise<boolean> {
  const own = errorsOf(actual);
  const known = new Set(errorsOf(expected));
  if (actual.status !== expected.status || own.length === 0 || known.size === 0) return false;
  for (let tries = 0; tries < TRIES && !own.every((error) => known.has(error)); tries += 1) {
    for (const error of errorsOf(await askAgain())) known.add(error);
  }
  return own.every((error) => known.has(error)) && dataOf(actual) === dataOf(expected);
}

function errorsOf({ body }: RawAnswer): string[] {
  const { errors = [] } = JSON.parse(body) as { errors?: unknown[] };
  return errors.map((error) => JSON.stringify(error));
}

function dataOf({ body }: RawAnswer): string {
  return JSON.stringify((JSON.parse(body) as { data?: unknown }).data);
}
