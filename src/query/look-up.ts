import { failure } from "../errors.js";
import { articleIdOfUrl } from "../store/ids.js";

/**
 * The one argument of `keys` that is given, and its value; null counts as not given.
 * @throws NewsgraphError BAD_USER_INPUT unless exactly one is
 */
export function oneOf<K extends string>(
  field: string,
  keys: readonly K[],
  args: { [P in K]?: string | null },
): { key: K; value: string } {
  const given = keys.flatMap((key) => (args[key] == null ? [] : [{ key, value: args[key] }]));
  const [only] = given;
  if (!only || given.length > 1) {
    throw failure("BAD_USER_INPUT", `${field} takes exactly one of ${keys.join(", ")}; ${given.length} were given.`);
  }
  return only;
}

const MAX_IDS = 100;

/** @throws NewsgraphError BAD_USER_INPUT for more ids than one field may look up */
export function checkIds(ids: readonly string[]): void {
  if (ids.length > MAX_IDS) throw failure("BAD_USER_INPUT", `ids takes at most ${MAX_IDS} ids, not ${ids.length}.`);
}

/** Id of the article at this address, whether there is one or not; undefined for an address that no article can have. */
export function idOfAddress(url: string): string | undefined {
  return articleIdOfUrl(url);
}
