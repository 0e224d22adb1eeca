import { describe, expect, it } from "vitest";
import { isWikitext } from "../../../../../seed/formats/mediawiki/wikitext-evidence.js";

const WIKITEXT: [about: string, text: string, path?: string][] = [
  ["headings and a list", "Intro.\n\n== History ==\n* built in 1900\n\n== Today ==\nOpen."],
  ["a name in bold and links", "'''Vessmark''' is a [[harbour]] town."],
  ["a box of facts", "{{Infobox settlement\n| name = Vessmark\n| population = 12\n}}\nVessmark is a town."],
  ["a category", "Vessmark is a town.\n\n[[Category:Towns]]"],
  ["a Russian category", "Весмарк — город.\n\n[[Категория:Города]]"],
  ["a Chinese picture", "桥是建筑。\n[[文件:桥.jpg|缩略图]]"],
  ["a table", 'Votes:\n{| class="wikitable"\n! Name\n|-\n| Silva\n|}'],
  ["notes", "The bridge is open.<ref>Harbour Post</ref> It cost much."],
  ["a redirect", "#REDIRECT [[Vessmark]]"],
  ["a redirect in Russian", "#перенаправление [[Весмарк]]"],
  ["a redirect in Chinese", "#重定向 [[桥]]"],
  ["a piece of Wikinews", "{{date|May 2, 2024}}\nThe '''bridge''' is open.\n\n== Sources ==\n{{publish}}"],
  ["emphasis and web links", "'''Action:''' passed, see [https://a.example/b the minutes].\n\n'''Next:''' in May."],
  ["headings without blanks", "===Motivation===\nText.\n===Design===\nText."],
  ["code in an element, and headings", "== Use ==\n<pre>\nlocal x = 1\nreturn x;\n</pre>\n== Notes ==\nb"],
  ["a list of its own kind in a file named so", "* a\n** b\n*# c", "notes.wiki"],
  ["plain text in a file named so", "Nothing but text.", "Main_Page.mediawiki"],
];

const OTHERS: [about: string, text: string, path?: string][] = [
  ["a note with links", "# Bridges\n\nSee [[Long Mole]] and [[Vessmark|the town]].\n\n- a\n- b"],
  ["a note with only links", "See [[Long Mole]] and [[Vessmark|the town]].\n\n* one\n* two"],
  ["highlighted lines of Markdown", "See [[Long Mole]].\n\n==Important==\n\nText.\n\n==Also important==\n\nText."],
  ["highlighted words", "This is ==very important== and ==this== too, see [[Note]]."],
  ["AsciiDoc", "= Guide\n:toc: left\n\n== Install\n\nRun it.\n\n== Use\n\n[source,sh]\n----\nls\n----"],
  ["reStructuredText", "Guide\n=====\n\n.. note:: Read this.\n\nInstall\n=======\n\n``ls``"],
  [
    "a wire story",
    "Bridge reopens\n\nPARIS (AFP) - The bridge is open again, the mayor said on Thursday.\n\n\"It's 'our' bridge,\" she said.\n",
  ],
  [
    "a story with a correction",
    "Bridge reopens\n\nThe bridge is open again.\n\n=== Correction ===\n\nIt opened on Thursday.",
  ],
  [
    "Python",
    "def f():\n    '''Give [[x]].'''\n    if a == b:\n        return {{1: 2}}\n\ndef g():\n    '''Nothing.'''\n    return [[1, 2], [3]]",
  ],
  ["Lua", "local x = [[text]]\nif a == b then\n  return x\nend\n-- == part ==\nlocal y = {{1}, {2}}"],
  ["a page of a generator", "{% extends 'base.html' %}\n<!--====\n= Menu =\n====-->\n{{ page.title | upcase }}"],
  ["Markdown with placeholders", "# {{title}}\n\nBy {{author}}.\n\n**Bold** and `code`."],
  [
    "Markdown with a fence of wikitext",
    "# Syntax\n\n```\n== Heading ==\n'''bold'''\n```\n\nSee [docs](https://a.example).",
  ],
  ["JSON", '{"title": "== x ==", "body": "[[a]]"}'],
  ["settings", "[server]\nname = x\n\n[[plugins]]\nname = y"],
  ["merge marks", "text\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main"],
  [
    "a log of tests",
    "==================== test session starts ====================\ncollected 3 items\n=== 3 passed in 0.1s ===",
  ],
  ["text with apostrophes", "''Twas the night, '''tis said.\n\nRock 'n' roll."],
  ["Obsidian's embeds", "![[photo.png]]\n\n> [!note] See [[A]]\n\n- [ ] task"],
  [
    "a Markdown file about MediaWiki",
    "# Notes\n\n## Files\n\nUse `[[File:x.jpg]]` there, see [help](https://a.example).\n\n- a",
    "notes.md",
  ],
  ["nothing", ""],
];

describe("a text is MediaWiki's", () => {
  it.each(WIKITEXT)("where it shows %s", (_about, text, path = "page.txt") => {
    expect(isWikitext(path, text)).toBe(true);
  });

  it.each(OTHERS)("but not where it is %s", (_about, text, path = "page.txt") => {
    expect(isWikitext(path, text)).toBe(false);
  });
});
