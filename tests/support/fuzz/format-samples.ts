import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { FORMATS } from "../../../seed/formats/formats.js";
import { decodeText } from "../../../seed/formats/decode.js";

const MOST = 20;
const LONGEST = 6_000;
/** Formats of which no site has a file. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  wire: [
    "Harbour bridge opens again\n\nBy Ann Lee\n\nLISBON, May 2 (AFP) - The old harbour bridge opened again on Thursday after two years of repair, officials said.\n\nIt had been closed since 2022.\n\n© 2024 AFP\n",
  ],
  rst: [
    "Harbour bridge\n==============\n\n:date: 2024-05-02\n:tags: a, b\n\n.. image:: a.png\n   :alt: b\n\nIt *opened* ``again``, see `the plan <https://m.example/>`_ and note [1]_.\n\n.. [1] A note.\n.. _plan: b.html\n\n.. code-block:: python\n\n   x = 1\n",
  ],
  tiddlywiki: [
    "created: 20240502101500000\ntags: [[two words]] one\ntitle: Harbour bridge\ncaption: The bridge\n\n! History\n\nIt ''opened'' in //1922//, see [[the town|Port Aurel]] and [[Ferry]].\n\n* one\n* two\n\n<<toc>> {{Port}}\n",
  ],
  org: [
    "#+TITLE: Harbour bridge\n#+DATE: <2024-05-02 Thu>\n#+FILETAGS: :a:b:\n\n* TODO Opens :c:\n:PROPERTIES:\n:ID: 1\n:END:\nIt *opened* /again/, see [[file:ferry.org][the ferry]].\n\n#+BEGIN_SRC js\nx\n#+END_SRC\n\n| a | b |\n|---+---|\n| 1 | 2 |\n",
  ],
  asciidoc: [
    "= Harbour bridge\nAna Silva <a@m.example>\n2024-05-02\n:tags: a, b\n\nIt *opened* _again_, see xref:ferry.adoc[the ferry] and https://m.example[here].\n\n== History\n\n----\nx\n----\n\n|===\n| a | b\n|===\n",
  ],
  divided: [
    "title: Harbour bridge\n---\npub_date: 2024-05-02\n---\nauthor: Ana Silva\n---\nbody:\n\nIt *opened* again.\n\n- one\n- two\n",
    "Title: Harbour bridge\n\n----\n\nDate: 2024-05-02\n\n----\n\nTags: a, b\n\n----\n\nText:\n\nIt (link: https://m.example text: opened).\n",
  ],
  mediawiki: [
    "{{Infobox city|name=A}}\n'''A''' is a [[city]] in [[B|b]].<ref>x</ref>\n\n== History ==\n* one\n{| class=\"wikitable\"\n|-\n| a || b\n|}\n",
  ],
};

/** By the name of a format, whole files of the sites that it reads. */
export function formatSamples(): Map<string, string[]> {
  const samples = new Map(FORMATS.map(({ name }) => [name, [...(WRITTEN[name] ?? [])]]));
  for (const path of globSync(["tests/sites/**/*", "seed/corpus/**/*"], {
    ignore: ["tests/sites/expected/**"],
  }).sort()) {
    const decoded = decodeText(readFileSync(path));
    if (!("text" in decoded) || decoded.text.length > LONGEST) continue;
    const { text } = decoded;
    const own = samples.get(FORMATS.find((format) => format.matches({ path, text }))?.name ?? "");
    if (own && own.length < MOST) own.push(text);
  }
  return samples;
}
