import type { ImageDocument } from "./articles.js";
import { integer, listOf, shape, text, type CollectionDefinition } from "./collection.js";
import { documentOrigins, type DocumentOrigin } from "./document-origin.js";

export interface ProviderDocument {
  /** `prv_…`, from the domain; for a provider known by name alone, from the name. */
  _id: string;
  name: string;
  domain?: string;
  aliases: string[];
  images: ImageDocument[];
  /** Of organizations, most telling first; absent where there are none. */
  documents?: DocumentOrigin[];
  /** Articles of this provider, stubs included. Kept by the seed. */
  articleCount: number;
  /** Name without case and accents, for `contains` and `startsWith`. */
  fold: { name: string };
  /** See ArticleSortKeys: null last in either direction. */
  sort: { name: string; domainAsc: string; domainDesc: string };
  /** The provider claims of the documents that this node stands for, so that a later run sees which ones moved. */
  claims: string[];
  revision: string;
}

export const providers: CollectionDefinition = {
  name: "providers",
  indexes: [
    { key: { domain: 1 }, unique: true, partialFilterExpression: { domain: { $exists: true } } },
    { key: { "sort.name": 1, _id: 1 } },
    { key: { "fold.name": 1 } },
    { key: { "sort.domainAsc": 1, _id: 1 } },
    { key: { "sort.domainDesc": -1, _id: -1 } },
    { key: { articleCount: -1, _id: -1 } },
  ],
  schema: shape(
    {
      _id: text,
      name: text,
      domain: text,
      aliases: listOf(text),
      images: listOf(shape({ url: text, width: integer, height: integer }, ["url"])),
      documents: documentOrigins,
      articleCount: integer,
      fold: shape({ name: text }),
      sort: shape({ name: text, domainAsc: text, domainDesc: text }),
      claims: listOf(text),
      revision: text,
    },
    ["_id", "name", "aliases", "images", "articleCount", "fold", "sort", "claims", "revision"],
  ),
};
