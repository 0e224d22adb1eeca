import { describe, expect, it } from "vitest";
import { attachmentKind } from "../../../../seed/formats/attachment.js";
import { endingOf, isTextName } from "../../../../seed/formats/file-names.js";
import { misnamedFile } from "../../../../seed/formats/misnamed.js";
import { buildTar } from "../archives/build-archive.js";

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46);
const text = (value: string, encoding: BufferEncoding = "utf8") => Buffer.from(value, encoding);

describe("an attachment", () => {
  it("is named by what it is", async () => {
    expect(attachmentKind(JPEG)).toBe("a JPEG picture");
    expect(attachmentKind(text("GIF89a\x01\0\x01\0", "latin1"))).toBe("a GIF picture");
    expect(attachmentKind(text("%PDF-1.7\n"))).toBe("a PDF");
    expect(attachmentKind(text("ID3\x03\0\0", "latin1"))).toBe("an MP3 sound");
    expect(attachmentKind(text("\0\0\0\x18ftypmp42", "latin1"))).toBe("an MP4 film or HEIC picture");
    expect(attachmentKind(text('<svg xmlns="http://www.w3.org/2000/svg"></svg>'))).toBe("an SVG picture");
    expect(attachmentKind(await buildTar([{ name: "a.txt", data: "x" }]))).toBe("a tar archive");
  });

  it("is no text that begins like one", () => {
    for (const start of [
      "ID3 tags hold a song's name",
      "GIF89a is a format",
      "OggS and fLaC",
      "BM 42",
      "PK is a name",
      "Rar!",
      "8BPS",
      "ustar",
    ])
      expect([start, attachmentKind(text(`${start} and more words follow here.\n`))]).toEqual([start, undefined]);
    // In windows-1251 these begin as frames of sound do.
    for (const start of [
      [0xff, 0xfb],
      [0xff, 0xf1, 0xed, 0xee],
    ])
      expect(attachmentKind(Uint8Array.from([...start, 0x20, 0xe2, 0xf1, 0xe5]))).toBeUndefined();
  });
});

describe("a file's name", () => {
  it("says that it holds text by its ending, or by having none", () => {
    for (const name of [
      "a.md",
      "b/A.MD",
      "a.mdx",
      "a.txt",
      "a.html",
      "a.json",
      "a.xml",
      "README",
      "2024.05.02",
      "v1.2 of it",
      "a.de.md",
    ])
      expect([name, isTextName(name)]).toEqual([name, true]);
    for (const name of ["a.png", "a.docx", "a.zip", "a.css", "a.md.png", "a.mp3"])
      expect([name, isTextName(name)]).toEqual([name, false]);
    expect(endingOf("folder.d/file")).toBe("");
  });

  it("is a mistake where a picture is called a page", () => {
    expect(misnamedFile("photos/photo.md", JPEG)).toMatchObject({
      rule: "binary",
      found: "a JPEG picture, though its name ends in .md",
    });
    for (const name of ["photo.jpg", "photo", "photo.json", "photo.bin"])
      expect(misnamedFile(name, JPEG)).toBeUndefined();
    expect(misnamedFile("page.md", text("# A page"))).toBeUndefined();
    expect(misnamedFile("icons/wave.html", text("<svg></svg>"))).toBeUndefined();
    expect(misnamedFile("wave.md", text("<svg></svg>"))).toBeDefined();
  });
});
