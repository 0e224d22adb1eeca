import type { Store } from "../src/store/connection.js";
import {
  streamOrganizations,
  streamProviderClaims,
  type OrganizationDocument,
  type ProviderClaimCount,
} from "../src/store/provider-claim-reads.js";
import { raiseListSizes } from "../src/store/list-sizes/kept-list-sizes.js";
import { providerSizes } from "../src/store/list-sizes/list-sizes.js";
import { findProvidersBefore, upsertProviders } from "../src/store/node-writes.js";
import type { ProviderDocument } from "../src/store/providers.js";
import { FIRST_TEXT, LAST_TEXT } from "../src/store/article-sort-keys.js";
import { foldText, sortKeyOf } from "../src/store/text-key.js";
import { documentOrigins } from "./document-origins.js";
import { groupBy } from "./group-by.js";
import { resolveProviders, type ResolvedProvider } from "./link/provider-resolution.js";
import type { ReportBuilder } from "./report.js";
import { revisionOf } from "./text-digest.js";

export interface DerivedProviders {
  idByClaimKey: Map<string, string>;
  nameById: Map<string, string>;
  /** Claims that stood for another provider before, or for one whose name has changed: their articles are to be derived again. */
  movedClaims: string[];
  /** Ids that no document names any more. */
  vanished: string[];
  write(): Promise<void>;
}

/** Works out which claims are one provider; writes nothing until told. */
export async function deriveProviders(store: Store, report: ReportBuilder): Promise<DerivedProviders> {
  const claims: ProviderClaimCount[] = [];
  for await (const claim of streamProviderClaims(store)) claims.push(claim);
  const { providers, idByClaimKey, ambiguous } = resolveProviders(claims);
  for (const { claim, candidates } of ambiguous) {
    report.warning(
      "provider-ambiguous",
      `"${claim}" could be ${candidates.join(" or ")}`,
      "Give the documents that name it a provider domain.",
    );
  }
  const before = await findProvidersBefore(store);
  const documents = await organizationsOf(store, idByClaimKey);
  const nodes = providers.map((provider) =>
    node(provider, documents.get(provider.id) ?? [], before.get(provider.id)?.articleCount ?? 0),
  );
  const changed = nodes.filter((provider) => before.get(provider._id)?.revision !== provider.revision);
  const ids = new Set(nodes.map((provider) => provider._id));
  const nameById = new Map(nodes.map((provider) => [provider._id, provider.name]));
  const vanished = [...before.keys()].filter((id) => !ids.has(id));
  const movedClaims = [...before.values()].flatMap(({ _id, name, claims: held }) =>
    held.filter((key) => {
      const now = idByClaimKey.get(key);
      return now !== undefined && (now !== _id || nameById.get(now) !== name);
    }),
  );
  const inserted = changed.filter((provider) => !before.has(provider._id)).length;
  report.nodes("providers", { inserted, updated: changed.length - inserted, removed: vanished.length });
  const write = async (): Promise<void> => {
    await raiseListSizes(store, providerSizes(nodes));
    await upsertProviders(store, changed);
  };
  return { idByClaimKey, nameById, movedClaims, vanished, write };
}

/** The organization documents that each provider was read from, the one that says most first, by the provider's id. */
async function organizationsOf(
  store: Store,
  idByClaimKey: ReadonlyMap<string, string>,
): Promise<Map<string, OrganizationDocument[]>> {
  const documents: OrganizationDocument[] = [];
  for await (const document of streamOrganizations(store)) documents.push(document);
  const told = documents.toSorted((a, b) => tellingOf(b) - tellingOf(a));
  return groupBy(told, ({ providerClaims: [claim] }) => idByClaimKey.get(claim?.key ?? "") ?? "");
}

function tellingOf({ providerClaims: [claim] }: OrganizationDocument): number {
  if (claim === undefined) return 0;
  const { name, domain, aliases = [], images = [] } = claim;
  return [name, domain].filter((one) => one !== undefined).length + aliases.length + images.length;
}

function node(
  provider: ResolvedProvider,
  documents: readonly OrganizationDocument[],
  articleCount: number,
): ProviderDocument {
  const { id, name, domain, aliases, images, claimKeys } = provider;
  const content = {
    _id: id,
    name,
    ...(domain !== undefined && { domain }),
    aliases,
    images,
    ...documentOrigins(documents),
    fold: { name: foldText(name) },
    sort: { name: sortKeyOf(name), domainAsc: domain ?? LAST_TEXT, domainDesc: domain ?? FIRST_TEXT },
    claims: [...claimKeys].sort(),
  };
  return { ...content, articleCount, revision: revisionOf(content) };
}
