import type { Document } from "mongodb";
import type { Store } from "./connection.js";
import type { EntityDocument } from "./entities.js";
import { findProjection, stageProjection } from "./fields-read.js";
import type { ReadOptions } from "./read-options.js";
import { aggregateAll, findAll } from "./run-read.js";
import { storeFailure } from "./store-failure.js";

/** Null where no entity has this slug. */
export async function findEntityBySlug(
  store: Store,
  slug: string,
  paths: readonly string[],
  read: ReadOptions,
): Promise<EntityDocument | null> {
  try {
    const [found] = await findAll(
      store.entities,
      { filter: { slug: { $eq: slug } }, projection: findProjection({ paths }), limit: 1 },
      read,
    );
    return found ?? null;
  } catch (error) {
    throw storeFailure(error);
  }
}

/** No entity has a longer one; and marks in a row take a time that grows with the square of their number to put in order. */
const LONGEST_NAME = 2_000;

/**
 * The entity of this name; where none has it, one that has it as an alias, else one whose page's file is called so; whatever the case. Of
 * several, the one with the most articles. Null where there is none.
 */
export async function findEntityByName(
  store: Store,
  name: string,
  paths: readonly string[],
  read: ReadOptions,
): Promise<EntityDocument | null> {
  if (name.length > LONGEST_NAME) return null;
  const key = name.normalize("NFC").trim().toLowerCase();
  // A name may begin with a dollar.
  const literal = { $literal: key };
  const rank: Document = {
    $switch: {
      branches: [
        { case: { $eq: [{ $first: "$nameKeys" }, literal] }, then: 0 },
        { case: { $in: [literal, "$nameKeys"] }, then: 1 },
      ],
      default: 2,
    },
  };
  try {
    const [found] = await aggregateAll<EntityDocument, EntityDocument>(
      store.entities,
      [
        { $match: { $or: [{ nameKeys: key }, { fileKeys: key }] } },
        { $set: { rank } },
        { $sort: { rank: 1, articleCount: -1, _id: 1 } },
        { $limit: 1 },
        { $project: stageProjection({ paths }) },
      ],
      read,
    );
    return found ?? null;
  } catch (error) {
    throw storeFailure(error);
  }
}
