import { date, integer, shape, text, type CollectionDefinition } from "../collection.js";

/** What one key may ask for in a minute; absent: as much as any client. */
export interface KeyBudgets {
  /** Operations. */
  rate?: number;
  /** Points of cost: the largest operation that is allowed has 1,000. */
  cost?: number;
}

/** A key that clients may send, without the key itself. */
export interface ApiKeyRecord extends KeyBudgets {
  /** The name that its owner goes by. */
  _id: string;
  /** The part of the key by which its record is found. */
  keyId: string;
  /** SHA-256 of the whole key, in hexadecimal digits. */
  digest: string;
  createdAt: Date;
}

export const apiKeys: CollectionDefinition = {
  name: "apiKeys",
  indexes: [],
  schema: shape({ _id: text, keyId: text, digest: text, createdAt: date, rate: integer, cost: integer }, [
    "_id",
    "keyId",
    "digest",
    "createdAt",
  ]),
};
