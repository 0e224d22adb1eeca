import { MongoServerError } from "mongodb";
import type { Store } from "../connection.js";
import { storeFailure } from "../store-failure.js";
import type { ApiKeyRecord } from "./api-keys.js";

const DUPLICATE_KEY = 11000;

/**
 * By name.
 * @throws NewsgraphError STORE_UNAVAILABLE where the store does not answer
 */
export async function findApiKeys(store: Store): Promise<ApiKeyRecord[]> {
  try {
    // From the primary: a secondary may not have heard yet that a key was revoked.
    return await store.apiKeys.find({}, { sort: { _id: 1 }, readPreference: "primary" }).toArray();
  } catch (error) {
    throw storeFailure(error);
  }
}

/** False where there is a key of that name already. */
export async function insertApiKey(store: Store, key: ApiKeyRecord): Promise<boolean> {
  try {
    await store.apiKeys.insertOne(key);
    return true;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
    throw error;
  }
}

/** False where there is no key of that name. */
export async function deleteApiKey(store: Store, name: string): Promise<boolean> {
  return (await store.apiKeys.deleteOne({ _id: name })).deletedCount > 0;
}
