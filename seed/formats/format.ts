import type { ArticleFactsRecord, ProviderClaimRecord } from "../../src/store/documents.js";
import type { SectionDocument } from "../../src/store/entities.js";

/** One file as text: BOM dropped, line ends made `\n`, Unicode NFC. */
export interface SourceFile {
  /** Relative to the source, `/` between folders. */
  path: string;
  text: string;
}

/** What a document says about a provider. At least one of name and domain (lower case, no `www.`) is there. */
export type ProviderClaim = Omit<ProviderClaimRecord, "key" | "isOrganization">;

/** Fields shared by an article and by an item of its `related` list. Text is plain: entities decoded, tags gone. */
export interface ArticleFacts extends Omit<ArticleFactsRecord, "articleId" | "providerKey"> {
  provider?: ProviderClaim;
}

export interface ParsedArticle extends ArticleFacts {
  format: "article" | "wire";
  body?: string;
  authors: string[];
  location?: string;
  /** Names as written, each once. */
  topics: string[];
  related: ArticleFacts[];
}

/** One `[[target]]` of a page, all its occurrences together, in order of the first. */
export interface ParsedLink {
  /** Without heading and label, as written. */
  target: string;
  count: number;
  labels: string[];
  sections: string[];
}

export interface ParsedPage {
  format: "wiki";
  title: string;
  /** From front matter, the bold lead and its parentheses. Not the title, each once. */
  aliases: string[];
  summary?: string;
  /** The page as Markdown without front matter, wiki links kept. */
  body: string;
  sections: SectionDocument[];
  links: ParsedLink[];
}

export interface ParsedOrganization {
  format: "organization";
  provider: ProviderClaim;
}

export type ParsedDocument = ParsedArticle | ParsedPage | ParsedOrganization;

/** Why a document, or a part of it, was not taken. Holds no text of the source beyond a short, safe `found`. */
export interface Problem {
  file: string;
  /** 1-based. */
  line?: number;
  column?: number;
  /** Dotted path, e.g. `related.2.webUrl`. */
  field?: string;
  /** Permanent name of the rule, e.g. `title-missing`. */
  rule: string;
  found: string;
  hint: string;
}

export type ParseResult =
  | { kind: "document"; document: ParsedDocument; warnings: Problem[] }
  /** A draft (`published: false`, `removed: true`): not loaded, not an error. */
  | { kind: "draft" }
  /** A picture, PDF, …: not a document, not an error. */
  | { kind: "attachment" }
  | { kind: "rejected"; problems: Problem[] };

/** One format. A new one is one file and one line in `detect.ts`. */
export interface Format {
  name: ParsedDocument["format"];
  /** Whether this text is of this format, by content alone; formats are asked in the list's order. */
  matches(file: SourceFile): boolean;
  parse(file: SourceFile): ParseResult;
}
