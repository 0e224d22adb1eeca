import { createHash } from "node:crypto";
import type { Matching } from "../store/list-request.js";
import { namedRelation, type NamedRelation } from "../store/related-ids.js";
import type { RelationPath } from "../store/relation-paths.js";
import type { Batching } from "./batching.js";

/** The condition that a related document matches, by at most `most` ids. `whole`: all of them are wanted, and not only where they are few. */
export type NamedRelations = (
  relation: RelationPath,
  target: Matching,
  most: number,
  whole: boolean,
) => Promise<NamedRelation>;

interface Known {
  most: number;
  named: Promise<NamedRelation>;
}

/**
 * Reads ids for the filters of one request, one command after the other, so that a request with many of them leaves connections to
 * others. The same question is asked once: the sets of a chain of filters soon are the same at every other level.
 */
export function namedRelations({ store, read }: Batching): NamedRelations {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const known = new Map<string, Known>();
  return async (relation, target, most, whole) => {
    const key = createHash("sha1")
      .update(JSON.stringify([relation, target]))
      .digest("base64");
    const before = known.get(key);
    if (before) {
      const named = await before.named;
      if (named.where || before.most >= most) return named.count > most ? { count: named.count } : named;
    }
    const named = inTurn(() => namedRelation(store, relation, target, { most, whole }, read));
    known.set(key, { most, named });
    return named;
  };
}
