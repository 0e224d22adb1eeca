import type { DocumentRecord } from "../../src/store/documents.js";
import { articleIdOfContent, articleIdOfDocument, articleIdOfUrl } from "../../src/store/ids.js";
import { dayOf } from "../fields/dates/date-value.js";
import type { ProviderClaim } from "../fields/provider-claim.js";
import { normalizeDomain, providerNameKey } from "../link/provider-name.js";
import { digestOf, plainWords } from "../text-digest.js";

/** Letters, digits and the blanks between words that a body needs to be known again by itself: some thirty words. */
const LEAST_TELLING = 200;

/** What tells an article's text from others; empty where it has no body, for an empty body is nobody's twin. */
export function contentOf(title: string, body: string | undefined): Pick<DocumentRecord, "contentKey" | "isShortText"> {
  const words = body === undefined ? "" : plainWords(body);
  if (words === "") return {};
  return {
    contentKey: digestOf(`${plainWords(title)} ${words}`),
    ...(words.length < LEAST_TELLING && { isShortText: true }),
  };
}

/** What an article's own document says of who it is. */
export interface OwnIdentity extends Pick<DocumentRecord, "contentKey" | "isShortText"> {
  url?: string | undefined;
  publishedAt?: Date | undefined;
  provider?: ProviderClaim | undefined;
  documentId: string;
}

/**
 * The id that an article's document gives by itself: from its address; without one from its text, day and house together; where the text
 * is too short to be known by itself and day or house lack, or where there is none, from the document's place.
 */
export function ownArticleId({ url, contentKey, isShortText, publishedAt, provider, documentId }: OwnIdentity): string {
  const ofUrl = url === undefined ? undefined : articleIdOfUrl(url);
  if (ofUrl !== undefined) return ofUrl;
  const day = publishedAt === undefined ? "" : dayOf(publishedAt);
  const house = provider === undefined ? "" : houseKeyOf(provider);
  const isKnownAgain = contentKey !== undefined && (isShortText !== true || (day !== "" && house !== ""));
  return isKnownAgain ? articleIdOfContent({ contentKey, day, house }) : articleIdOfDocument(documentId);
}

function houseKeyOf({ name, domain }: ProviderClaim): string {
  return domain === undefined ? providerNameKey(name ?? "") : normalizeDomain(domain);
}
