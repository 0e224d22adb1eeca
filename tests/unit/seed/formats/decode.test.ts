import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../seed/formats/decode.js";
import { isKnownEncoding } from "../../../../seed/formats/encodings/legacy-decoder.js";
import { encode } from "./encodings/encode.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));
const GERMAN = "Die Brücke über den Fluss ist für alle geöffnet, sagte der Bürgermeister.\nSie ist schön.\n";
const RUSSIAN = "Новый мост открыли во вторник, и он был очень широк.\nТак сказал мэр.\n";
const CHINESE = "新桥于星期二上午正式通车，比原定计划晚了三个月。\n许多居民很高兴。\n";

function utf32(text: string, isLittle: boolean): Uint8Array {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  points.forEach((point, index) => view.setUint32(index * 4, point, isLittle));
  return new Uint8Array(view.buffer);
}

describe("text of Unicode", () => {
  it("is read in each of its forms, with or without a byte order mark", () => {
    for (const text of [GERMAN, RUSSIAN, CHINESE, "Just a line of plain words.\n"]) {
      for (const marked of [`\ufeff${text}`, text]) {
        const little = Buffer.from(marked, "utf16le");
        expect(decodeText(utf8(marked))).toEqual({ text, encoding: "utf-8", isGuessed: false });
        expect(decodeText(little)).toEqual({ text, encoding: "utf-16le", isGuessed: false });
        expect(decodeText(Buffer.from(little).swap16())).toEqual({ text, encoding: "utf-16be", isGuessed: false });
        expect(decodeText(utf32(marked, true))).toEqual({ text, encoding: "utf-32le", isGuessed: false });
        expect(decodeText(utf32(marked, false))).toEqual({ text, encoding: "utf-32be", isGuessed: false });
      }
    }
  });

  it("is refused where it is marked and broken", () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41))).toMatchObject({ rule: "encoding-invalid" });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0, 0xd8, 0x41, 0))).toMatchObject({ found: "broken utf-16le text" });
  });

  it.each([
    ["\u001b[31mred\u001b[0m", "red"],
    ["\u001b[38;5;14mblue\u001b[39m \u001b[1;2Hhere\u001b[2K", "blue here"],
    ["\u001b]8;;https://x.example\u0007a link\u001b]8;;\u0007", "a link"],
    ["\u001b]0;a title\u001b\\text", "text"],
    ["a\bb\u0001c\u0002", "abc"],
    ["array[31m] stays", "array[31m] stays"],
  ])("loses what steers a terminal, and is no binary data for it: %j", (text, left) => {
    expect(decodeText(utf8(`${text}\n`))).toEqual({ text: `${left}\n`, encoding: "utf-8", isGuessed: false });
  });

  it("has its quotes back where windows-1252 was once taken for ISO-8859-1", () => {
    expect(decodeText(utf8("It\u0092s \u0093late\u0094."))).toMatchObject({ text: "It’s “late”." });
  });
});

describe("UTF-8 with some stray bytes", () => {
  it("is read with a mark for each, and the first line is named", () => {
    const bytes = join("Grüße aus Köln und Düsseldorf.\nEin Caf", [0xe9], " und „Kuchen“.\n");
    expect(decodeText(bytes)).toMatchObject({
      text: "Grüße aus Köln und Düsseldorf.\nEin Caf� und „Kuchen“.\n",
      encoding: "utf-8",
      isGuessed: true,
      warning: { rule: "encoding-mixed", line: 2 },
    });
  });

  it("is never read by another encoding for one byte, in whatever language and wherever it is", () => {
    const texts = [
      "Die Brücke ist offen.\nAlle kamen.\n",
      "Le pont a été rouvert.\nTous étaient là.\n",
      "It’s late.\nThey left.\n",
      "Γέφυρα\nΝέα\n",
      "Мост\nОткрыт\n",
      "新桥\n通车\n",
      "# Notes\n\nEin Café.\n",
      "Most przez Łódź.\n",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(200),
        fc.integer({ min: 0x80, max: 0xff }),
        (text, place, stray) => {
          const lines = text.split("\n");
          const at = place % lines.length;
          const bytes = join([lines.slice(0, at), ""].flat().join("\n"), [stray], ` ${lines.slice(at).join("\n")}`);
          const right = `${lines
            .slice(0, at)
            .map((line) => `${line}\n`)
            .join("")}� ${lines.slice(at).join("\n")}`;
          expect(decodeText(bytes)).toMatchObject({ text: right, encoding: "utf-8", warning: { line: at + 1 } });
        },
      ),
    );
  });

  it("is read where the file is cut within a character, though it is the only one", () => {
    for (const [text, cut] of [
      ["Die Brücke ist offen, sagte der B", [0xc3]],
      ["The bridge is open.\nSo sagte es der B\nund seine Fra", [0xc3]],
      ["The bridge is open, he said, and she didn", [0xe2, 0x80]],
      ["新桥于星期二上午正式通车", [0xe6]],
      ["The bridge opens ", [0xf0, 0x9f, 0x8c]],
    ] as const)
      expect(decodeText(join(text, [...cut]))).toMatchObject({
        text: `${text}�`,
        encoding: "utf-8",
        warning: { line: text.split("\n").length },
      });
  });

  it("shows where a character was cut", () => {
    const bytes = join("新桥于星期二上午正式通车", [0xe6, 0x98], "...\n许多居民很高兴。");
    expect(decodeText(bytes)).toMatchObject({ text: "新桥于星期二上午正式通车�...\n许多居民很高兴。" });
    expect(decodeText(join("Новый мост открыли", [0xd0], "..."))).toMatchObject({ text: "Новый мост открыли�..." });
  });

  it("is not what text of another encoding is taken for", () => {
    const bytes = encode(RUSSIAN, "windows-1251");
    expect(decodeText(bytes)).toMatchObject({ encoding: "windows-1251" });
  });
});

describe("text of an encoding that the file names", () => {
  const short = "Zażółć gęślą jaźń";
  it.each([
    ['<?xml version="1.0" encoding="windows-1250"?>\n<a>', "windows-1250"],
    ['<!DOCTYPE html>\n<html><head>\n<meta charset="iso-8859-2">', "iso-8859-2"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">', "windows-1250"],
    ["# -*- coding: iso-8859-2 -*-\n", "iso-8859-2"],
    ["---\ntitle: A\nencoding: cp1250\n---\n", "windows-1250"],
    ["Content-Type: text/plain; charset=iso-8859-2\n\n", "iso-8859-2"],
  ])("is read by it: %j", (head, encoding) => {
    const text = `${head}${short}\n`;
    expect(decodeText(encode(text, encoding))).toEqual({ text, encoding, isGuessed: false });
  });

  it("is read by what it says where the name is wrong", () => {
    const text = `<meta charset="iso-8859-1">\n${RUSSIAN}`;
    expect(decodeText(encode(text, "koi8-r"))).toMatchObject({ text, encoding: "koi8-r", isGuessed: true });
    expect(decodeText(utf8(text))).toEqual({ text, encoding: "utf-8", isGuessed: false });
  });

  it("is Japanese with escapes, which name themselves", () => {
    const text = "新しい橋は火曜日に開通した。\nNews\n";
    expect(decodeText(encode(text, "iso-2022-jp"))).toEqual({ text, encoding: "iso-2022-jp", isGuessed: false });
  });
});

describe("text of an encoding that the caller names", () => {
  it("is read by it, where it is neither marked nor UTF-8", () => {
    const text = "Łódź";
    expect(decodeText(encode(text, "windows-1250"), { encoding: "cp1250" })).toEqual({
      text,
      encoding: "windows-1250",
      isGuessed: false,
    });
    expect(decodeText(utf8(text), { encoding: "cp1250" })).toMatchObject({ text, encoding: "utf-8" });
    expect(decodeText(Buffer.from(`\ufeff${text}`, "utf16le"), { encoding: "cp1250" })).toMatchObject({ text });
    expect(decodeText(Buffer.from("Łódź 1", "utf16le"), { encoding: "UTF-16" })).toMatchObject({ text: "Łódź 1" });
    expect(decodeText(encode("Šíp", "cp852"), { encoding: "CP852" })).toMatchObject({ text: "Šíp" });
  });

  it("is read by what it says where bytes mean nothing in that encoding", () => {
    expect(decodeText(encode(GERMAN, "windows-1252"), { encoding: "shift_jis" })).toMatchObject({
      text: GERMAN,
      encoding: "windows-1252",
      isGuessed: true,
    });
  });

  it("has names as they are used on the web and by iconv, and no others", () => {
    for (const name of ["utf-8", "UTF-16", "latin1", "windows-1251", "cp1252", "Shift_JIS", "koi8-r", "cp850", "big5"])
      expect(isKnownEncoding(name)).toBe(true);
    for (const name of ["", " ", "base64", "hex", "utf-9", "german", "../x"]) expect(isKnownEncoding(name)).toBe(false);
  });
});

describe("a stray NUL", () => {
  it("is dropped from a text that is long enough to be sure of", () => {
    const text = `# One\n\n${"The ferry runs again. ".repeat(60)}`;
    expect(decodeText(utf8(`${text}\0 It is full.`))).toMatchObject({ text: `${text} It is full.`, encoding: "utf-8" });
  });
});

describe("what cannot be text", () => {
  it("is refused as binary", () => {
    expect(decodeText(utf8("# One\n\0"))).toMatchObject({ rule: "binary" });
    expect(decodeText(join([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0xff]))).toMatchObject({ rule: "binary" });
    expect(
      decodeText(Uint8Array.from({ length: 4096 }, (_, index) => (index * 97 + (index >> 3) * 31) % 256)),
    ).toMatchObject({ rule: "binary" });
  });

  it("is refused with its line, and with what it may be, where no encoding is certain", () => {
    const bytes = join("# One\n\nfine\nB", [0xfc], "b\nfine");
    expect(decodeText(bytes)).toMatchObject({
      rule: "encoding-invalid",
      line: 4,
      hint: expect.stringContaining("--encoding"),
    });
  });

  it("never throws and takes no long, whatever the bytes and the name", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(undefined, "big5", "utf-16le", "nothing"),
        (bytes, encoding) => {
          const decoded = decodeText(bytes, encoding === undefined ? {} : { encoding });
          if ("text" in decoded) expect(decoded.text).not.toMatch(/(?![\t\n])\p{Cc}|\p{Surrogate}/u);
        },
      ),
    );
    const started = performance.now();
    for (const byte of [0xe9, 0xc3, 0xff, 0x81, 0xa4]) decodeText(new Uint8Array(5_000_000).fill(byte));
    decodeText(join("ü".repeat(100_000), [0xe9]).map((byte, index) => (index % 50 === 0 ? 0xff : byte)));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
