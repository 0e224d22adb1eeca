import { NewsgraphError } from "../src/errors.js";
import type { Store } from "../src/store/connection.js";
import { runSeed, type SeedOptions } from "./pipeline.js";
import type { SourceRoot } from "./sources.js";

/**
 * A run over no file at all, which changes nothing: the program and the store then have at hand what each later run asks for, so that the
 * first edit is shown as soon as any other. A run that cannot be made now will say so itself.
 */
export async function rehearse(
  store: Store,
  roots: SourceRoot[],
  signal: AbortSignal,
  options: Pick<SeedOptions, "settings" | "provider"> = {},
): Promise<void> {
  try {
    await runSeed(store, roots, {
      ...options,
      prune: "never",
      signal,
      onProgress: () => undefined,
      changes: { files: [], sawRemovals: false },
    });
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
  }
}
