import { byText } from "./order.js";
import { displayName, isDomainItself, namesOf, type CountedProviderClaim } from "./provider-facts.js";
import { domainLabel, possibleInitials, possibleLabels, providerNameKey } from "./provider-name.js";

type DomainsByKey = Map<string, Set<string>>;

/** The providers that have a domain, by all that a document may call them. */
export class ProviderIndex {
  readonly #byDisplayName: DomainsByKey = new Map();
  readonly #byAnyName: DomainsByKey = new Map();
  readonly #byLabel: DomainsByKey = new Map();

  constructor(byDomain: ReadonlyMap<string, CountedProviderClaim[]>) {
    for (const [domain, claims] of byDomain) {
      for (const name of claims.flatMap(namesOf))
        if (!isDomainItself(name, domain)) add(this.#byAnyName, providerNameKey(name), domain);
      const display = displayName(claims, domain);
      if (!isDomainItself(display, domain)) add(this.#byDisplayName, providerNameKey(display), domain);
      const label = domainLabel(domain);
      if (label !== undefined) add(this.#byLabel, label, domain);
    }
  }

  /**
   * Domains of the providers that one with these names may be, in code-unit order. The stronger sign decides: a provider's own name,
   * then any name seen for it, then the domain's label, then initials that are the label.
   */
  candidates(names: string[]): string[] {
    const keys = names.map(providerNameKey);
    const signs: [DomainsByKey, string[]][] = [
      [this.#byDisplayName, keys],
      [this.#byAnyName, keys],
      [this.#byLabel, names.flatMap(possibleLabels)],
      [this.#byLabel, names.flatMap(possibleInitials)],
    ];
    for (const [index, wanted] of signs) {
      const domains = new Set(wanted.flatMap((key) => [...(index.get(key) ?? [])]));
      if (domains.size > 0) return [...domains].sort(byText);
    }
    return [];
  }
}

function add(index: DomainsByKey, key: string, domain: string): void {
  const domains = index.get(key);
  if (domains) domains.add(domain);
  else index.set(key, new Set([domain]));
}
