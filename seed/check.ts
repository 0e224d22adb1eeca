import { dirname } from "node:path";
import { failure } from "../src/errors.js";
import type { Problem } from "./formats/format.js";
import { FolderReader } from "./reading/folder-reader.js";
import type { FolderSettings } from "./reading/folder-settings.js";
import { reportDocuments, UnreadFields, type DocumentReport } from "./reading/reading-report.js";
import { walkFiles } from "./read-files.js";
import { causes, LineWriter, plural, problemLine } from "./report-lines.js";
import { resolveRoots, type SourceRoot } from "./sources.js";

/** Exit codes of `newsgraph check`: as those of `seed`. */
const ALL_READ = 0;
const SOME_REJECTED = 2;
const INTERRUPTED = 130;
const COMMONEST = 10;

/**
 * `newsgraph check PATH…`: says of each file what it would become and why, and which of its fields are read; needs no store.
 * @param json one object a document on stdout, as NDJSON, and nothing else there
 * @throws NewsgraphError NOTHING_TO_READ for a path that is not there, or where no path holds a file
 */
export async function checkCommand(
  paths: string[],
  { json = false, settings, followLinks }: { json?: boolean; settings: FolderSettings; followLinks: boolean },
  streams: { stdout: NodeJS.WriteStream },
  signal: AbortSignal,
): Promise<number> {
  const roots = await resolveRoots(paths);
  const summary = new CheckSummary();
  const out = new LineWriter(streams.stdout);
  for (const root of roots) {
    for await (const report of checkRoot(root, settings, followLinks)) {
      if (signal.aborted) return INTERRUPTED;
      summary.add(report);
      if (json) streams.stdout.write(`${JSON.stringify(report)}\n`);
      else if (report.outcome !== "passed-over" || report.warnings) printDocument(out, report);
    }
  }
  if (summary.isEmpty)
    throw failure("NOTHING_TO_READ", `No file was found below ${roots.map(({ root }) => root).join(", ")}.`);
  if (!json) summary.print(out);
  return summary.rejected === 0 ? ALL_READ : SOME_REJECTED;
}

async function* checkRoot(
  root: SourceRoot,
  settings: FolderSettings,
  followLinks: boolean,
): AsyncGenerator<DocumentReport> {
  const folders = new FolderReader(root, settings);
  const broken = (problem: Problem): DocumentReport => ({
    file: problem.file,
    outcome: "rejected",
    problems: [problem],
  });
  for await (const entry of walkFiles(root.root, { followLinks })) {
    if ("problem" in entry) {
      yield broken({ ...entry.problem, file: `${root.label}/${entry.problem.file}` });
      continue;
    }
    if ("skipped" in entry) {
      yield { file: `${root.label}/${entry.skipped.path}`, outcome: "passed-over", reason: entry.skipped.reason };
      continue;
    }
    const path = folders.locate(entry.path);
    const bytes = await entry.read();
    if (!(bytes instanceof Uint8Array)) yield broken({ ...bytes, file: path });
    else yield* reportDocuments(path, (await folders.read(path, bytes)).reading);
    for (const problem of folders.takeProblems())
      yield { file: problem.file, outcome: "passed-over", warnings: [problem] };
  }
}

function printDocument(out: LineWriter, report: DocumentReport): void {
  const { file, part, outcome, shape, format, why = [], fields = {}, reason, problems = [], warnings = [] } = report;
  out.heading(part === undefined ? file : `${file} (document ${part + 1})`);
  const say = (label: string, text: string | undefined): void => {
    if (text !== undefined && text !== "") out.row(`${label.padEnd(10)} ${text}`);
  };
  if (outcome === "left-out") say("left out", reason);
  if (outcome === "rejected")
    for (const problem of problems) say("rejected", problemLine({ ...problem, file: undefined }));
  if (outcome === "document") {
    say(
      shape ?? "",
      `${format ?? ""}; ${why.join("; ")}${report.thin ? " (thin evidence: --as would settle it)" : ""}`,
    );
    say("encoding", report.encoding);
    say("title", report.title);
    say("date", report.publishedAt ?? (shape === "article" ? "none" : undefined));
    say("people", report.authors?.join(", "));
    say("subjects", report.topics?.join(", "));
    say("category", report.category);
    say("house", report.provider);
    say("address", report.url);
    say("names", report.aliases?.join(", "));
    say("excerpt", report.excerpt);
    const entries = Object.entries(fields);
    say(
      "read",
      entries.flatMap(([name, as]) => (as === null ? [] : name === as ? [name] : [`${name} as ${as}`])).join(", "),
    );
    say("not read", entries.flatMap(([name, as]) => (as === null ? [name] : [])).join(", "));
  }
  for (const warning of warnings) say("warning", problemLine({ ...warning, file: undefined }));
}

const SHAPES = ["article", "page", "organization"] as const;
const UNREAD = ["left out", "passed over", "rejected"] as const;
type Column = (typeof SHAPES)[number] | (typeof UNREAD)[number];

/** What the files of each folder would become. */
class CheckSummary {
  readonly #folders = new Map<string, Map<Column, number>>();
  readonly #unread = new UnreadFields();
  readonly #problems: Problem[] = [];
  readonly #warnings: Problem[] = [];
  rejected = 0;

  get isEmpty(): boolean {
    return this.#folders.size === 0;
  }

  add({ file, outcome, shape = "article", fields = {}, problems = [], warnings = [] }: DocumentReport): void {
    const column =
      outcome === "document"
        ? shape
        : outcome === "left-out"
          ? "left out"
          : outcome === "rejected"
            ? outcome
            : "passed over";
    const folder = this.#folders.get(dirname(file)) ?? new Map<Column, number>();
    this.#folders.set(dirname(file), folder);
    folder.set(column, (folder.get(column) ?? 0) + 1);
    this.#unread.add({ fields: Object.entries(fields).map(([name, as]) => ({ name, as })) });
    this.#problems.push(...problems);
    this.#warnings.push(...warnings);
    if (outcome === "rejected") this.rejected++;
  }

  print(out: LineWriter): void {
    out.line("");
    const total = new Map<Column, number>();
    for (const [folder, counts] of this.#folders) {
      out.row(`${folder}: ${this.#told(counts)}`);
      for (const [column, count] of counts) total.set(column, (total.get(column) ?? 0) + count);
    }
    out.heading(`In all: ${this.#told(total)}`);
    const unread = this.#unread.list();
    const told = ({ field, count }: { field: string; count: number }): string =>
      `${field} · ${plural(count, "document")}`;
    out.list(unread, told, "Fields that nothing was read from", "see --json", COMMONEST);
    out.list(causes(this.#warnings), (cause) => cause, "Warnings by cause", "see --json");
    out.list(causes(this.#problems), (cause) => cause, "Rejected by cause", "see --json");
  }

  #told(counts: ReadonlyMap<Column, number>): string {
    const told = (columns: readonly Column[], say: (count: number, column: Column) => string): string[] =>
      columns.flatMap((column) => (counts.has(column) ? [say(counts.get(column) ?? 0, column)] : []));
    return [...told(SHAPES, plural), ...told(UNREAD, (count, column) => `${count} ${column}`)].join(", ");
  }
}
