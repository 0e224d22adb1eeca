import type { SeedReport } from "./report.js";
import { leftOutLine, LineWriter, problemLine } from "./report-lines.js";

/** Prints the runs of a watch: the time, what each did, and only what was not said before. */
export class ChangePrinter {
  readonly #said = new Set<string>();
  readonly #out: LineWriter;

  constructor(stream: NodeJS.WriteStream) {
    this.#out = new LineWriter(stream);
  }

  /** Notes what a report says without printing it: the first run has printed it. */
  note(report: SeedReport): void {
    for (const line of lines(report)) this.#said.add(line);
  }

  print(report: SeedReport): void {
    const { documents, articles, providers, entities, leftOut } = report;
    const parts = [
      counted("documents", { loaded: documents.loaded, rejected: documents.rejected, "left out": leftOut.length }),
      ...Object.entries({ articles, providers, entities }).map(([name, { inserted, updated, removed }]) =>
        counted(name, { new: inserted, changed: updated, removed }),
      ),
    ].filter((part) => part !== "");
    this.#out.line(
      `${new Date().toTimeString().slice(0, 8)}  ${parts.length > 0 ? parts.join(" · ") : "nothing to change"}`,
    );
    for (const line of lines(report)) if (!this.#said.has(line)) this.#out.row(line);
    this.note(report);
  }
}

function counted(name: string, counts: Record<string, number>): string {
  const told = Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  return told.length === 0 ? "" : `${name} ${told.join(", ")}`;
}

function lines({ rejected, warnings, leftOut, ambiguousLinks, duplicates }: SeedReport): string[] {
  return [
    ...rejected.map((one) => `rejected · ${problemLine(one)}`),
    ...warnings.map((one) => `warning · ${problemLine(one)}`),
    ...leftOut.map((one) => `left out · ${leftOutLine(one)}`),
    ...duplicates.map(({ kept, dropped, reason }) => `${dropped} is ${kept} again (${reason})`),
    ...ambiguousLinks.map(({ target, candidates }) => `[[${target}]] could be ${candidates.join(" or ")}`),
  ];
}
