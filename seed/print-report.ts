import type { SeedReport } from "./report.js";
import { changeLine } from "./node-changes.js";
import { causes, leftOutLine, LineWriter, plural, problemLine } from "./report-lines.js";

const COMMONEST = 10;
const IN_REPORT = "see --report FILE";

/** The report for people: what was loaded, what was not, why, and what to do about it. */
export function printReport(
  report: SeedReport,
  run: { verb: string; interrupted: boolean },
  stream: NodeJS.WriteStream,
): void {
  const out = new LineWriter(stream);
  const { articles, providers, entities, documents } = report;
  if (run.interrupted)
    out.line(out.colors.yellow("Interrupted. What was read is kept; run the same command again to go on."));
  out.heading(
    `${run.interrupted ? "So far from" : run.verb} ${report.sources.join(", ")}${report.files > 0 ? `: ${plural(report.files, "file")}` : ""}`,
  );
  if (report.files > 0) {
    out.line(
      `  documents  ${documents.loaded} loaded, ${documents.unchanged} unchanged, ${documents.rejected} rejected` +
        optional(documents.drafts, "left out") +
        optional(documents.attachments, "passed over"),
    );
  }
  out.line(`  articles   ${changes(articles)}, ${plural(articles.stubs, "stub")}`);
  out.line(`  providers  ${changes(providers)}`);
  out.line(`  entities   ${changes(entities)}, ${plural(entities.stubs, "stub")}`);
  out.list(report.changes ?? [], changeLine, "What would change", "see --json");
  out.list(
    report.duplicates,
    ({ kept, dropped, reason }) => `${dropped} is ${kept} again (${reason})`,
    "Duplicates",
    IN_REPORT,
  );
  out.list(report.leftOut, leftOutLine, "Left out, as not to be shown", IN_REPORT);
  out.list(
    report.ambiguousLinks,
    ({ target, candidates }) => `[[${target}]] could be ${candidates.join(" or ")}`,
    "Ambiguous links",
    IN_REPORT,
  );
  out.list(
    report.unresolvedLinks,
    ({ target, count }) => `${target} · ${plural(count, "link")}`,
    "Wanted pages that are not there",
    IN_REPORT,
    COMMONEST,
  );
  out.list(
    report.unreadFields,
    ({ field, count }) => `${field} · ${plural(count, "document")}`,
    "Fields that nothing was read from",
    IN_REPORT,
    COMMONEST,
  );
  out.list(report.warnings, problemLine, "Warnings", `${causes(report.warnings).slice(0, 3).join(", ")}; ${IN_REPORT}`);
  out.list(report.rejected, problemLine, "Rejected", `${causes(report.rejected).slice(0, 3).join(", ")}; ${IN_REPORT}`);
}

function changes({ inserted, updated, unchanged, removed }: SeedReport["providers"]): string {
  return `${inserted} new, ${updated} changed, ${unchanged} unchanged, ${removed} removed`;
}

function optional(count: number, rest: string): string {
  return count === 0 ? "" : `, ${count} ${rest}`;
}
