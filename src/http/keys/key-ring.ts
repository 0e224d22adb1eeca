import { timingSafeEqual } from "node:crypto";
import type { ApiKeyRecord } from "../../store/api-keys/api-keys.js";
import { digestOf, keyIdIn } from "../../store/api-keys/key-text.js";
import { KeyBudgets } from "./key-budgets.js";

/** A key that is valid now. */
export interface Key {
  name: string;
  keyId: string;
  budgets: KeyBudgets;
}

interface Held extends Key {
  digest: Buffer;
  /** By which a change of its budgets is told. */
  minute: string;
}

/** Compared with where there is no key of that id, so that finding none takes as long. */
const NOBODYS = Buffer.alloc(32);

/** The keys that are valid, in memory. */
export class KeyRing {
  #byId = new Map<string, Held>();

  /** Takes these keys for all there are. Those that were there before keep what they have left. */
  replace(records: readonly ApiKeyRecord[]): void {
    const next = records.map(({ _id: name, keyId, digest, rate, cost }): [string, Held] => {
      const minute = JSON.stringify([rate, cost]);
      const before = this.#byId.get(keyId);
      const budgets =
        before?.minute === minute
          ? before.budgets
          : new KeyBudgets({ ...(rate !== undefined && { rate }), ...(cost !== undefined && { cost }) });
      return [keyId, { name, keyId, budgets, digest: Buffer.from(digest, "hex"), minute }];
    });
    this.#byId = new Map(next);
  }

  /** The key that this text is; the time it takes tells nothing of the others. */
  find(text: string): Key | undefined {
    const keyId = keyIdIn(text);
    if (keyId === undefined) return undefined;
    const held = this.#byId.get(keyId);
    const isIt = timingSafeEqual(digestOf(text), held?.digest ?? NOBODYS);
    return isIt ? held : undefined;
  }
}
