import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountedProviderClaim } from "../../../../seed/link/provider-facts.js";
import { providerClaimKey, resolveProviders } from "../../../../seed/link/provider-resolution.js";

type Claim = Omit<CountedProviderClaim, "count"> & { count?: number };

const resolve = (...claims: Claim[]) => resolveProviders(claims.map((claim) => ({ count: 1, ...claim })));
const names = (...claims: Claim[]) =>
  resolve(...claims)
    .providers.map((provider) => provider.name)
    .sort();

describe("one provider for all its names", () => {
  const scmp: Claim[] = [
    { name: "scmp.com", domain: "scmp.com" },
    { name: "South China Morning Post", aliases: ["SCMP"] },
    { name: "South China Morning Post Publishers Ltd" },
    { name: "SCMP" },
    { name: "south china  morning-post" },
    { domain: "www.scmp.com" },
    { domain: "m.scmp.com" },
    { name: "SCMP.com" },
  ];

  it("makes SCMP, South China Morning Post and scmp.com one, whatever the order and whichever of them are there", () => {
    const subsets = fc.shuffledSubarray(scmp.slice(1), { minLength: 1 });
    fc.assert(
      fc.property(subsets, fc.boolean(), (claims, domainFirst) => {
        const domain = { name: "scmp.com", domain: "scmp.com" };
        const { providers, ambiguous } = resolve(...(domainFirst ? [domain, ...claims] : [...claims, domain]));
        expect(providers).toHaveLength(1);
        expect(providers[0]).toMatchObject({ domain: "scmp.com" });
        expect(ambiguous).toEqual([]);
      }),
    );
  });

  it("shows the full name and lists the others, but not the domain", () => {
    const [provider] = resolve(
      { name: "scmp.com", domain: "scmp.com", count: 50 },
      { name: "South China Morning Post", aliases: ["SCMP"], count: 2 },
    ).providers;
    expect(provider).toMatchObject({ name: "South China Morning Post", aliases: ["SCMP"], domain: "scmp.com" });
  });

  it.each([
    ["its label", { name: "Reuters", count: 1 }, "reuters.com"],
    ["its words as one", { name: "Tech Crunch" }, "techcrunch.com"],
    ["its words as one with The", { name: "The Verge" }, "theverge.com"],
    ["its initials", { name: "The Wall Street Journal" }, "wsj.com"],
    ["itself the domain", { name: "Benzinga.com" }, "benzinga.com"],
    ["its label under another suffix", { name: "BBC" }, "bbc.co.uk"],
    ["its label with a foreign article", { name: "Die Zeit" }, "diezeit.de"],
    ["a company's words, legal form and all", { name: "Fast Company" }, "fastcompany.com"],
  ])("joins a name that is %s", (_why, claim, domain) => {
    expect(resolve(claim, { domain }).providers).toMatchObject([
      { domain, claimKeys: [providerClaimKey({ domain }), providerClaimKey(claim)].sort() },
    ]);
  });

  it("joins a name seen together with the domain elsewhere, ignoring case, accents, The and corporate tails", () => {
    for (const name of ["Le Monde", "le monde", "Lé Monde S.A.", "The Le Monde"]) {
      expect(names({ name: "Le Monde", domain: "lemonde-example.fr" }, { name })).toEqual(["Le Monde"]);
    }
  });

  it("makes names without any domain one where they share a name or an alias, also through a third", () => {
    const { providers } = resolve(
      { name: "Orrin Gazette", aliases: ["OG"] },
      { name: "OG", aliases: ["The Gazette"] },
      { name: "Gazette" },
    );
    expect(providers).toHaveLength(1);
    expect(providers[0]?.domain).toBeUndefined();
  });
});

describe("different providers", () => {
  it("never merges two domains, and leaves a name that fits both by itself, reported", () => {
    const { providers, ambiguous } = resolve(
      { name: "BBC", domain: "bbc.com" },
      { name: "BBC", domain: "bbc.co.uk" },
      { name: "BBC" },
    );
    expect(providers).toHaveLength(3);
    expect(ambiguous).toEqual([{ claim: "BBC", candidates: ["bbc.co.uk", "bbc.com"] }]);
  });

  it("lets a provider's own name win over a name seen for another one", () => {
    const { providers, ambiguous } = resolve(
      { name: "Reuters", domain: "reuters.com" },
      { name: "Aggregator", domain: "aggregator.com", count: 9 },
      { name: "Reuters", domain: "aggregator.com" },
      { name: "reuters" },
    );
    expect(providers.find((one) => one.domain === "reuters.com")?.claimKeys).toHaveLength(2);
    expect(ambiguous).toEqual([]);
  });

  it("does not join two domains through a name they share with a third", () => {
    const { providers } = resolve(
      { name: "Wired", domain: "wired.com" },
      { name: "Wallpaper", domain: "wallpaper.com" },
      { name: "Wired", aliases: ["W"] },
      { name: "Wallpaper", aliases: ["W"] },
    );
    expect(providers.map((one) => [one.domain, one.claimKeys.length]).sort()).toEqual([
      ["wallpaper.com", 2],
      ["wired.com", 2],
    ]);
  });

  it("keeps the parts of a site apart, and gives their label to the site alone", () => {
    const { providers } = resolve({ domain: "docs.example.com" }, { domain: "example.com" }, { name: "Example" });
    expect(providers.map((one) => [one.domain, one.claimKeys.length]).sort()).toEqual([
      ["docs.example.com", 1],
      ["example.com", 2],
    ]);
  });
});

describe("what is shown", () => {
  it("takes the organization page's name and images first", () => {
    const image = (url: string) => ({ url, width: 50, height: 50 });
    const [provider] = resolve(
      { name: "ARS", domain: "ars.com", count: 99, images: [image("a"), image("b")] },
      { name: "Ars Technica", domain: "ars.com", isOrganization: true, images: [image("c")] },
    ).providers;
    expect(provider).toMatchObject({ name: "Ars Technica", aliases: ["ARS"], images: [image("c")] });
  });

  it("prefers the most frequent name, then the shorter, then the first in code-unit order", () => {
    const domain = "x-example.com";
    expect(names({ name: "Rare", domain }, { name: "Usual", domain, count: 2 })).toEqual(["Usual"]);
    expect(names({ name: "Longer", domain }, { name: "Short", domain })).toEqual(["Short"]);
    expect(names({ name: "Bb", domain }, { name: "Aa", domain })).toEqual(["Aa"]);
  });

  it("shows the domain as written where there is no other name, and has no alias then", () => {
    expect(resolve({ name: "Benzinga.com", domain: "benzinga.com" }).providers).toMatchObject([
      { name: "Benzinga.com", aliases: [] },
    ]);
    expect(resolve({ domain: "benzinga.com" }).providers).toMatchObject([{ name: "benzinga.com", aliases: [] }]);
  });
});

describe("in general", () => {
  const word = fc.constantFrom(
    "South",
    "China",
    "Post",
    "SCMP",
    "The",
    "BBC",
    "Tech",
    "Crunch",
    "Ltd",
    "Ω",
    "零一",
    "?",
  );
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const domain = fc.constantFrom(
    "scmp.com",
    "www.scmp.com",
    "bbc.com",
    "bbc.co.uk",
    "techcrunch.com",
    "m.bbc.com",
    "southchina.example",
  );
  const claim = fc.record(
    {
      name,
      domain,
      aliases: fc.array(name, { maxLength: 2 }),
      images: fc.array(fc.record({ url: fc.constantFrom("a", "b") }), { maxLength: 2 }),
      isOrganization: fc.boolean(),
      count: fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: ["count"] },
  );
  const shuffled = fc
    .array(claim, { maxLength: 12 })
    .chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })));

  it("gives the same answer whatever the order of the claims", () => {
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        const [one, other] = [resolveProviders(claims), resolveProviders(others)];
        expect(other.providers).toEqual(one.providers);
        expect(other.ambiguous).toEqual(one.ambiguous);
        expect(new Map([...other.idByClaimKey].sort())).toEqual(new Map([...one.idByClaimKey].sort()));
      }),
    );
  });

  it("puts every claim that names something under exactly one provider, with ids and domains that are unique", () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
        const { providers, idByClaimKey } = resolveProviders(claims);
        expect(new Set(providers.map((one) => one.id)).size).toBe(providers.length);
        const domains = providers.flatMap((one) => one.domain ?? []);
        expect(new Set(domains).size).toBe(domains.length);
        expect(providers.flatMap((one) => one.claimKeys)).toHaveLength(idByClaimKey.size);
        for (const one of claims) {
          const names = [one.name ?? "", ...(one.aliases ?? [])].some((text) => text.trim() !== "");
          expect(idByClaimKey.has(providerClaimKey(one))).toBe(one.domain !== undefined || names);
        }
        for (const one of providers) expect(one.name).not.toBe("");
      }),
    );
  });
});

describe("a site that shows what others wrote", () => {
  it("is not called by a guest of its own", () => {
    const [provider] = resolve(
      { name: "Harbour Post on Portal.com", domain: "portal.com", count: 5 },
      { name: "Tide Times on Portal", domain: "portal.com" },
    ).providers;
    expect(provider).toMatchObject({ name: "Portal", aliases: [] });
    expect(names({ name: "Eyes on Space", domain: "eyesonspace.com" })).toEqual(["Eyes on Space"]);
  });
});
