import { createHash } from "node:crypto";

/** In hexadecimal digits, as ids of documents are written. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
