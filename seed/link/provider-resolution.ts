import type { ImageDocument } from "../../src/store/articles.js";
import { idOf } from "../../src/store/ids.js";
import { groupBy } from "../group-by.js";
import { groupBySharedKeys } from "./group-by-shared-keys.js";
import { byText } from "./order.js";
import { bestImages, displayName, namesOf, otherNames, type CountedProviderClaim } from "./provider-facts.js";
import { ProviderIndex } from "./provider-index.js";
import { domainOfName, normalizeDomain, providerNameKey } from "./provider-name.js";

export interface ResolvedProvider {
  id: string;
  name: string;
  domain?: string;
  aliases: string[];
  images: ImageDocument[];
  /** The claims that it stands for (see `providerClaimKey`), in code-unit order. */
  claimKeys: string[];
}

export interface ProviderResolution {
  /** Ordered by id. */
  providers: ResolvedProvider[];
  idByClaimKey: Map<string, string>;
  /** Names that fit several providers with a domain and so stand by themselves; candidates are those providers' domains. */
  ambiguous: { claim: string; candidates: string[] }[];
}

/** Names a claim: equal claims have equal keys, whatever the order of their aliases. Images do not count. */
export function providerClaimKey({
  name,
  domain,
  aliases = [],
}: Pick<CountedProviderClaim, "name" | "domain" | "aliases">): string {
  return JSON.stringify([
    name?.trim() ?? "",
    domain === undefined ? "" : normalizeDomain(domain),
    [...new Set(aliases)].sort(byText),
  ]);
}

/**
 * Works out which claims are one provider, whatever their order. A domain is identity: two domains never merge. A claim without one joins
 * the only provider with a domain that its names fit, and is one with the other such claims that share a name; where it fits several it
 * stays by itself.
 */
export function resolveProviders(claims: CountedProviderClaim[]): ProviderResolution {
  const named = claims.filter((claim) => claim.domain !== undefined || namesOf(claim).length > 0);
  const claimed = new Set(named.flatMap(({ domain }) => (domain === undefined ? [] : [normalizeDomain(domain)])));
  const byDomain = groupBy(named, (claim) => ownDomain(claim, claimed));
  const nameOnly = byDomain.get(undefined) ?? [];
  byDomain.delete(undefined);
  const index = new ProviderIndex(byDomain as Map<string, CountedProviderClaim[]>);
  const { joined, apart, ambiguous } = joinByName(nameOnly, index);
  const providers = [
    ...[...byDomain].map(([domain = "", own]) => provider([...own, ...(joined.get(domain) ?? [])], domain)),
    ...groupBySharedKeys(apart, nameKeys).map((group) => provider(group)),
  ].sort((a, b) => byText(a.id, b.id));
  const idByClaimKey = new Map(providers.flatMap(({ id, claimKeys }) => claimKeys.map((key) => [key, id] as const)));
  return { providers, idByClaimKey, ambiguous };
}

type NameJoin = Pick<ProviderResolution, "ambiguous"> & {
  joined: Map<string, CountedProviderClaim[]>;
  apart: CountedProviderClaim[];
};

/** Claims that share a name go together; only where that would join two domains, each goes its own way. */
function joinByName(nameOnly: CountedProviderClaim[], index: ProviderIndex): NameJoin {
  const joined: NameJoin["joined"] = new Map();
  const apart: CountedProviderClaim[] = [];
  const ambiguous = new Map<string, string[]>();
  const join = (group: CountedProviderClaim[]): string[] => {
    const candidates = index.candidates(group.flatMap(namesOf));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) joined.set(only, [...(joined.get(only) ?? []), ...group]);
    return candidates;
  };
  for (const group of groupBySharedKeys(nameOnly, nameKeys)) {
    const together = join(group);
    if (together.length === 0) apart.push(...group);
    if (together.length < 2) continue;
    for (const claim of group) {
      const candidates = join([claim]);
      if (candidates.length === 1) continue;
      apart.push(claim);
      ambiguous.set(displayName([claim], undefined), candidates.length > 0 ? candidates : together);
    }
  }
  const reported = [...ambiguous]
    .map(([claim, candidates]) => ({ claim, candidates }))
    .sort((a, b) => byText(a.claim, b.claim));
  return { joined, apart, ambiguous: reported };
}

function provider(claims: CountedProviderClaim[], domain?: string): ResolvedProvider {
  const name = displayName(claims, domain);
  return {
    id: idOf("provider", domain ?? `name:${providerNameKey(name)}`),
    name,
    ...(domain !== undefined && { domain }),
    aliases: otherNames(claims, name, domain),
    images: bestImages(claims),
    claimKeys: [...new Set(claims.map(providerClaimKey))].sort(byText),
  };
}

function ownDomain(claim: CountedProviderClaim, claimed: ReadonlySet<string>): string | undefined {
  if (claim.domain !== undefined) return normalizeDomain(claim.domain);
  const asDomain = (name: string): string | undefined => {
    const host = normalizeDomain(name);
    return claimed.has(host) ? host : domainOfName(name);
  };
  const fromName = claim.name === undefined ? undefined : asDomain(claim.name);
  if (fromName !== undefined) return fromName;
  const fromAliases = new Set((claim.aliases ?? []).map(asDomain).filter((domain) => domain !== undefined));
  return fromAliases.size === 1 ? [...fromAliases][0] : undefined;
}

function nameKeys(claim: CountedProviderClaim): string[] {
  return namesOf(claim).map(providerNameKey);
}
