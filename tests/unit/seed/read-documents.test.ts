import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../seed/reading/read-documents.js";
import { parseFile, parseArticle, parseText, parseWiki, parseWire, problemsOf } from "./parse-text.js";

const bytes = (...values: number[]) => Uint8Array.from(values);
const ARTICLE = "---\ntitle: Über alles\nwebUrl: https://example.com/a\n---\n";

describe("the text of a file", () => {
  it("is the same with a byte order mark, with Windows line ends and as UTF-16", () => {
    const plain = parseText(ARTICLE);
    const utf16 = Buffer.from(`\ufeff${ARTICLE}`, "utf16le");
    expect(parseText(`\ufeff${ARTICLE}`)).toEqual(plain);
    expect(parseText(ARTICLE.replaceAll("\n", "\r\n"))).toEqual(plain);
    expect(parseText(ARTICLE.replaceAll("\n", "\r"))).toEqual(plain);
    expect(parseFile("a", utf16)).toEqual(plain);
    expect(parseFile("a", utf16.swap16())).toEqual(plain);
  });

  it("is composed Unicode", () => {
    expect(parseArticle(ARTICLE.normalize("NFD")).title).toBe("Über alles");
  });

  it("is refused with its line where it is not UTF-8", () => {
    const broken = Buffer.concat([Buffer.from("# One\n\nfine\n"), bytes(0x42, 0xfc, 0x62), Buffer.from("\nfine")]);
    expect(parseFile("a.md", broken)).toMatchObject({
      kind: "rejected",
      problems: [{ file: "a.md", rule: "encoding-invalid", line: 4 }],
    });
  });

  it("is refused where it is binary", () => {
    expect(parseFile("a.md", Buffer.from("# One\n\0"))).toMatchObject({ problems: [{ rule: "binary" }] });
  });

  it("is passed over where it is binary and its name does not say that it holds text", () => {
    for (const name of ["newsgraph", "variables.data-00000-of-00001"])
      expect(parseFile(name, bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0xff))).toEqual({
        kind: "passed-over",
        found: "binary data",
      });
  });

  it("is refused where there is none", () => {
    for (const text of ["", " \n\t\n", "\ufeff"]) expect(problemsOf(text)[0]?.rule).toBe("empty");
  });

  it("is passed over where there is none and nobody would write prose into such a file", () => {
    for (const name of ["site.css", "_data/menu.yml", "map.png", "CNAME", "table.csv", "_includes/a.html"])
      expect(parseFile(name, bytes())).toEqual({ kind: "passed-over", found: "an empty file" });
  });

  it("is passed over where it cannot be read and nobody would write prose into such a file", () => {
    const latin = Buffer.concat([Buffer.from("// fine\n"), bytes(0x42, 0xfc, 0x62), Buffer.from("\n")]);
    expect(parseFile("js/old.js", latin)).toEqual({ kind: "passed-over", found: "source code" });
    expect(parseFile("art/wave.xcf", bytes(0x67, 0x69, 0, 1, 2, 0, 0, 0xff))).toEqual({
      kind: "passed-over",
      found: "binary data",
    });
    expect(parseText("rlang\ndplyr\n", "index_cache/__packages")).toMatchObject({ kind: "passed-over" });
    expect(parseText("<table><tr><td>A</td></tr></table>\n", "blog/table.html")).toMatchObject({
      found: "a part of a web page",
    });
    expect(parseText("", "blog/layout.html")).toMatchObject({ found: "an empty file" });
    expect(parseText("BEGIN:VCALENDAR\nVERSION:2.0\n", "events/1a2b")).toMatchObject({
      found: "a calendar or an address",
    });
    expect(parseText("Nobody knows what this is.", "index_cache/note")).toMatchObject({ kind: "rejected" });
    expect(parseText("run App\n", "config.ru")).toMatchObject({ kind: "passed-over" });
    expect(parseText("---\ntitle: A site\nlanguage: hi\n", "sites/hi.yml")).toMatchObject({ found: "settings" });
  });

  it("is refused where it cannot fit a stored document", () => {
    expect(parseFile("big.md", new Uint8Array(16 * 1024 * 1024).fill(0x61))).toMatchObject({
      problems: [{ rule: "file-too-large" }],
    });
  });
});

describe("an attachment", () => {
  const kinds: [string, Uint8Array][] = [
    ["PNG", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ["JPEG", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0)],
    ["PDF", Buffer.from("%PDF-1.7\n")],
    ["MP4", Buffer.from("\0\0\0\x18ftypmp42")],
    ["MP3", Buffer.from("ID3\x03\0")],
    ["WOFF2", Buffer.from("wOF2\0\x01")],
    ["DOCX", bytes(0x50, 0x4b, 3, 4, 0x14, 0)],
    ["SVG", Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ];
  it.each(kinds)("is told by its first bytes: %s", (_kind, content) => {
    expect(parseFile("page", content)).toMatchObject({ kind: "passed-over" });
  });
});

describe("a file of text by its name that is none", () => {
  it("is named, with what it is", () => {
    expect(parseFile("photo.md", bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0))).toMatchObject({
      kind: "rejected",
      problems: [{ rule: "binary", found: expect.stringMatching(/JPEG.*\.md/) as string }],
    });
  });
});

describe("what is none of the formats", () => {
  const foreign: [string, string][] = [
    ["JSON", "[[1, 2], [3, 4]]"],
    ["JSON", '{"a": 1}\n{"a": 2}\n'],
    ["XML", '<?xml version="1.0"?>\n<opml><body></body></opml>'],
    ["a table of separated values", "title,url,date\nA,https://a.example,2024-01-01\nB,https://b.example,2024-01-02\n"],
    ["a table of separated values", "title\tdate\nA\t2024\nB\t2025\n"],
    ["source code", "#!/bin/bash\nif [[ -f x ]]; then\n  echo hi\nfi\n"],
    [
      "source code",
      "# helper\nimport os\n\ndef main():\n    x = [[1]]\n    return x\n\nclass A:\n    def b(self):\n        return 1\n",
    ],
    ["source code", 'import { a } from "b";\n\nexport function c() {\n  return a[[0]];\n}\n'],
    ["settings (INI, TOML)", "[[products]]\nname = 'a'\nsku = 1\n[[products]]\nname = 'b'\nsku = 2\n"],
    ["fields without --- lines around them", "title: A\nwebUrl: https://example.com\nquality: 5\ntopics:\n  - AI\n"],
    [
      "a licence",
      "MIT License\n\nCopyright (c) 2024 Jane Doe\n\nPermission is hereby granted, free of charge, to any person obtaining a copy.\n",
    ],
    ["rich text (RTF)", "{\\rtf1\\ansi Hello}"],
  ];
  it.each(foreign)("is passed over where it is plainly something else: %s", (found, text) => {
    expect(parseText(text)).toEqual({ kind: "passed-over", found });
  });

  it.each([
    "just a few words",
    "One long line of prose that ends as sentences do, and has neither headline nor markup above it.",
  ])("is passed over in plain text that is no story, and refused under a name of markup: %j", (text) => {
    expect(parseText(text)).toMatchObject({ kind: "passed-over", found: expect.stringContaining("no story") });
    const refused = parseText(text, "folder/file.wiki");
    const [problem] = refused.kind === "rejected" ? refused.problems : [];
    expect(problem).toMatchObject({ rule: "format-unknown", file: "folder/file.wiki" });
    expect(problem?.hint).toMatch(/article.*page.*wire story.*organization/);
  });

  it("is a page where its name says that it is Markdown", () => {
    expect(parseWiki("just a few words", "notes/To do.md")).toMatchObject({ title: "To do", body: "just a few words" });
  });

  it("is not mistaken for it: pages about code, tables and data stay pages", () => {
    expect(
      parseWiki("# Python\n\n```python\nimport os\nx = [[1]]\ndef f():\n    return 1\n```\n\nSee [[Java]].").links.map(
        (link) => link.target,
      ),
    ).toEqual(["Java"]);
    expect(parseWiki("[[One]]\n[[Two]]\n[[Three]]").links).toHaveLength(3);
    expect(parseWiki("# List\n\n- a: b\n- c: d\n- e: f").title).toBe("List");
    expect(parseWiki("Status:: done\nOwner:: [[Ada]]", "Task.md").title).toBe("Task");
  });
});

describe("a format", () => {
  it("is told by content, never by the file's extension", () => {
    for (const path of ["a.txt", "a.md", "a.json", "a.png", "a"]) {
      expect(parseText(ARTICLE, path)).toMatchObject({ format: "front matter", document: { shape: "article" } });
      expect(parseText("# Page\n\nText.", path)).toMatchObject({ format: "markdown", document: { shape: "page" } });
    }
  });

  it("of a note with any front matter and Markdown is wiki, unless it has an article's fields", () => {
    expect(parseWiki("---\ntags: [a]\n---\nJust prose.", "Note.md").title).toBe("Note");
    expect(parseWiki("---\naliases: [B]\n---\n", "A.md").aliases).toEqual(["B"]);
    expect(parseWiki("---\ntitle: A\ncategory: people\n---\nSee [[B]].").title).toBe("A");
    expect(parseArticle("---\ntitle: A\ntype: article\n---\nPlain text.").body).toBe("Plain text.");
  });

  it("of prose without any mark is what the file's name says, so that no short note is lost", () => {
    const text = "a ship that pulls others";
    expect(parseWiki(text, "vault/Tug.md")).toMatchObject({ title: "Tug", body: text });
    expect(parseWiki("$$\nx = y^2\n$$", "vault/Parabola.markdown").title).toBe("Parabola");
    expect(parseText("import os\nimport sys\n\ndef f(x):\n    return x\n", "a/b.md").kind).toBe("passed-over");
  });

  it("of an outliner's page that holds nothing but a bullet is none: it is empty", () => {
    for (const text of ["-", "- \n-\n", "* "]) expect(problemsOf(text)).toMatchObject([{ rule: "empty" }]);
  });

  it("is Markdown where a text has what no story has, whatever else looks like one", () => {
    const story =
      "Bridge opens\n\nBy Ana Silva\n\nThe old bridge over the harbour opened again on Thursday, officials said.";
    expect(parseText(story)).toMatchObject({ format: "wire" });
    for (const text of [
      `# ${story.replace("By Ana Silva", "May 2, 2024")}\n\n\`\`\`\nsource: bridge.py\n\`\`\``,
      `${story}\n\n> [!tip] Tides\n> Mind them.`,
      `#bridges #city\n\n${story}`,
      `${story}\n\n- ## Tides\n\t- Mind them.`,
    ])
      expect(parseText(text)).toMatchObject({ format: "markdown", document: { shape: "page" } });
  });

  it("of a headline with prose is a note in a vault and a story elsewhere, unless it bears a mark of the trade", () => {
    const prose = "The old bridge over the harbour opened again on Thursday, officials said.";
    const read = (text: string, path: string, isVault: boolean) => {
      const reading = readDocuments(path, new TextEncoder().encode(text), { around: { isVault } });
      return reading.kind === "documents" ? reading.format : reading.kind;
    };
    const plain = `Bridge opens\n\n${prose}\n\n${prose}`;
    expect(read(plain, "vault/bridge.md", true)).toBe("markdown");
    expect(read(plain, "vault/bridge.md", false)).toBe("wire");
    expect(read(plain, "vault/bridge.txt", true)).toBe("wire");
    expect(read(`Bridge opens\n\nBy Ana Silva\n\n${prose}`, "vault/bridge.md", true)).toBe("wire");
  });

  it("of a note without heading and links is wiki where it shows any Markdown", () => {
    for (const text of [
      "Some **bold** words",
      "- one\n- two",
      "> a quote",
      "```\ncode\n```",
      "a [link](https://example.com)",
      "| a | b |\n|---|---|\n| 1 | 2 |",
      "#tag",
    ]) {
      expect(parseWiki(text, "vault/Note.md").title).toBe("Note");
    }
  });

  it("of a story with a dateline is wire, though it holds emphasis or a list", () => {
    const story = parseWire(
      "A headline for the day\n\nPARIS (AFP) - The first **long** paragraph of the story tells what happened and where.\n\n- a point\n- another point",
    );
    expect(story.provider?.name).toBe("AFP");
  });
});
