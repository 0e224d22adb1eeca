import { stories, yaml, type ReadingCase } from "./reading-case.js";

const HERE = "https://post.example/bridge";

const of = (lines: [string, string | null][]) => lines.map(([field, url]) => [field, { url }] as const);

export const ADDRESSES: ReadingCase[] = [
  ...stories(
    "an address",
    of([
      [`url: ${HERE}`, HERE],
      [`URL: ${HERE}`, HERE],
      [`link: ${HERE}`, HERE],
      [`canonical: ${HERE}`, HERE],
      [`canonical_url: ${HERE}`, HERE],
      [`canonicalUrl: ${HERE}`, HERE],
      [`canonicalURL: ${HERE}`, HERE],
      [`permalink: ${HERE}`, HERE],
      [`original_url: ${HERE}`, HERE],
      [`source: ${HERE}`, HERE],
      [`source_url: ${HERE}`, HERE],
      [`og:url: ${HERE}`, HERE],
      [`external_url: ${HERE}`, HERE],
      [`mainEntityOfPage: ${HERE}`, HERE],
      [`webUrl: ${HERE}`, HERE],
      [`guid: ${HERE}`, HERE],
      [`url: '${HERE}?utm_source=letter&utm_medium=mail'`, HERE],
      [`url: '${HERE}#comments'`, HERE],
      [`url: ${HERE}\nslug: another`, HERE],
      [`url: ${HERE}\nimage: https://post.example/a.jpg`, HERE],
      [`source: ${HERE}\ncreated: 2024-06-01`, HERE],
    ]),
  ),
  ...stories(
    "no address without a host and a base",
    of([
      ["slug: bridge", null],
      ["permalink: /2024/05/02/bridge/", null],
      ["permalink: pretty", null],
      ["url: /posts/bridge/", null],
      ["path: /posts/bridge", null],
      ["guid: 1b2c3d4e-0000", null],
      ["uri: urn:newsml:post.example:20240502:1", null],
      ["source: Harbour Post", null],
      ["link: mailto:ana@f.example", null],
      ["url: javascript:alert(1)", null],
      ["aliases: [/old/bridge/]", null],
    ]),
  ),
  {
    about: "two addresses: where it stands here is below the base, so that the absolute one is it",
    text: yaml(
      `title: Harbour bridge reopens\ndate: 2024-05-02\nauthor: Ana Silva\npermalink: /bridge/\ncanonical_url: ${HERE}`,
    ),
    right: { is: "article", url: HERE },
  },
];

const house = (field: string, provider: string | null, more: ReadingCase["right"] = {}): ReadingCase => ({
  about: `a house: ${field.replace(/\s*\n\s*/g, " ⏎ ")}`,
  text: yaml(`title: Harbour bridge reopens\ndate: 2024-05-02\nauthor: Ana Silva\n${field}`),
  right: { is: "article", provider, ...more },
});

export const PROVIDERS: ReadingCase[] = [
  ...[
    "provider",
    "Provider",
    "publisher", // schema.org, Dublin Core
    "source", // newsrooms' own
    "site", // Omnivore
    "sitename", // trafilatura
    "siteName",
    "site_name",
    "og:site_name", // Open Graph
    "publication",
    "outlet",
    "newspaper",
  ].map((name) => house(`${name}: Harbour Post`, "Harbour Post")),
  house("hostname: post.example", "post.example"),
  house("domain: post.example", "post.example"),
  house("source_domain: www.post.example", "post.example"),
  house("publisher:\n  '@type': Organization\n  name: Harbour Post", "Harbour Post"),
  house("provider: {name: Harbour Post, domain: post.example}", "Harbour Post"),
  house("sitename: Harbour Post\nhostname: post.example", "Harbour Post"),
  house(`source: ${HERE}\nsite: Harbour Post`, "Harbour Post", { url: HERE }),
  house("source: Harbour Post\nurl: https://post.example/bridge", "Harbour Post", { url: HERE }),
  house('publisher: "[[Harbour Post]]"', "Harbour Post"),
  house("publisher: Fish &amp; Chips Weekly", "Fish & Chips Weekly"),
  house("publisher:", null),
];
