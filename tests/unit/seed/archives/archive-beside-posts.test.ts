import { afterEach, describe, expect, it } from "vitest";
import { walkFiles } from "../../../../seed/read-files.js";
import { contentFolder, type ContentFolder } from "../../../support/content-folder.js";
import { buildTar, buildZip } from "./build-archive.js";

const folders: ContentFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

async function pathsIn(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const folder = contentFolder("site", files);
  folders.push(folder);
  const paths: string[] = [];
  for await (const walked of walkFiles(folder.path)) if ("path" in walked) paths.push(walked.path);
  return paths;
}

const post = (title: string): string =>
  `---\ntitle: ${title}\ndate: 2024-05-02\nauthor: Ana Silva\n---\n\nIt is told.\n`;
const POST = { "posts/mole.md": post("The mole is lit") };
const EXAMPLE = [
  {
    name: "example/main.txt",
    data: "import division\n\nfrom light import lamp\nfor lamp in range(3):\n    print lamp / 2\n",
  },
  {
    name: "example/notes.txt",
    data: "Run it first\n\nThe example wants a lamp, and the lamp wants a plug that gives it light.",
  },
  { name: "example/index.html", data: "<html><head><title>Demo</title></head><body><p>Hello there.</p></body></html>" },
  { name: "example/README.md", data: "# Example\n\nRun it.\n" },
];

describe("an archive that lies among posts", () => {
  it.each(["posts/code.zip", "assets/code.zip", "code.zip"])(
    "is an attachment where it is an example: %s",
    async (name) => {
      const files = { "about.md": "# About\n", ...POST, [name]: buildZip(EXAMPLE) };
      expect(await pathsIn(files)).toEqual(["about.md", name, "posts/mole.md"].sort());
    },
  );

  it("is read where its texts are documents, whatever its kind", async () => {
    const members = [
      { name: "old/a.md", data: post("The ferry sails") },
      { name: "old/b.md", data: post("The lock opens") },
      { name: "old/vault.md", data: "# Vault\n\nSee [[Ferry]] and [[Lock]].\n" },
      { name: "old/x.txt", data: "Just words" },
    ];
    const paths = await pathsIn({
      ...POST,
      "posts/old.zip": buildZip(members),
      "posts/old.tar": await buildTar(members),
    });
    expect(paths.filter((path) => path.startsWith("posts/old.zip/"))).toHaveLength(4);
    expect(paths.filter((path) => path.startsWith("posts/old.tar/"))).toHaveLength(4);
  });

  it("is read in a folder of archives alone, whose only other file is a companion", async () => {
    const plain = [{ name: "a.txt", data: "Plain words" }];
    expect(await pathsIn({ "README.md": "# Exports\n", "a.zip": buildZip(plain), "b.zip": buildZip(plain) })).toEqual([
      "README.md",
      "a.zip/a.txt",
      "b.zip/a.txt",
    ]);
  });
});
