import type { Store } from "../src/store/connection.js";
import { markChanging, markSettled } from "../src/store/content-state.js";
import { writeProviderCounts } from "../src/store/count-writes.js";
import { writeLinkStates } from "../src/store/document-links.js";
import {
  hasDirtyDocuments,
  isMostlyDirty,
  markAllDocumentsDirty,
  markDocumentsDirtyByArticleIds,
  markDocumentsDirtyByNames,
  markDocumentsDirtyByProviderKeys,
} from "../src/store/document-writes.js";
import { dropLargeIndexes } from "../src/store/large-indexes.js";
import { DERIVATION_VERSION } from "../src/store/meta.js";
import { resetListSizes } from "../src/store/list-sizes/kept-list-sizes.js";
import { findSeedState } from "../src/store/meta-writes.js";
import {
  deleteEntitiesByIds,
  deleteProvidersByIds,
  findEntitiesBefore,
  findProvidersBefore,
  streamArticleTexts,
} from "../src/store/node-writes.js";
import { writeUsualLengths } from "../src/store/search/usual-length-writes.js";
import { deriveArticles, type Touched } from "./derive-articles.js";
import { deriveEntities, type DerivedEntities } from "./entities/derive-entities.js";
import { deriveProviders } from "./derive-providers.js";
import { containsAny } from "./link/dictionary-diff.js";
import { relateArticles } from "./relate/relate-articles.js";
import { relateEntities } from "./relate/relate-entities.js";
import { relateProviders } from "./relate/relate-providers.js";
import type { ReportBuilder } from "./report.js";
import { writeNameSuggestions } from "./suggestions/write-suggestions.js";

export interface DeriveRun {
  /** Whose documents were read. */
  sources: readonly string[];
  /** Who has the lease. */
  holder: string;
  signal: AbortSignal;
  onProgress(phase: "link" | "relate", count: number): void;
  say?: ((message: string) => void) | undefined;
}

/**
 * Works the nodes out of what has changed in `documents`.
 * @returns false where it was aborted, or another run has taken over
 */
export async function derive(store: Store, report: ReportBuilder, options: DeriveRun): Promise<boolean> {
  const state = await findSeedState(store);
  if (state.version !== undefined && state.version !== DERIVATION_VERSION) await markAllDocumentsDirty(store);
  const [providers, entities] = await Promise.all([
    deriveProviders(store, report),
    deriveEntities(store, options.sources, report),
  ]);
  // Marked before any node is written: a run killed in between finds the same work again.
  await markDocumentsDirtyByProviderKeys(store, providers.movedClaims);
  await markDocumentsDirtyByNames(store, entities.movedNames);
  await writeLinkStates(store, entities.linkStates);
  await markArticlesWithChangedNames(store, entities);
  if (!state.pending && !(await hasDirtyDocuments(store))) return true;

  // Everything that servers show is written between this and `markSettled`: up to here only `documents` were.
  await markChanging(store);
  const isLarge = await isMostlyDirty(store, LARGE_RUN);
  if (isLarge) await dropLargeIndexes(store);
  const isWhole = state.pending || state.version !== DERIVATION_VERSION;
  if (isWhole) await resetListSizes(store);
  await providers.write();
  await entities.writer.writeFirst();
  const touched: Touched = isWhole ? await everyNode(store) : { providerIds: new Set(), entityIds: new Set() };
  await deriveArticles(store, report, {
    linker: {
      providerIdOf: (key) => providers.idByClaimKey.get(key),
      providerNameOf: (id) => providers.nameById.get(id),
      entityIdOf: entities.topic,
      dictionary: entities.dictionary,
    },
    touched,
    now: report.startedAt,
    signal: options.signal,
    onDocuments: (count) => options.onProgress("link", count),
  });
  if (options.signal.aborted) return false;
  await entities.writer.writeRest();
  for (const id of entities.writer.relinked) touched.entityIds.add(id);
  await relateArticles(store, {
    signal: options.signal,
    onArticles: (count) => options.onProgress("relate", count),
  });
  // An interrupted run leaves the rest to whoever opens the store next.
  if (options.signal.aborted) return false;
  // Counted before they go: a run that takes over counts only nodes that are still there.
  await writeProviderCounts(store, [...touched.providerIds]);
  await relateEntities(store, [...touched.entityIds], entities.vanished);
  await relateProviders(store);
  await writeNameSuggestions(store, [...providers.vanished, ...entities.vanished]);
  await deleteProvidersByIds(store, providers.vanished);
  await deleteEntitiesByIds(store, entities.vanished);
  if (isLarge) {
    options.say?.("Building the indexes of search and suggestions.");
    await store.ensureSchema();
  }
  await writeUsualLengths(store);
  return markSettled(store, options.holder);
}

async function everyNode(store: Store): Promise<Touched> {
  return {
    providerIds: new Set((await findProvidersBefore(store)).keys()),
    entityIds: new Set((await findEntitiesBefore(store)).keys()),
  };
}

const MARK_BATCH = 1000;
/** Documents from which on it pays to build the large indexes at the end. */
const LARGE_RUN = 2000;

/** One pass over the articles for names that are new, gone or another entity's now. */
async function markArticlesWithChangedNames(store: Store, { changedKeys }: DerivedEntities): Promise<void> {
  if (changedKeys.size === 0) return;
  let ids: string[] = [];
  for await (const article of streamArticleTexts(store)) {
    if (containsAny(changedKeys, article)) ids.push(article._id);
    if (ids.length === MARK_BATCH) {
      await markDocumentsDirtyByArticleIds(store, ids);
      ids = [];
    }
  }
  await markDocumentsDirtyByArticleIds(store, ids);
}
