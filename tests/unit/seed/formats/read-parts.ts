import type { Problem } from "../../../../seed/formats/format.js";
import { readDocuments } from "../../../../seed/reading/read-documents.js";
import { reportDocuments } from "../../../../seed/reading/reading-report.js";

/** What became of each document of a file, in a line: its title, or why it has none. */
export function partsOf(text: string, path = "data/file.json"): string[] {
  return reportDocuments(path, readDocuments(path, Buffer.from(text))).map(
    ({ outcome, title = "", reason = "", problems = [] }) => {
      if (outcome === "document") return title;
      return outcome === "rejected" ? `rejected: ${problems.map(placed).join()}` : `${outcome}: ${reason}`;
    },
  );
}

/** What is said of documents that are read. */
export function warningsIn(text: string, path = "data/file.json"): string[] {
  return reportDocuments(path, readDocuments(path, Buffer.from(text))).flatMap(({ warnings = [] }) =>
    warnings.map(placed),
  );
}

function placed({ rule, line, column }: Problem): string {
  return [rule, line, column].filter((one) => one !== undefined).join(":");
}
