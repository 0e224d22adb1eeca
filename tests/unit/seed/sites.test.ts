import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { differences, type ExpectedFile } from "../../support/expected-reading.js";
import { expectedSite, readSite, siteFolder, siteNames, type FoundFile } from "../../support/read-site.js";

describe.each(siteNames())("a folder as %s lays it out", (name) => {
  const expected = expectedSite(name);
  let found: Map<string, FoundFile>;
  beforeAll(async () => {
    found = await readSite(name);
  });

  it("has an expectation for every file, and no other", () => {
    const files = readdirSync(siteFolder(name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(siteFolder(name), join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
    expect([...expected.keys()].sort()).toEqual(files.sort());
  });

  it.each([...expected])("is read right: %s", (path, right) => {
    // A hidden file is not looked at.
    const file = found.get(path) ?? { is: "passedOver", documents: [], problems: [] };
    const wrong = fileDifferences(right, file);
    expect(wrong, wrong.join("\n")).toEqual([]);
  });
});

function fileDifferences(right: ExpectedFile, { is, documents, problems }: FoundFile): string[] {
  if (right.documents === undefined && documents.length !== 1) {
    const what = documents.length > 1 ? `${documents.length} documents` : is;
    return [right.is ?? []].flat().some((one) => one === what) ? [] : [`it is ${what}`, ...problems];
  }
  const [only] = documents;
  if (right.documents === undefined && only !== undefined) return [...differences(right, only), ...problems];
  const expected = right.documents ?? [];
  const shown = expected.filter((one) => one.is !== "leftOut");
  const count = documents.filter((one) => one.is === "leftOut").length;
  return [
    ...problems,
    ...(is === "documents" ? [] : [`it is ${is}`]),
    ...(documents.length - count === shown.length ? [] : [`${documents.length - count} documents are shown`]),
    ...shown.flatMap((one) => {
      const match = documents.find(({ title }) => [one.title].flat().includes(title));
      return match === undefined ? [`nothing is titled ${String(one.title)}`] : differences(one, match);
    }),
  ];
}
