import type { FieldValue } from "../../fields/build-fields.js";
import type { PageDocument } from "./page-document.js";
import { scriptJson } from "./script-json.js";

type Fields = { [name: string]: FieldValue | undefined };

const ARTICLE = /(?:article|posting|report|newsletter|videoobject)$/i;
/** Properties of schema.org's CreativeWork that a document has use for. */
const PROPERTIES = [
  "@type",
  "headline",
  "name",
  "description",
  "datePublished",
  "author",
  "publisher",
  "image",
  "articleSection",
  "keywords",
  "inLanguage",
  "url",
  "mainEntityOfPage",
] as const;

/** What the page's JSON-LD says of its article; nothing where it has none. */
export function linkedData(document: PageDocument): Fields {
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const data = scriptJson(script.textContent ?? "");
    const article = findArticle(data, 0);
    if (article === undefined) continue;
    const byId = nodesById(data);
    return Object.fromEntries(
      PROPERTIES.flatMap((name) => {
        const value = followed(article[name], byId) as FieldValue | undefined;
        return value === undefined ? [] : [[name, value]];
      }),
    );
  }
  return {};
}

/** What a graph says beside its article, by its ids: its people and houses are named there. */
function nodesById(data: unknown): Map<unknown, unknown> {
  const graph = (data as { "@graph"?: unknown } | null)?.["@graph"];
  const nodes = Array.isArray(graph) ? (graph as unknown[]) : [];
  return new Map(nodes.map((node) => [(node as { "@id"?: unknown } | null)?.["@id"], node]));
}

function followed(value: unknown, byId: ReadonlyMap<unknown, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => followed(item, byId));
  const id = typeof value === "object" && value !== null ? (value as { "@id"?: unknown })["@id"] : undefined;
  return id === undefined ? value : { ...(byId.get(id) as object | undefined), ...(value as object) };
}

function findArticle(value: unknown, depth: number): Record<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || depth > 4) return undefined;
  if (Array.isArray(value))
    return value.map((item) => findArticle(item, depth + 1)).find((found) => found !== undefined);
  const record = value as Record<string, unknown>;
  const types = [record["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE.test(type))) return { ...record, "@type": types[0] };
  return findArticle(record["@graph"] ?? record["mainEntity"] ?? record["mainEntityOfPage"], depth + 1);
}
