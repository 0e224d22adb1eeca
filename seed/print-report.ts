import picocolors from "picocolors";
import type { Problem } from "./formats/format.js";
import type { SeedReport } from "./report.js";

/** Lines of one kind shown before "and N more"; the JSON report has them all. */
const SHOWN = 20;

/** The report for people: what was loaded, what was not, why, and what to do about it. */
export function printReport(
  report: SeedReport,
  run: { verb: string; interrupted: boolean },
  stream: NodeJS.WriteStream,
): void {
  const colors = picocolors.createColors(stream.isTTY === true);
  const line = (text: string): void => void stream.write(`${text}\n`);
  const row = (text: string): void => line(`  ${printable(text)}`);
  const { articles, providers, entities, documents } = report;
  if (run.interrupted) line(colors.yellow("Interrupted. What was read is kept; run the same command again to go on."));
  line(
    colors.bold(
      `${run.interrupted ? "So far from" : run.verb} ${report.sources.join(", ")}${report.files > 0 ? `: ${plural(report.files, "file")}` : ""}`,
    ),
  );
  if (report.files > 0) {
    line(
      `  documents  ${documents.loaded} loaded, ${documents.unchanged} unchanged, ${documents.rejected} rejected` +
        optional(documents.drafts, "draft", "left out") +
        optional(documents.attachments, "attachment", "left out"),
    );
  }
  line(`  articles   ${changes(articles)}, ${plural(articles.stubs, "stub")}`);
  line(`  providers  ${changes(providers)}`);
  line(`  entities   ${changes(entities)}, ${plural(entities.stubs, "stub")}`);
  list(report.duplicates, ({ kept, dropped, reason }) => `${dropped} is ${kept} again (${reason})`, "Duplicates");
  list(
    report.ambiguousLinks,
    ({ target, candidates }) => `[[${target}]] could be ${candidates.join(" or ")}`,
    "Ambiguous links",
  );
  list(report.warnings, problemLine, "Warnings");
  list(report.rejected, problemLine, "Rejected");

  function list<T>(rows: T[], show: (row: T) => string, title: string): void {
    if (rows.length === 0) return;
    line(colors.bold(`${title} (${rows.length})`));
    for (const one of rows.slice(0, SHOWN)) row(show(one));
    if (rows.length > SHOWN) line(`  … and ${rows.length - SHOWN} more: see --report FILE`);
  }
}

function changes({ inserted, updated, unchanged, removed }: SeedReport["providers"]): string {
  return `${inserted} new, ${updated} changed, ${unchanged} unchanged, ${removed} removed`;
}

function optional(count: number, noun: string, rest: string): string {
  return count === 0 ? "" : `, ${plural(count, noun)} ${rest}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function problemLine({ file, line, column, field, found, hint }: Partial<Problem>): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return (
    [place, field, found].filter((part) => part !== undefined && part !== "").join(" · ") +
    (hint === undefined ? "" : `. ${hint}`)
  );
}

/** File names may hold anything, and must not steer a terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
