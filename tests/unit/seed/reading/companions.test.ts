import { afterEach, describe, expect, it } from "vitest";
import type { DocumentReport } from "../../../../seed/reading/reading-report.js";
import { commandLine } from "../../../support/command-line.js";
import { contentFolder, type ContentFolder } from "../../../support/content-folder.js";

const folders: ContentFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

async function check(files: Record<string, string>): Promise<Record<string, Partial<DocumentReport>>> {
  const folder = contentFolder("site", files);
  folders.push(folder);
  const { stdout } = await commandLine("check", folder.path, "--json");
  const reports = stdout.trimEnd().split("\n");
  return Object.fromEntries(
    reports.map((line) => {
      const report = JSON.parse(line) as DocumentReport;
      return [report.file.slice("site/".length), report];
    }),
  );
}

const META =
  ".. title: The mole is lit\n.. slug: mole\n.. date: 2024-05-02 08:00:00 UTC\n.. author: Ana Silva\n.. tags: light\n";
const POST = "---\ntitle: The mole is lit\ndate: 2024-05-02\nauthor: Ana Silva\n---\n\nThe mole was lit on Thursday.\n";

describe("a file that belongs to another one", () => {
  it.each(["mole.rst", "mole.md"])("gives it its fields, as Nikola keeps them: %s", async (name) => {
    const reports = await check({ [name]: "The mole was lit on *Thursday*.\n\nIt was dark.\n", "mole.meta": META });
    expect(reports[name]).toMatchObject({
      shape: "article",
      title: "The mole is lit",
      publishedAt: "2024-05-02T08:00:00.000Z",
      authors: ["Ana Silva"],
      topics: ["light"],
    });
    expect(reports["mole.meta"]).toMatchObject({ outcome: "passed-over", reason: `the fields of ${name}` });
  });

  it("is passed over where it is what another one was knitted from, and read where that is not there", async () => {
    const reports = await check({ "mole.Rmd": POST, "mole.md": POST, "ferry.qmd": POST.replace("mole", "ferry") });
    expect(reports["mole.Rmd"]).toMatchObject({ outcome: "passed-over", reason: "the source of mole.md" });
    expect(reports["mole.md"]).toMatchObject({ outcome: "document", shape: "article" });
    expect(reports["ferry.qmd"]).toMatchObject({ outcome: "document", shape: "article" });
  });
});

it("calls a document whose name has its ending twice by the name alone", async () => {
  const reports = await check({ "Old bridge.md.md": "The [[harbour]] has it.\n" });
  expect(reports["Old bridge.md.md"]?.title).toBe("Old bridge");
});

describe("a vault that is a site", () => {
  const note = "---\ntitle: The mole is lit\ndate: 2024-05-02\n---\n\nThe [[mole]] was lit.\n";

  it("has dated posts that are articles, and dated notes that are pages", async () => {
    const reports = await check({ ".obsidian/app.json": "{}", "content/posts/mole.md": note, "content/mole.md": note });
    expect(reports["content/posts/mole.md"]).toMatchObject({ shape: "article" });
    expect(reports["content/mole.md"]).toMatchObject({ shape: "page" });
  });
});

describe("a drawing of Excalidraw's", () => {
  const data = "compressed".repeat(50);
  const drawing = `---\n\nexcalidraw-plugin: parsed\ntags: [plan]\n\n---\n==⚠  Switch to EXCALIDRAW VIEW in the MORE OPTIONS menu of this document. ⚠==\n\nNotes above.\n\n# Excalidraw Data\n\n## Text Elements\nHarbour plan ^abcd1234\n\n[[Mole]] ^abcd1235\n\n%%\n## Drawing\n\`\`\`compressed-json\n${data}\n\`\`\`\n%%\n`;

  it("is a page of its texts and what is written above them", async () => {
    const reports = await check({ "Plan.excalidraw.md": drawing });
    const text = "Notes above.\n\nHarbour plan\n\n[[Mole]]";
    expect(reports["Plan.excalidraw.md"]).toMatchObject({
      shape: "page",
      body: text.length,
      links: 1,
      excerpt: "Notes above.",
    });
  });
});
