import type { Logger } from "pino";
import type { ApiKeyRecord } from "../../store/api-keys/api-keys.js";
import { KeyRing } from "./key-ring.js";

/** How soon a key that is added works, and one that is revoked does not. */
const LOOK_EVERY_MS = 2_000;

export interface WatchedKeys {
  ring: KeyRing;
  stop: () => void;
}

/**
 * Keeps the valid keys in memory, and looks again every two seconds: who sends keys that are none must not have the store asked for each.
 * While the store is away, those that were valid last are.
 * @throws what the first look throws
 */
export async function watchKeys(find: () => Promise<ApiKeyRecord[]>, logger: Logger): Promise<WatchedKeys> {
  const ring = new KeyRing();
  ring.replace(await find());
  let [isStopped, isAway] = [false, false];
  let timer: NodeJS.Timeout;
  const look = async (): Promise<void> => {
    try {
      ring.replace(await find());
      isAway = false;
    } catch (error) {
      // Once an outage, not at each look.
      if (!isAway) logger.warn({ err: error }, "the keys of clients could not be read: those known before stay valid");
      isAway = true;
    }
    if (!isStopped) wait();
  };
  const wait = (): void => {
    timer = setTimeout(() => void look(), LOOK_EVERY_MS).unref();
  };
  wait();
  return {
    ring,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
