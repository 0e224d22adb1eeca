import { MongoClient, MongoServerError, MongoServerSelectionError, type MongoClientOptions } from "mongodb";
import { failure, NewsgraphError } from "../errors.js";
import { clientOptions, type ClientUse } from "./client-options.js";
import { OLDEST_MAJOR } from "./mongod-version.js";
import type { StoreEvents } from "./store-events.js";
import { hostsOf } from "./store-address.js";

const AUTHENTICATION_FAILED = 18;
/** How long a server may take to be there. */
const OPENING_MS: Record<ClientUse, number> = { read: 5_000, write: 0, build: 0 };

/**
 * A client that has reached its server.
 * @param observe is given the client before it connects, to be told of its connections from the first on
 * @throws NewsgraphError BAD_CONFIGURATION, where the string cannot be read; STORE_UNREACHABLE, naming the host and never user or password
 */
export async function connect(
  uri: string,
  use: ClientUse,
  extra: MongoClientOptions = {},
  observe?: (events: StoreEvents) => void,
): Promise<MongoClient> {
  const client = createClient(uri, { ...clientOptions(uri, use), ...extra });
  observe?.(client);
  try {
    await reach(client, Date.now() + OPENING_MS[use]);
    const { version } = await client.db("admin").command({ buildInfo: 1 });
    if (Number.parseInt(String(version)) < OLDEST_MAJOR) {
      throw failure(
        "STORE_UNREACHABLE",
        `${hostsOf(uri)} runs MongoDB ${String(version)}; Newsgraph needs ${OLDEST_MAJOR}.0 or newer.`,
      );
    }
    return client;
  } catch (error) {
    await client.close().catch(() => {});
    if (error instanceof NewsgraphError) throw error;
    throw failure("STORE_UNREACHABLE", `${hostsOf(uri)} cannot be reached: ${reason(error)}.`, error);
  }
}

/** A server that is only just starting is waited for, longer than a read would wait. */
async function reach(client: MongoClient, deadline: number): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const isEarly = client.options.serverSelectionTimeoutMS < deadline - Date.now();
    if (!(error instanceof MongoServerSelectionError) || !isEarly) throw error;
    await reach(client, deadline);
  }
}

function createClient(uri: string, options: MongoClientOptions): MongoClient {
  try {
    return new MongoClient(uri, options);
  } catch {
    // The driver's own message, and so the cause, may repeat the whole string, password and all.
    throw failure("BAD_CONFIGURATION", "MONGODB_URI is not a valid connection string, or names an unknown option");
  }
}

function reason(error: unknown): string {
  if (error instanceof MongoServerError) {
    return error.code === AUTHENTICATION_FAILED
      ? "it refuses the user or the password"
      : `it answers ${error.codeName ?? "with an error"}`;
  }
  const text = String(error) + String((error as Error).cause);
  if (/ECONNREFUSED/.test(text)) return "nothing listens there";
  if (/ENOTFOUND|EAI_AGAIN|ENODATA/.test(text)) return "there is no host of that name";
  if (/certificate|TLS|SSL/i.test(text)) return "the encrypted connection failed";
  return "no answer in time";
}
