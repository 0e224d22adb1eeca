import type { Store } from "./connection.js";
import { findProjection } from "./fields-read.js";
import type { ProviderDocument } from "./providers.js";
import type { ReadOptions } from "./read-options.js";
import { findAll } from "./run-read.js";
import { storeFailure } from "./store-failure.js";

/** Whatever the case of `domain`, with or without `www.`. Null where no provider has it. */
export async function findProviderByDomain(
  store: Store,
  domain: string,
  paths: readonly string[],
  read: ReadOptions,
): Promise<ProviderDocument | null> {
  try {
    const stored = domain
      .trim()
      .toLowerCase()
      .replace(/^www\./, "");
    const [found] = await findAll(
      store.providers,
      { filter: { domain: { $eq: stored } }, projection: findProjection({ paths }), limit: 1 },
      read,
    );
    return found ?? null;
  } catch (error) {
    throw storeFailure(error);
  }
}
