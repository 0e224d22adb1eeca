import { bool, integer, listOf, shape, text, type CollectionDefinition } from "./collection.js";
import { documentOrigins, type DocumentOrigin } from "./document-origin.js";
import { searchShape, type SearchDocument } from "./search-document.js";

export interface SectionDocument {
  /** 2 for `##`, and so on. */
  level: number;
  heading: string;
  /** Markdown up to the next heading of any level. */
  body: string;
}

export interface EntityLinkDocument {
  entityId: string;
  count: number;
  /** The words the page shows for the link, each once, in page order. */
  labels: string[];
  /** Headings under which it stands, each once; a link above the first heading adds none. */
  sections: string[];
}

/** What in an article speaks for an entity whose name alone does not. */
export interface EntityContextDocument {
  /** What stands in parentheses at the end of its name. */
  disambiguator?: string;
  /** Keys of the words of its page that tell most, those first; never one of its names. */
  words: string[];
  /** Entities that it is linked with, in either direction. */
  linkedIds: string[];
}

export interface EntityDocument {
  /** `ent_…`, from the name. */
  _id: string;
  slug: string;
  name: string;
  aliases: string[];
  summary?: string;
  body?: string;
  sections: SectionDocument[];
  isStub: boolean;
  /** Most telling first; absent where there are none, as for stubs. */
  documents?: DocumentOrigin[];
  /** Page order. */
  links: EntityLinkDocument[];
  /** Articles about it, stubs included: those whose `entityIds` hold it. Kept by the seed. */
  articleCount: number;
  /** Name and aliases in lower case, the name first: what `entity(name:)` looks up. */
  nameKeys: string[];
  /** What its page's file is called, in lower case: `entity(name:)` finds it by that, too, behind names and aliases. */
  fileKeys?: string[];
  fold: { name: string };
  sort: { name: string };
  /** What full text search reads: name and aliases as the title, the summary as the excerpt. */
  search: SearchDocument;
  /** The topics, and for a stub the link targets, that this node stands for, so that a later run sees which ones moved. */
  claims: string[];
  /** Some document writes the name in lower case, so it is a common noun and its mentions need no capital. */
  lowerCaseSeen: boolean;
  /** Where mentions of one of its names depend on what else an article says: names of several entities, and common words. */
  context?: EntityContextDocument;
  revision: string;
}

export const entities: CollectionDefinition = {
  name: "entities",
  indexes: [
    { key: { slug: 1 }, unique: true },
    { key: { nameKeys: 1 } },
    { key: { fileKeys: 1 }, partialFilterExpression: { fileKeys: { $exists: true } } },
    { key: { "sort.name": 1, _id: 1 } },
    { key: { articleCount: -1, _id: -1 } },
    { key: { "links.entityId": 1, "sort.name": 1, _id: 1 } },
    { key: { "fold.name": 1 } },
    { key: { "search.terms": 1 } },
  ],
  schema: shape(
    {
      _id: text,
      slug: text,
      name: text,
      aliases: listOf(text),
      summary: text,
      body: text,
      sections: listOf(shape({ level: integer, heading: text, body: text })),
      isStub: bool,
      documents: documentOrigins,
      links: listOf(shape({ entityId: text, count: integer, labels: listOf(text), sections: listOf(text) })),
      articleCount: integer,
      nameKeys: listOf(text),
      fileKeys: listOf(text),
      fold: shape({ name: text }),
      sort: shape({ name: text }),
      search: searchShape,
      claims: listOf(text),
      lowerCaseSeen: bool,
      context: shape({ disambiguator: text, words: listOf(text), linkedIds: listOf(text) }, ["words", "linkedIds"]),
      revision: text,
    },
    // `search` is not asked for: what an older version wrote has none until the next seed run, which changes it in several steps.
    [
      "_id",
      "slug",
      "name",
      "aliases",
      "sections",
      "isStub",
      "links",
      "articleCount",
      "nameKeys",
      "fold",
      "sort",
      "claims",
      "lowerCaseSeen",
      "revision",
    ],
  ),
};
