import { describe, expect, it } from "vitest";
import { KeyRing } from "../../../../src/http/keys/key-ring.js";
import { keyIdIn, newKey } from "../../../../src/store/api-keys/key-text.js";

function made(name: string, budgets: { rate?: number; cost?: number } = {}) {
  const { key, ...kept } = newKey();
  return { key, record: { _id: name, ...kept, createdAt: new Date(0), ...budgets } };
}

describe("the ring of keys", () => {
  it("finds each key by its whole text, and none by anything else", () => {
    const [ada, bo] = [made("ada"), made("bo")];
    const ring = new KeyRing();
    ring.replace([ada.record, bo.record]);
    expect([ring.find(ada.key)?.name, ring.find(bo.key)?.name]).toEqual(["ada", "bo"]);
    const head = `ng_${ada.record.keyId}_`;
    for (const text of [
      "",
      "x",
      made("other").key,
      head,
      head + bo.key.slice(head.length),
      ada.key.toUpperCase(),
      `${ada.key} `,
      `${ada.key}\n`,
      ada.key.slice(0, -1),
      `${ada.key}A`,
      ada.record.digest,
      ada.record.keyId,
      "ng_".repeat(100_000),
    ]) {
      expect(ring.find(text)).toBeUndefined();
    }
  });

  it("forgets a key that is revoked, and leaves the others what they have left", () => {
    const [ada, bo] = [made("ada", { rate: 2 }), made("bo")];
    const ring = new KeyRing();
    ring.replace([ada.record, bo.record]);
    const spend = () => ring.find(ada.key)?.budgets.spendOperations(1);
    expect([spend(), spend()]).toEqual([undefined, undefined]);
    ring.replace([ada.record]);
    expect(ring.find(bo.key)).toBeUndefined();
    expect(spend()).toMatchObject({ retryAfter: 30 });
    ring.replace([{ ...ada.record, rate: 3 }]);
    expect(spend()).toBeUndefined();
  });

  it("holds no key, only digests", () => {
    const { key, record } = made("ada");
    const secret = key.slice(`ng_${record.keyId}_`.length);
    expect(JSON.stringify(record)).not.toContain(secret);
    expect([keyIdIn(key), secret.length, record.digest.length]).toEqual([record.keyId, 43, 64]);
    expect(new Set(Array.from({ length: 1_000 }, () => newKey().key)).size).toBe(1_000);
  });
});
