import type { LinkKind } from "../../src/store/documents.js";
import type { Place } from "./files/place.js";
import { byText } from "./order.js";

/** What a page is called. */
export interface PageName extends Place {
  /** Unique. */
  key: string;
  title: string;
  aliases: string[];
  /** Where further documents of the same text lie, which this one stands for. */
  twins?: Place[];
  /** One of several documents in a file: it is found by its title alone. */
  isPart?: boolean;
}

/** What an article is called that links may lead to. */
export interface ArticleName extends Place {
  /** Of its document. */
  documentId: string;
  articleId: string;
  title: string;
  /** One of several documents in a file: it is found by its title alone. */
  isPart?: boolean;
}

export type Linkable = PageName | ArticleName;

export function isArticle(target: Linkable): target is ArticleName {
  return "articleId" in target;
}

/** The files by which links lead to it. */
export function filesOf(target: Linkable): Place[] {
  const twins = isArticle(target) ? [] : (target.twins ?? []);
  return target.isPart ? twins : [target, ...twins];
}

/** A document whose links are resolved. */
export interface LinkSource extends Place {
  /** Unique among all documents. */
  key: string;
}

/** A link of a document, see `ParsedLink`. */
export interface LinkUse {
  kind: LinkKind;
  target: string;
  turned?: string;
  count: number;
  from: LinkSource;
}

/** The shortest path first. */
export function byPath(a: Place, b: Place): number {
  return a.path.length - b.path.length || byText(a.source, b.source) || byText(a.path, b.path);
}
