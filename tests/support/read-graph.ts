import type { Store } from "../../src/store/connection.js";
import { ask } from "./ask.js";
import type { FoundDocument } from "./expected-reading.js";

interface Named {
  name: string;
}
interface Linked extends Named {
  isStub: boolean;
}

/** An article of the store, and the names of the pages that it mentions. */
export interface GraphArticle extends FoundDocument {
  mentions: string[];
}

/** A page of the store: where its links lead, whether there is a page or not, and whose links lead to it; by name. */
export interface GraphPage extends FoundDocument {
  links: string[];
  unwritten: string[];
  backlinks: string[];
}

const QUERY = `{
  articles(first: 100, filter: { isStub: false }) { nodes {
    title publishedAt authors category excerpt url location body
    provider { name domain } topics { name } images { url } mentions(first: 100) { nodes { name isStub } }
  } }
  entities(first: 100, filter: { isStub: false }) { nodes {
    name aliases body links(first: 100) { nodes { name isStub } } backlinks(first: 100) { nodes { name } }
  } }
}`;

interface Answer {
  articles: {
    nodes: (Record<"title", string> &
      Record<"publishedAt" | "category" | "excerpt" | "url" | "location" | "body", string | null> & {
        authors: string[];
        provider: (Named & { domain: string | null }) | null;
        topics: Named[];
        images: { url: string }[];
        mentions: { nodes: Linked[] };
      })[];
  };
  entities: {
    nodes: (Named & {
      aliases: string[];
      body: string | null;
      links: { nodes: Linked[] };
      backlinks: { nodes: Named[] };
    })[];
  };
}

/** All articles and pages of a small store, as a client of the API gets them. */
export async function readGraph(store: Store): Promise<{ articles: GraphArticle[]; pages: GraphPage[] }> {
  const { articles, entities } = await ask<Answer>(store, QUERY);
  return {
    articles: articles.nodes.map((node) => ({
      is: "article",
      title: node.title,
      publishedAt: node.publishedAt ?? undefined,
      authors: node.authors,
      topics: node.topics.map(nameOf),
      category: node.category ?? undefined,
      excerpt: node.excerpt ?? undefined,
      url: node.url ?? undefined,
      provider: node.provider?.name,
      location: node.location ?? undefined,
      images: node.images.map((image) => image.url),
      aliases: [],
      body: node.body ?? "",
      mentions: node.mentions.nodes.filter((entity) => !entity.isStub).map(nameOf),
    })),
    pages: entities.nodes.map((node) => ({
      is: "page",
      title: node.name,
      authors: [],
      topics: [],
      images: [],
      aliases: node.aliases,
      body: node.body ?? "",
      links: node.links.nodes.filter((entity) => !entity.isStub).map(nameOf),
      unwritten: node.links.nodes.filter((entity) => entity.isStub).map(nameOf),
      backlinks: node.backlinks.nodes.map(nameOf),
    })),
  };
}

function nameOf({ name }: Named): string {
  return name;
}
