import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertWikitext } from "../../../../../seed/formats/mediawiki/convert.js";
import { mediawiki } from "../../../../../seed/formats/mediawiki/mediawiki.js";
import { Namespaces } from "../../../../../seed/formats/mediawiki/namespaces.js";
import { scanBlocks } from "../../../../../seed/markdown/markdown-blocks.js";

const PAGE = { title: "Harbour", namespaces: new Namespaces(), isTitled: false, language: undefined };
const convert = (text: string): string => convertWikitext(text, PAGE).markdown;

const MARKUP =
  "{{ }} {{{ }}} [[ ]] [ ] | || ! !! {| |} |- |+ '' ''' ''''' == === * # : ; ---- <ref> </ref> <nowiki> </nowiki> <pre> </pre> <br> <ul> <li> </ul> <table> <tr> <td> </table> <blockquote> </blockquote> <poem> <!-- --> __NOTOC__ -{ }- [http://a.example &amp; &lt; ~~~~ < > = \\ ` $ File: Category: de: #REDIRECT {{date|2024}} {{main|a}} \ufdd0 \ufdd11\ufdd1";
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKUP.split(" ")) },
  { weight: 2, arbitrary: fc.constantFrom("\n", "\n\n", " ", "\n ", "\t") },
  { weight: 2, arbitrary: fc.constantFrom("word", "Ferry", "橋", "мост", "1984", "جسر") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 5 }) },
);
const anyWikitext = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const codeLine = fc
  .array(
    fc.constantFrom(
      "x",
      " = ",
      "1",
      "''",
      "[[",
      "]]",
      "{{",
      "}}",
      "|",
      "*",
      "#",
      "  ",
      "`",
      "```",
      "~~~",
      "$",
      "\\",
      "==",
      "λ",
      "->",
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `v${parts.join("")}w`);
const code = fc.array(
  fc.oneof(
    codeLine,
    codeLine.map((line) => `    ${line}`),
  ),
  { minLength: 2, maxLength: 6 },
);

describe("any wikitext", () => {
  it("is read without an error, and leaves no marks of its own behind", () => {
    fc.assert(
      fc.property(anyWikitext, (text) => {
        const { entries, problems = [] } = mediawiki.read({ path: "a.wiki", text });
        expect(problems).toEqual([]);
        for (const { body } of entries) expect(body).not.toMatch(/[\ufdd0-\ufdef]/);
        mediawiki.matches({ path: "a.txt", text });
      }),
      { numRuns: 2000 },
    );
  });

  it("never nests deeper than a page may", () => {
    const marks = fc.stringMatching(/^[*#:;]{1,300}$/).map((list) => `${list} a`);
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 5 }), (list) => {
        expect(scanBlocks(convert(list.join("\n"))).tooDeepAt).toBeUndefined();
      }),
    );
  });

  it("keeps every word of running text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom("", "* ", "# ", "== ", ": ", "; ", "| ", " "),
        (rows, mark) => {
          const text = rows.map((row) => mark + row.join(" ") + (mark === "== " ? " ==" : "")).join("\n");
          for (const one of rows.flat()) expect(convert(text)).toContain(one);
        },
      ),
    );
  });
});

describe("code", () => {
  const around: Record<string, (element: string) => string> = {
    "on its own": (element) => `Text\n${element}\nText`,
    "in a list": (element) => `* a\n* ${element}\n* b`,
    "in a list of lists": (element) => `* a\n** b ${element}\n* c`,
    "in a cell": (element) => `{|\n| a || b\n|-\n| ${element} || c\n|}`,
    "in a quotation": (element) => `<blockquote>\n${element}\n</blockquote>`,
    "set in": (element) => `: ${element}`,
    "behind a template": (element) => `{{x|y}}${element} [[z]]`,
    "in a template that is shown": (element) => `{{quote|${element}}}`,
  };

  it.each(["pre", "syntaxhighlight lang=x", "nowiki"])("loses no line: %s", (tag) => {
    const name = tag.split(" ")[0] ?? "";
    fc.assert(
      fc.property(code, fc.constantFrom(...Object.keys(around)), (written, place) => {
        const markdown = convert((around[place] ?? String)(`<${tag}>\n${written.join("\n")}\n</${name}>`));
        const found = markdown.split("\n").map((line) => line.replace(/^(?:> |- | {2,4}(?=\S)|\d+\. )+/, ""));
        for (const line of written)
          expect(
            found.some((one) => one.endsWith(line.trim())),
            `${line} in ${markdown}`,
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("links", () => {
  const link = fc.tuple(word, fc.option(word), fc.constantFrom("", "'''", "''")).map(([target, label, emphasis]) => {
    const name = `Page ${target}`;
    return emphasis + (label === null ? `[[${name}]]` : `[[${name}|${label}]]`) + emphasis;
  });

  it("are as many as there were, wherever they stand", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(link, word), { minLength: 1, maxLength: 12 }),
        fc.constantFrom("text", "list", "cells", "heading", "quote", "html", "indented"),
        (links, place) => {
          const rows = links.map(([one, text]) => `${text} ${one}, ${text}`);
          const text = {
            text: rows.join("\n\n"),
            list: rows.map((row) => `* ${row}`).join("\n"),
            cells: `{|\n! a\n|-\n| ${rows.join("\n|-\n| x || ")}\n|}`,
            heading: rows.map((row) => `== ${row} ==\nx`).join("\n"),
            quote: `<blockquote>\n${rows.join("\n")}\n</blockquote>`,
            html: `<table><tr><td>${rows.join("</td><td>")}</td></tr></table>`,
            indented: rows.map((row) => ` ${row}`).join("\n"),
          }[place];
          expect(convert(text).match(/(?<!\\)\[\[[^\]]+\]\]/g) ?? []).toHaveLength(links.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
