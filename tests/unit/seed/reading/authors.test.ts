import { afterEach, describe, expect, it } from "vitest";
import type { DocumentReport } from "../../../../seed/reading/reading-report.js";
import { tellsOfAuthors } from "../../../../seed/reading/authors/author-places.js";
import { commandLine } from "../../../support/command-line.js";
import { contentFolder, type ContentFolder } from "../../../support/content-folder.js";

const folders: ContentFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

async function check(files: Record<string, string>): Promise<Map<string, DocumentReport>> {
  const folder = contentFolder("site", files);
  folders.push(folder);
  const { stdout } = await commandLine("check", folder.path, "--json");
  const reports = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as DocumentReport);
  return new Map(reports.map((report) => [report.file.slice("site/".length), report]));
}

const post = (authors: string): string =>
  `---\ntitle: The mole is lit\ndate: 2024-05-02\n${authors}\n---\n\nThe mole was lit on Thursday.\n`;

const ANA = "ana:\n  name: Ana Silva\n  title: Reporter\n";

describe("the key of an author in a post is the person's name", () => {
  it.each<[string, string, Record<string, string>]>([
    ["Docusaurus", "blog/mole.md", { "blog/authors.yml": ANA }],
    ["Material for MkDocs", "blog/posts/mole.md", { "blog/.authors.yml": "authors:\n  ana:\n    name: Ana Silva\n" }],
    ["Jekyll's data", "_posts/2024-05-02-mole.md", { "_data/authors.yml": ANA }],
    ["Jekyll's collection", "_posts/2024-05-02-mole.md", { "_authors/ana.md": "---\nname: Ana Silva\n---\nAna.\n" }],
    [
      "Jekyll's collection by short names",
      "_posts/2024-05-02-mole.md",
      { "_authors/silva.md": "---\nshort_name: ana\nname: Ana Silva\n---\nAna.\n" },
    ],
    ["Hexo", "source/_posts/mole.md", { "source/_data/authors.yml": ANA }],
    ["Hugo's data in TOML", "content/posts/mole.md", { "data/authors/ana.toml": 'name = "Ana Silva"\n' }],
    ["Hugo's data in one file", "content/posts/mole.md", { "data/authors.json": '{"ana": {"name": "Ana Silva"}}' }],
    ["Hugo's pages", "content/posts/mole.md", { "content/authors/ana/_index.md": "---\ntitle: Ana Silva\n---\n" }],
    [
      "Astro",
      "src/content/blog/mole.md",
      { "src/content/authors/ana.json": '{"name": "Ana Silva", "bio": "Writes."}' },
    ],
    ["Next", "data/blog/mole.mdx", { "data/authors/ana.mdx": "---\nname: Ana Silva\n---\nAna.\n" }],
    [
      "Gatsby",
      "content/blog/mole.md",
      { "content/authors.yaml": "- id: ana\n  first_name: Ana\n  last_name: Silva\n" },
    ],
    ["names by key", "_posts/mole.md", { "_data/people.yml": "ana: Ana Silva\nsite: https://post.example\n" }],
  ])("as %s keeps it", async (_site, path, files) => {
    const reports = await check({ ...files, [path]: post("author: ana") });
    expect(reports.get(path)?.authors).toEqual(["Ana Silva"]);
  });

  it.each([
    "authors: [ana, Bo Berg]",
    "author: ana, Bo Berg",
    "author: '@Ana and Bo Berg'",
    "authors:\n  - _authors/ana.md\n  - name: Bo Berg",
    "authors:\n  - key: ana\n  - name: Bo Berg",
  ])("in every form of the field, beside a name that is written out: %s", async (field) => {
    const reports = await check({ "_data/authors.yml": ANA, "_posts/mole.md": post(field) });
    expect(reports.get("_posts/mole.md")?.authors).toEqual(["Ana Silva", "Bo Berg"]);
  });

  it("by the file that is nearest to the post", async () => {
    const reports = await check({
      "authors.yml": ANA,
      "en/authors.yml": "ana:\n  name: Anne Sylvan\n",
      "en/mole.md": post("author: ana"),
      "pt/mole.md": post("author: ana"),
    });
    expect(reports.get("en/mole.md")?.authors).toEqual(["Anne Sylvan"]);
    expect(reports.get("pt/mole.md")?.authors).toEqual(["Ana Silva"]);
  });

  it("and a key that no file knows stays as it is written", async () => {
    const reports = await check({ "_data/authors.yml": ANA, "_posts/mole.md": post("author: bo") });
    expect(reports.get("_posts/mole.md")?.authors).toEqual(["bo"]);
  });
});

describe("files of authors", () => {
  it("are no documents where they are data, and pages where they are pages", async () => {
    const reports = await check({
      "_data/authors.yml": ANA,
      "authors/ana.json":
        '{"name": "Ana Silva", "description": "Ana Silva writes about the harbour, and has for years."}',
      "_authors/bo.md": "---\nname: Bo Berg\n---\n\nBo Berg writes.\n",
      "_posts/mole.md": post("author: ana"),
    });
    expect(reports.get("_data/authors.yml")).toMatchObject({ outcome: "passed-over", reason: "names of authors" });
    expect(reports.get("authors/ana.json")).toMatchObject({ outcome: "passed-over", reason: "names of authors" });
    expect(reports.get("_authors/bo.md")).toMatchObject({ outcome: "document", shape: "page", title: "Bo Berg" });
  });

  it("that are broken are told with their line, and cost no post", async () => {
    const reports = await check({ "_data/authors.yml": "ana:\n  name: [Ana\n", "_posts/mole.md": post("author: ana") });
    expect(reports.get("_posts/mole.md")).toMatchObject({ outcome: "document", authors: ["ana"] });
    expect(reports.get("_data/authors.yml")?.warnings?.[0]?.line).toBeGreaterThan(0);
  });

  it("are told by their place, and other files of people are not", () => {
    for (const path of [
      "/s/_data/authors.yml",
      "/s/_authors/ana.md",
      "/s/data/people/ana.json",
      "/s/authors/ana/_index.md",
    ])
      expect(tellsOfAuthors(path), path).toBe(true);
    for (const path of ["/s/_posts/authors.md", "/s/people/ana.md", "/s/team.json", "/s/vault/members/list.yml"])
      expect(tellsOfAuthors(path), path).toBe(false);
  });
});
