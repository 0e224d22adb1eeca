import type { ArticleBefore } from "../src/store/node-writes.js";
import type { Problem } from "./formats/format.js";
import type { OpenLinks } from "./link/open-links.js";
import type { NodeChange } from "./node-changes.js";
import { UnreadFields, type DocumentReport } from "./reading/reading-report.js";

export interface NodeCounts {
  inserted: number;
  updated: number;
  unchanged: number;
  removed: number;
}

/** The report of one run; its counts equal what the store then holds. See docs/commands.md, "The report". */
export interface SeedReport {
  sources: string[];
  startedAt: string;
  finishedAt: string;
  /** Files looked at. */
  files: number;
  /** What became of them. */
  documents: { loaded: number; unchanged: number; rejected: number; drafts: number; attachments: number };
  /** Articles with a document of their own; `stubs` counts those known from related lists alone. */
  articles: NodeCounts & { stubs: number };
  providers: NodeCounts;
  /** Entities with a page of their own; `stubs` counts those known by name alone. */
  entities: NodeCounts & { stubs: number };
  duplicates: { kept: string; dropped: string; reason: string }[];
  /** Documents that are not to be shown, each with the reason: drafts, private, expired, of a day to come, templates. */
  leftOut: LeftOut[];
  rejected: Problem[];
  warnings: Partial<Problem>[];
  /** Fields of the documents read in this run from which nothing was read, the most frequent first. */
  unreadFields: { field: string; count: number }[];
  /** Link targets that have no page, the most linked first. */
  unresolvedLinks: { target: string; count: number }[];
  ambiguousLinks: { target: string; candidates: string[]; count: number }[];
  /** What became of every document, where the report was asked to tell. */
  readings?: DocumentReport[];
  /** Of a dry run: what would change in which field of which node. */
  changes?: NodeChange[];
}

export interface LeftOut {
  file: string;
  /** Which of several documents of the file, from 0; absent where it holds one. */
  part?: number;
  title?: string;
  reason: string;
}

/** What the store holds when the run is over. */
export interface StoreTotals {
  articles: number;
  articleStubs: number;
  providers: number;
  entities: number;
  entityStubs: number;
}

/** What became of some files; `rejected` has the problems of one file each. */
export interface BatchOutcome {
  loaded: number;
  unchanged: number;
  attachments: number;
  leftOut: SeedReport["leftOut"];
  rejected: Problem[][];
  warnings: Problem[];
  unread: UnreadFields;
  readings: DocumentReport[];
}

export function emptyOutcome(): BatchOutcome {
  return {
    loaded: 0,
    unchanged: 0,
    attachments: 0,
    leftOut: [],
    rejected: [],
    warnings: [],
    unread: new UnreadFields(),
    readings: [],
  };
}

const zero = () => ({ inserted: 0, updated: 0, removed: 0 });

/** Collects what a run meets. */
export class ReportBuilder {
  readonly startedAt = new Date();
  readonly #documents = { loaded: 0, unchanged: 0, rejected: 0, drafts: 0, attachments: 0 };
  readonly #counts = { articles: zero(), providers: zero(), entities: zero() };
  readonly #leftOut: SeedReport["leftOut"] = [];
  readonly #rejected: Problem[] = [];
  readonly #warnings: Partial<Problem>[] = [];
  readonly #unread = new UnreadFields();
  readonly #readings: DocumentReport[] = [];
  #links: OpenLinks = { unresolved: [], ambiguous: [] };

  /** What one batch of files came to, once it is written. */
  batch({ loaded, unchanged, attachments, leftOut, rejected, warnings, unread, readings }: BatchOutcome): void {
    this.#documents.loaded += loaded;
    this.#documents.unchanged += unchanged;
    this.#documents.drafts += leftOut.length;
    this.#documents.attachments += attachments;
    this.#leftOut.push(...leftOut);
    this.#warnings.push(...warnings);
    this.#unread.merge(unread);
    this.#readings.push(...readings);
    for (const problems of rejected) this.rejected(problems);
  }

  /** All the problems of one file that is not loaded. */
  rejected(problems: Problem[]): void {
    this.#documents.rejected++;
    this.#rejected.push(...problems);
  }

  /** A warning about the content as a whole. */
  warning(rule: string, found: string, hint: string): void {
    this.#warnings.push({ rule, found, hint });
  }

  /** What was passed over though it might hold documents. */
  skipped(file: string, reason: string): void {
    this.#warnings.push({ file, rule: "skipped", found: reason });
  }

  links(links: OpenLinks): void {
    this.#links = links;
  }

  nodes(kind: "providers" | "entities", counts: { inserted: number; updated: number; removed: number }): void {
    this.#counts[kind] = counts;
  }

  /** One article written (`isStub` given) or deleted. A stub counts as an article once its document comes. */
  article({
    before,
    isStub,
  }: {
    before?: Pick<ArticleBefore, "isStub" | "ingestedAt"> | undefined;
    isStub?: boolean;
  }): void {
    const counts = this.#counts.articles;
    const wasFull = before !== undefined && !before.isStub;
    const isFull = isStub === false;
    if (isFull && !wasFull) counts.inserted++;
    else if (!isFull && wasFull) counts.removed++;
    else if (isFull && before?.ingestedAt.getTime() !== this.startedAt.getTime()) counts.updated++;
  }

  build(sources: string[], totals: StoreTotals, duplicates: SeedReport["duplicates"]): SeedReport {
    const { articles, providers, entities } = this.#counts;
    const unchanged = (total: number, { inserted, updated }: { inserted: number; updated: number }): number =>
      Math.max(0, total - inserted - updated);
    return {
      sources,
      startedAt: this.startedAt.toISOString(),
      finishedAt: new Date().toISOString(),
      files: Object.values(this.#documents).reduce((sum, count) => sum + count, 0),
      documents: this.#documents,
      articles: { ...articles, unchanged: unchanged(totals.articles, articles), stubs: totals.articleStubs },
      providers: { ...providers, unchanged: unchanged(totals.providers, providers) },
      entities: { ...entities, unchanged: unchanged(totals.entities, entities), stubs: totals.entityStubs },
      duplicates,
      leftOut: this.#leftOut,
      rejected: this.#rejected,
      warnings: this.#warnings,
      unreadFields: this.#unread.list(),
      unresolvedLinks: this.#links.unresolved,
      ambiguousLinks: this.#links.ambiguous,
      ...(this.#readings.length > 0 && { readings: this.#readings }),
    };
  }
}
