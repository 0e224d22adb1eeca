import { expect, it, vi } from "vitest";
import { findAll } from "../../../src/store/run-read.js";

it("a read that is cancelled already never waits for a server", async () => {
  const command = vi.fn();
  const collection = { db: { command }, collectionName: "articles" } as unknown as Parameters<typeof findAll>[0];
  const reason = new Error("nobody waits");
  const found = findAll(collection, { filter: {}, projection: {} }, { signal: AbortSignal.abort(reason) });
  await expect(found).rejects.toBe(reason);
  expect(command).not.toHaveBeenCalled();
});
