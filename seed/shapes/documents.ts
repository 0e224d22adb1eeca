import type { ArticleFactsRecord, LinkRecord } from "../../src/store/documents.js";
import type { ProviderClaim } from "../fields/provider-claim.js";
import type { SectionDocument } from "../../src/store/entities.js";

/** Fields shared by an article and by an item of its `related` list. Text is plain: entities decoded, tags gone. */
export interface ArticleFacts extends Omit<ArticleFactsRecord, "articleId" | "providerKey"> {
  provider?: ProviderClaim;
}

/**
 * All links of one kind to one target, in order of the first. `target` as written, without heading, block and label: `Notes`, `x/Notes`,
 * `../guide/setup.md`. Kind `name`: `[[…]]`, a page's name or path; `path`: a Markdown link to a file of the source. `sections`: headings
 * under which it stands.
 */
export type ParsedLink = LinkRecord;

export interface ParsedArticle extends ArticleFacts {
  shape: "article";
  body?: string;
  authors: string[];
  location?: string;
  language?: string;
  /** Names as written, each once. */
  topics: string[];
  /** Links of its text to pages and other articles. */
  links: ParsedLink[];
  /** See `sitePathsOf`. */
  sitePaths?: string[];
  related: ArticleFacts[];
}

export interface ParsedPage {
  shape: "page";
  title: string;
  /** From front matter, the bold lead and its parentheses. Not the title, each once. */
  aliases: string[];
  summary?: string;
  /** The page as Markdown without front matter, links kept. */
  body: string;
  sections: SectionDocument[];
  links: ParsedLink[];
  /** See `sitePathsOf`. */
  sitePaths?: string[];
  /** The title of the page that it only leads to. */
  redirect?: string;
}

export interface ParsedOrganization {
  shape: "organization";
  provider: ProviderClaim;
}

export type ParsedDocument = ParsedArticle | ParsedPage | ParsedOrganization;
