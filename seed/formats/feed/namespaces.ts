import type { XmlElement } from "./xml.js";

/** Namespaces of feeds and the prefixes that they are known by here, whatever a file binds to them. */
const KNOWN: readonly [RegExp, string][] = [
  [/^https?:\/\/www\.w3\.org\/2005\/Atom\/?$|^http:\/\/purl\.org\/atom\/ns#$/i, "atom"],
  [
    /^http:\/\/purl\.org\/rss\/1\.0\/$|^http:\/\/(?:my|channel)\.netscape\.com\/rdf\/simple\/0\.9\/$|^http:\/\/(?:backend|blogs)\.userland\.com\/rss2/i,
    "",
  ],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/, "rdf"],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/, "content"],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.[01]\/$/, "dc"],
  [/^http:\/\/purl\.org\/dc\/terms\/$/, "dcterms"],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/$/, "excerpt"],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/, "wp"],
  [/^https?:\/\/search\.yahoo\.com\/mrss\/?$/, "media"],
  [/^https?:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$/i, "itunes"],
  [/^http:\/\/www\.w3\.org\/2007\/app$|^http:\/\/purl\.org\/atom\/app#$/, "app"],
  [/^http:\/\/schemas\.google\.com\/blogger\/2018$/, "blogger"],
];

type Prefixes = ReadonlyMap<string, string>;

/** A feed with the names that are usual: whichever prefix its file binds, `dc:creator`; an Atom feed's own elements have none. */
export function withUsualNames(root: XmlElement): XmlElement {
  const own = bindingsOf(root, new Map());
  return rename(root, new Map(), own.get(prefixOf(root.name)) === "atom");
}

function rename(element: XmlElement, outer: Prefixes, isAtom: boolean): XmlElement {
  const prefixes = bindingsOf(element, outer);
  const content = element.content.map((child) => (typeof child === "string" ? child : rename(child, prefixes, isAtom)));
  const usual = prefixes.get(prefixOf(element.name));
  const local = element.name.slice(element.name.indexOf(":") + 1);
  const prefix = usual === "atom" && isAtom ? "" : usual;
  return {
    ...element,
    name: prefix === undefined ? element.name : prefix === "" ? local : `${prefix}:${local}`,
    content,
    children: content.filter((child) => typeof child !== "string"),
  };
}

/** Prefixes in force within the element, by the names that they have here; `""` is that of names without one. */
function bindingsOf({ attributes }: XmlElement, outer: Prefixes): Prefixes {
  const own = Object.entries(attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (own.length === 0) return outer;
  const prefixes = new Map(outer);
  for (const [name, address] of own) {
    const usual = KNOWN.find(([pattern]) => pattern.test(address.trim()))?.[1];
    if (usual === undefined) prefixes.delete(name.slice("xmlns:".length));
    else prefixes.set(name.slice("xmlns:".length), usual);
  }
  return prefixes;
}

function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? "" : name.slice(0, colon);
}
