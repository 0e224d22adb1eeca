import type { DocumentShape } from "../../src/store/document-shape.js";
import type { DocumentLean } from "../../src/store/documents.js";
import type { DocumentFields } from "../fields/document-fields.js";
import type { Entry } from "../formats/format.js";
import { bodyEvidence, fieldEvidence, isDated } from "./document-evidence.js";
import type { Evidence } from "./evidence.js";
import { pathEvidence } from "./path-evidence.js";

export interface Decision {
  shape: DocumentShape;
  /** The document's own evidence is thin: what the files beside it are decides. */
  isThin: boolean;
  /** What told, the strongest first. */
  why: string[];
}

/** What decides beside the document itself. */
export interface Surroundings {
  /** Set by `--as` or a folder's settings: decides alone. */
  as?: "article" | "page" | undefined;
  /** The folder is a vault of a note tool. */
  isVault?: boolean | undefined;
  /** What most files beside it are; asked only where the document's own evidence is thin. */
  lean?: DocumentLean | undefined;
}

const CERTAIN_ARTICLE = 3;
const CERTAIN_PAGE = -1.5;
const LIKELY_ARTICLE = 1.5;
const BLOG = /(?:^|\/)(?:_?posts?|blog)\//i;

/**
 * Whether a document is an article or a page (or an organization, which says so itself): told by all evidence together, never by one key.
 * A date, an author, an address, a house, `_posts` and a dated file name speak for an article; other names, links between pages and a
 * vault for a page.
 */
export function decideShape(path: string, entry: Entry, fields: DocumentFields, around: Surroundings = {}): Decision {
  if (isOrganization(fields)) return { shape: "organization", isThin: false, why: ["taxonomy: organization"] };
  if (entry.shape === "organization") return { shape: entry.shape, isThin: false, why: ["the format says so"] };
  if (around.as !== undefined) return { shape: around.as, isThin: false, why: [`set: as ${around.as}`] };
  if (entry.shape !== undefined) return { shape: entry.shape, isThin: false, why: ["the format says so"] };
  const evidence = [...fieldEvidence(fields), ...bodyEvidence(path, entry, fields), ...pathEvidence(path)];
  // Sites are made of vaults as well: what is dated and stands among posts is one.
  const isPost = BLOG.test(path) && isDated(fields);
  if (around.isVault && !isPost) evidence.push({ weight: -3, why: "the folder is a vault of notes" });
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const isThin = score < CERTAIN_ARTICLE && score > CERTAIN_PAGE;
  // Where nothing at all speaks for an article, articles beside it make it none.
  if (isThin && (around.lean === "page" || (around.lean === "article" && score > 0))) {
    return { shape: around.lean, isThin, why: [`most files beside it are ${around.lean}s`, ...told(evidence)] };
  }
  const shape = score >= LIKELY_ARTICLE ? "article" : "page";
  const sign = shape === "article" ? 1 : -1;
  const why = told(evidence.filter(({ weight }) => weight * sign > 0));
  if (why.length > 0) return { shape, isThin, why };
  const little = told(evidence).map((one) => `too little for an article: ${one}`);
  return { shape, isThin, why: little.length > 0 ? little : ["nothing speaks for an article"] };
}

function told(evidence: Evidence[]): string[] {
  return evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ why }) => why);
}

function isOrganization(fields: DocumentFields): boolean {
  const taxonomy = fields.named("taxonomy");
  if (taxonomy?.node.kind !== "scalar" || !/^organi[sz]ations?$/i.test(taxonomy.node.raw.trim())) return false;
  fields.markRead(taxonomy.name, "what the document is");
  return true;
}
