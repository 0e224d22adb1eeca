import { setTimeout as sleep } from "node:timers/promises";
import { prepareFolder } from "./embedded-folder.js";
import { takeLease, type Lease, type LeaseRequest } from "./embedded-lease.js";
import { becomePrimary, uriOf } from "./embedded-replica-set.js";
import { findMongod } from "./mongod-binary.js";

export interface EmbeddedOptions {
  /** Where the store keeps its files. */
  folder: string;
  /** Path of a mongod; without it one is looked for, and fetched if need be. */
  binary?: string;
  say?: (message: string) => void;
}

export interface EmbeddedStore {
  uri: string;
  /** The last user to leave stops the mongod; resolves when it is gone. */
  leave(): Promise<void>;
}

const RETRY_MS = 1_000;

/**
 * A mongod of one's own: a one-member replica set whose files are in `folder`, shared by all processes that open that folder.
 * While the store is open, a mongod that dies is started again, and so is the process that keeps it.
 * @throws NewsgraphError NO_MONGOD, DATA_FOLDER_UNUSABLE, EMBEDDED_STORE_FAILED
 */
export async function openEmbedded({ folder, binary, say = () => {} }: EmbeddedOptions): Promise<EmbeddedStore> {
  const places = await prepareFolder(folder);
  const findBinary = (): Promise<string> => findMongod({ say, ...(binary !== undefined && { binary }) });
  const request: LeaseRequest = { folder: places, findBinary, say };
  const leaving = new AbortController();
  let lease = await join(request);
  const { port } = lease;

  const watch = async (): Promise<void> => {
    for (;;) {
      await lease.ended;
      for (let joined = false; !joined;) {
        if (leaving.signal.aborted) return;
        try {
          lease = await join({ ...request, port, say: () => {} });
          joined = true;
        } catch {
          await sleep(RETRY_MS, undefined, { ref: false, signal: leaving.signal }).catch(() => {});
        }
      }
      if (leaving.signal.aborted) return lease.giveBack();
    }
  };
  const watching = watch();

  return {
    uri: uriOf(port),
    async leave() {
      leaving.abort();
      await lease.giveBack();
      await watching;
    },
  };
}

async function join(request: LeaseRequest): Promise<Lease> {
  const lease = await takeLease(request);
  try {
    await becomePrimary(lease.port, request.folder.data);
    return lease;
  } catch (error) {
    await lease.giveBack();
    throw error;
  }
}
