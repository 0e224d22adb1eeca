import { createHash } from "node:crypto";
import { urlKey } from "./canonical-url.js";

const PREFIXES = { article: "art", provider: "prv", entity: "ent", story: "sto" } as const;
export type NodeKind = keyof typeof PREFIXES;

const KIND_OF_PREFIX = new Map(Object.entries(PREFIXES).map(([kind, prefix]) => [prefix, kind as NodeKind]));

/** The id of the node with this natural key, the same on every machine: a prefix that tells the kind, and 132 bits of a SHA-256. */
export function idOf(kind: NodeKind, naturalKey: string): string {
  return `${PREFIXES[kind]}_${createHash("sha256").update(naturalKey).digest("base64url").slice(0, 22)}`;
}

/** Undefined for a text that no node can have as its id. */
export function kindOfId(id: string): NodeKind | undefined {
  const match = /^([a-z]{3})_[\w-]{22}$/.exec(id);
  return match ? KIND_OF_PREFIX.get(match[1] as (typeof PREFIXES)[NodeKind]) : undefined;
}

/** Undefined where `url` is not an absolute http(s) URL. */
export function articleIdOfUrl(url: string): string | undefined {
  const key = urlKey(url);
  return key === undefined ? undefined : idOf("article", `url:${key}`);
}

/** For an article without a URL: the digest of its text, its day and its house; what is not known is empty. */
export function articleIdOfContent({ contentKey, day = "", house = "" }: ContentIdentity): string {
  return idOf("article", `text:${contentKey}\n${day}\n${house}`);
}

export interface ContentIdentity {
  contentKey: string;
  /** `2024-05-02` */
  day?: string;
  house?: string;
}

/** For an article that neither address nor text can tell from others: the id of the document that it stands in. */
export function articleIdOfDocument(documentId: string): string {
  return idOf("article", `document:${documentId}`);
}
