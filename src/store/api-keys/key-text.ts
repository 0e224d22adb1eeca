import { createHash, randomBytes } from "node:crypto";

/** `ng_`, by which a key that went astray is told for what it is; 80 bits by which its record is found; 256 bits that are the secret. */
const KEY = /^ng_([0-9a-f]{20})_([\w-]{43})$/;

/** A new key, with what is kept of it. */
export function newKey(): { key: string; keyId: string; digest: string } {
  const keyId = randomBytes(10).toString("hex");
  const key = `ng_${keyId}_${randomBytes(32).toString("base64url")}`;
  return { key, keyId, digest: digestOf(key).toString("hex") };
}

/** Undefined for a text that no key is like. */
export function keyIdIn(key: string): string | undefined {
  return KEY.exec(key)?.[1];
}

/**
 * One round of SHA-256, without salt: a key is 256 random bits, which nobody tries all of, unlike passwords; and it is worked out for each
 * request.
 */
export function digestOf(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}
