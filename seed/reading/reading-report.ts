import type { DocumentShape } from "../../src/store/document-shape.js";
import type { Problem } from "../formats/format.js";
import type { ParsedDocument } from "../shapes/documents.js";
import type { FileReading } from "./read-documents.js";
import type { PartReading } from "./read-part.js";

/** What one document of a file would become, and why; a line of `newsgraph check --json`. */
export interface DocumentReport {
  file: string;
  /** Which of several documents of the file, from 0; absent where it holds one. */
  part?: number;
  outcome: "document" | "left-out" | "passed-over" | "rejected" | "unchanged";
  format?: string;
  /** What its text was read by, where that is not UTF-8. */
  encoding?: string;
  shape?: DocumentShape;
  /** What told its shape, the strongest first. */
  why?: string[];
  /** Its own evidence is thin: the files beside it, `--as` or a folder's settings would tell otherwise. */
  thin?: true;
  title?: string;
  publishedAt?: string;
  authors?: string[];
  topics?: string[];
  category?: string;
  provider?: string;
  url?: string;
  excerpt?: string;
  language?: string;
  /** Letters of the body. */
  body?: number;
  links?: number;
  aliases?: string[];
  /** Each field that says something and what it was read as; null: nothing was read from it. */
  fields?: Record<string, string | null>;
  /** Why it was left out or passed over. */
  reason?: string;
  problems?: Problem[];
  warnings?: Problem[];
}

/** Everything that is known of the documents of one file. */
export function reportDocuments(file: string, reading: FileReading): DocumentReport[] {
  if (reading.kind === "passed-over") return [{ file, outcome: "passed-over", reason: reading.found }];
  if (reading.kind === "rejected") return [{ file, outcome: "rejected", problems: reading.problems }];
  const isOnly = reading.parts.length === 1;
  return reading.parts.map((part) => ({
    file,
    ...(!isOnly && { part: part.part }),
    outcome: part.outcome.kind,
    format: reading.format,
    ...(reading.encoding !== undefined && { encoding: reading.encoding }),
    ...reportPart(part),
  }));
}

function reportPart({ shape, why, isThin, fields, outcome }: PartReading): Partial<DocumentReport> {
  const told = { shape, why, ...(isThin && { thin: true as const }) };
  const read = { fields: Object.fromEntries(fields.map(({ name, as }) => [name, as])) };
  if (outcome.kind === "rejected") return { ...told, problems: outcome.problems };
  if (outcome.kind === "left-out")
    return { ...told, ...(outcome.title !== undefined && { title: outcome.title }), reason: outcome.reason };
  return {
    ...told,
    ...reportContent(outcome.document),
    ...read,
    ...(outcome.warnings.length > 0 && { warnings: outcome.warnings }),
  };
}

function reportContent(document: ParsedDocument): Partial<DocumentReport> {
  switch (document.shape) {
    case "article": {
      const { title, publishedAt, authors, topics, category, provider, url, excerpt, language, body, links } = document;
      return {
        title,
        ...(publishedAt && { publishedAt: publishedAt.toISOString() }),
        authors,
        topics,
        ...(category !== undefined && { category }),
        ...(provider && { provider: provider.name ?? provider.domain }),
        ...(url !== undefined && { url }),
        ...(excerpt !== undefined && { excerpt }),
        ...(language !== undefined && { language }),
        body: body?.length ?? 0,
        links: links.length,
      };
    }
    case "page": {
      const { title, aliases, summary, body, links } = document;
      return {
        title,
        aliases,
        ...(summary !== undefined && { excerpt: summary }),
        body: body.length,
        links: links.length,
      };
    }
    case "organization":
      return { title: document.provider.name ?? document.provider.domain ?? "" };
  }
}

/** Counts how often each field was not read, over many documents. */
export class UnreadFields {
  readonly #counts = new Map<string, number>();

  add({ fields }: Pick<PartReading, "fields">): void {
    for (const { name, as } of fields) if (as === null) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  merge(other: UnreadFields): void {
    for (const [name, count] of other.#counts) this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  /** The most frequent first. */
  list(): { field: string; count: number }[] {
    return [...this.#counts]
      .map(([field, count]) => ({ field, count }))
      .sort((a, b) => b.count - a.count || (a.field < b.field ? -1 : 1));
  }
}
