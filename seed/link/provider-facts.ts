import type { ImageDocument } from "../../src/store/articles.js";
import { foldName } from "./fold-name.js";
import { addCount, byText, mostFrequent } from "./order.js";
import { domainLabel, normalizeDomain, possibleLabels } from "./provider-name.js";

/** What documents say about a provider, and how many say it. At least one of name, domain and aliases is there. */
export interface CountedProviderClaim {
  name?: string;
  domain?: string;
  aliases?: string[];
  images?: ImageDocument[];
  /** From the provider's own page, which knows best. */
  isOrganization?: boolean;
  count: number;
}

/** Name and aliases, blank ones left out. */
export function namesOf({ name, aliases = [] }: Pick<CountedProviderClaim, "name" | "aliases">): string[] {
  return (name === undefined ? aliases : [name, ...aliases]).filter((one) => one.trim() !== "");
}

/**
 * The name to show: the organization page's, else the most frequent proper name, else an alias. A name that is merely the domain
 * counts only where there is no other.
 */
export function displayName(claims: CountedProviderClaim[], domain: string | undefined): string {
  const pages = new Map<string, number>();
  const names = new Map<string, number>();
  const aliases = new Map<string, number>();
  const improper = new Map<string, number>();
  for (const claim of claims) {
    if (claim.name?.trim()) {
      const name = withoutGuest(claim.name.trim(), domain);
      const counts = isDomainItself(name, domain) ? improper : claim.isOrganization ? pages : names;
      addCount(counts, name, claim.count);
    }
    for (const alias of namesOf({ aliases: claim.aliases ?? [] })) {
      addCount(isDomainItself(alias, domain) ? improper : aliases, alias.trim(), claim.count);
    }
  }
  return mostFrequent(pages) ?? mostFrequent(names) ?? mostFrequent(aliases) ?? mostFrequent(improper) ?? domain ?? "";
}

/** All other names seen, each once whatever its case and accents, in code-unit order. The domain is not repeated as one. */
export function otherNames(claims: CountedProviderClaim[], display: string, domain: string | undefined): string[] {
  const variants = new Map<string, Map<string, number>>();
  for (const claim of claims) {
    for (const written of namesOf(claim)) {
      const name = withoutGuest(written.trim(), domain);
      if (isDomainItself(name, domain)) continue;
      const key = foldName(name);
      const counts = variants.get(key) ?? new Map<string, number>();
      addCount(counts, name, claim.count);
      variants.set(key, counts);
    }
  }
  variants.delete(foldName(display));
  return [...variants.values()].map((counts) => mostFrequent(counts) ?? "").sort(byText);
}

/** The organization page's images, else those of the claim that has most; each address once. */
export function bestImages(claims: CountedProviderClaim[]): ImageDocument[] {
  const ranked = claims
    .flatMap(({ images = [], isOrganization = false, count }) =>
      images.length === 0 ? [] : [{ images, isOrganization, count, text: JSON.stringify(images) }],
    )
    .sort(
      (a, b) =>
        Number(b.isOrganization) - Number(a.isOrganization) ||
        b.images.length - a.images.length ||
        b.count - a.count ||
        byText(a.text, b.text),
    );
  return [...new Map((ranked[0]?.images ?? []).map((image) => [image.url, image])).values()];
}

/** "MSN.com" of "Reuters on MSN.com": who wrote for a site is not what the site is called. */
function withoutGuest(name: string, domain: string | undefined): string {
  const site = domain === undefined ? undefined : / on (\S+(?: \S+)?)$/.exec(name)?.[1];
  if (site === undefined || domain === undefined) return name;
  return isDomainItself(site, domain) || possibleLabels(site).includes(domainLabel(domain) ?? "") ? site : name;
}

/** Whether a name only repeats the domain, as "Benzinga.com" of `benzinga.com` does. */
export function isDomainItself(name: string, domain: string | undefined): boolean {
  return domain !== undefined && normalizeDomain(name) === domain;
}
