import { rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { POSTS, root, walk, withArchiveFolder, write } from "./archive-folder.js";
import { buildTar, buildZip } from "./build-archive.js";

const READ = ["blog/pictures/x.png: \ufffdP", "blog/posts/a.md: First", "blog/posts/b.md: Second"];

withArchiveFolder();

describe("an archive of documents", () => {
  it("is read as a folder of its name, sorted, whatever its kind and the name's ending", async () => {
    const tar = await buildTar(POSTS);
    const archives: [string, Uint8Array][] = [
      ["export.zip", buildZip(POSTS)],
      ["export.tar", tar],
      ["export.tar.gz", gzipSync(tar)],
      ["export.tgz", gzipSync(tar)],
      ["export.backup", buildZip(POSTS.map((member) => ({ ...member, method: 0 })))],
      ["export", tar],
    ];
    for (const [name, bytes] of archives) {
      const path = write(name, bytes);
      expect(await walk()).toEqual(READ.map((line) => `${name}/${line}`));
      expect(await walk(path)).toEqual(READ.map((line) => `${name}/${line}`));
      rmSync(path);
    }
  });

  it("gives of two members with one path the later, says so, and names none outside of it", async () => {
    write(
      "a.zip",
      buildZip([
        { name: "../../x.md", data: "one" },
        { name: "/x.md", data: "two" },
        { name: "d\\y.md", data: "three" },
      ]),
    );
    expect(await walk()).toEqual([
      "a.zip/d/y.md: three",
      "a.zip/x.md: skipped, the last of 2 files of this name in the archive is read",
      "a.zip/x.md: two",
    ]);
  });

  it("says of archives within it that they are not opened, and of one that holds nothing else", async () => {
    const inner = buildZip(POSTS);
    const tar = await buildTar(POSTS);
    const members = [
      { name: "a.md", data: "First" },
      { name: "old/inner.zip", data: inner },
      { name: "old/inner.tar.gz", data: gzipSync(tar) },
    ];
    const WHY = "an archive inside an archive, which is not opened; unpack it, and seed the folder";
    const read = ["a.md: First", `old/inner.tar.gz: skipped, ${WHY}`, `old/inner.zip: skipped, ${WHY}`];
    write("a.zip", buildZip(members));
    write("b.tar", await buildTar(members));
    expect(await walk()).toEqual(["a.zip", "b.tar"].flatMap((archive) => read.map((line) => `${archive}/${line}`)));
    const path = write("c/c.zip", buildZip([{ name: "inner.zip", data: inner }]));
    const alone = "c.zip: skipped, an archive of archives, which are not opened; unpack it, and seed the folder";
    expect(await walk(join(root, "c"))).toEqual([alone]);
    expect(await walk(path)).toEqual([alone]);
  });

  it("has the names that its writer typed, in UTF-8 without a flag or in another encoding", async () => {
    const names = ["Новости/мост открыт во вторник.md", "Новости/не для всех.md", "Новости/что это и как.md"];
    const zipOf = (encoding: string) =>
      buildZip(names.map((name) => ({ name: iconv.encode(name, encoding), data: "x", flags: 0 })));
    write("a.zip", zipOf("utf-8"));
    write("b.zip", zipOf("cp866"));
    expect(await walk()).toEqual(
      ["a", "b"].flatMap((archive) => names.map((name) => `${archive}.zip/${name}: x`).sort()),
    );
  });
});

describe("an archive that is no folder of documents", () => {
  it("is one file: an office file, an e-book, a program, pictures, other archives", async () => {
    const text = { name: "word/document.txt", data: "x" };
    write("a.docx", buildZip([{ name: "[Content_Types].xml", data: "<Types/>" }, text]));
    write("b.epub", buildZip([{ name: "mimetype", data: "application/epub+zip", method: 0 }, text]));
    write("c.jar", buildZip([{ name: "META-INF/MANIFEST.MF", data: "" }, text]));
    write(
      "d.zip",
      buildZip([
        { name: "x.png", data: "" },
        { name: "README.md", data: "" },
        { name: "LICENSE", data: "" },
      ]),
    );
    write(
      "e.zip",
      buildZip([
        { name: "a.js", data: "" },
        { name: "b.js", data: "" },
        { name: "guide.md", data: "" },
      ]),
    );
    write("f.zip", buildZip([]));
    write("g.gz", gzipSync("just a packed text"));
    expect((await walk()).map((line) => line.split(":")[0])).toEqual([
      "a.docx",
      "b.epub",
      "c.jar",
      "d.zip",
      "e.zip",
      "f.zip",
      "g.gz",
    ]);
  });

  it("is read where it is asked for by name and holds any text, unless it is an office file", async () => {
    const path = write(
      "d.zip",
      buildZip([
        { name: "README.md", data: "Read" },
        { name: "a.js", data: "" },
      ]),
    );
    expect(await walk(path)).toEqual(["d.zip/README.md: Read", "d.zip/a.js: "]);
    expect(await walk(write("a.docx", buildZip([{ name: "[Content_Types].xml", data: "" }])))).toHaveLength(1);
  });
});
