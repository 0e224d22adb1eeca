import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { POSTS, walk, withArchiveFolder, write } from "./archive-folder.js";
import { buildTar, buildZip } from "./build-archive.js";

withArchiveFolder();

describe("what an archive cannot give", () => {
  it("is named: links, members with a password or of an unknown method", async () => {
    write(
      "a.zip",
      buildZip([
        { name: "a.md", data: "x", flags: 0x801 },
        { name: "b.md", data: "x", method: 99 },
        { name: "c.md", data: "a.md", unixMode: 0o120777 },
        { name: "d.md", data: "good" },
      ]),
    );
    write(
      "b.tar",
      await buildTar([
        { name: "e.md", type: "symlink", linkname: "/etc/passwd" },
        { name: "f.md", data: "good" },
      ]),
    );
    expect(await walk()).toEqual([
      "a.zip/a.md: archive-unreadable, locked by a password",
      "a.zip/b.md: archive-unreadable, packed by a method that is not read here",
      "a.zip/c.md: skipped, a link inside an archive",
      "a.zip/d.md: good",
      "b.tar/e.md: skipped, a link inside an archive",
      "b.tar/f.md: good",
    ]);
  });

  it("is named: a broken archive, and a broken member among good ones", async () => {
    const zip = buildZip(POSTS);
    write("a.zip", zip.subarray(0, zip.length - 30));
    write("b.tgz", gzipSync(await buildTar(POSTS)).subarray(0, 200));
    const broken = buildZip([
      { name: "a.md", data: "a".repeat(5000) },
      { name: "b.md", data: "good" },
    ]);
    broken.fill(0xff, 36, 50);
    write("c.zip", broken);
    expect(await walk()).toEqual([
      "a.zip: archive-unreadable, a broken ZIP archive",
      "b.tgz: archive-unreadable, a broken tar archive",
      "c.zip/a.md: unreadable",
      "c.zip/b.md: good",
    ]);
  });

  it("fills no memory: members beyond the limit, sizes that are lies, far more bytes than the archive has", async () => {
    const zeros = new Uint8Array(16 * 1024 * 1024);
    write(
      "a.zip",
      buildZip([
        { name: "a.md", data: zeros },
        { name: "b.md", data: zeros, said: 10 },
      ]),
    );
    write(
      "b.zip",
      buildZip(
        Array.from({ length: 30 }, (_, index) => ({ name: `${index}.md`, data: "x", said: 14_000_000, method: 8 })),
      ),
    );
    write(
      "c.tgz",
      gzipSync(
        await buildTar([
          { name: "a.md", data: zeros },
          { name: "b.md", data: "good" },
        ]),
      ),
    );
    expect(await walk()).toEqual([
      "a.zip/a.md: too-large",
      "a.zip/b.md: unreadable",
      "b.zip: archive-unreadable, more than 200 times its size when unpacked",
      "c.tgz/a.md: too-large",
      "c.tgz/b.md: good",
    ]);
  });

  it("never throws, whatever the bytes after a right beginning", async () => {
    const zip = buildZip(POSTS);
    const tar = await buildTar(POSTS);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(zip, tar, gzipSync(tar)),
        fc.nat(),
        fc.uint8Array({ maxLength: 40 }),
        async (whole, at, noise) => {
          const bytes = Buffer.from(whole);
          bytes.set(noise.subarray(0, Math.max(0, bytes.length - (at % bytes.length))), at % bytes.length);
          expect(await walk(write("x.zip", bytes))).not.toHaveLength(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});
