import type { RunRecord } from "../src/store/runs.js";
import type { SeedReport } from "./report.js";

/** Lines of one kind that are kept; the report itself has them all. */
const KEPT = 50;

/** What the store keeps of a run over a source. A run over several sources is told as a whole for each. */
export function runRecord(source: string, report: SeedReport, isInterrupted: boolean): RunRecord {
  const { documents } = report;
  return {
    _id: source,
    startedAt: new Date(report.startedAt),
    finishedAt: new Date(report.finishedAt),
    isInterrupted,
    files: report.files,
    loaded: documents.loaded,
    unchanged: documents.unchanged,
    rejected: documents.rejected,
    leftOut: documents.drafts,
    passedOver: documents.attachments,
    warnings: report.warnings.length,
    rejections: report.rejected.slice(0, KEPT).map(({ file, rule, found }) => ({ file, rule, found })),
    unresolved: report.unresolvedLinks.slice(0, KEPT).map(({ target, count }) => ({ target, count })),
    unresolvedCount: report.unresolvedLinks.length,
    ambiguousCount: report.ambiguousLinks.length,
  };
}
