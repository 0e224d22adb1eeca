import { stories, yaml, type ReadingCase } from "./reading-case.js";

const TWO = ["bridges", "transport"];

const of = (lines: [string, string[]][]) => lines.map(([field, topics]) => [field, { topics }] as const);

export const SUBJECTS: ReadingCase[] = [
  ...stories(
    "subjects, by the field's name",
    of([
      ["tags: [bridges, transport]", TWO],
      ["Tags: [bridges, transport]", TWO],
      ["tag: bridges", ["bridges"]],
      ["topics: [bridges, transport]", TWO],
      ["topic: bridges", ["bridges"]],
      ["keywords: bridges, transport", TWO],
      ["keywords: [bridges, transport]", TWO],
      ["news_keywords: bridges, transport", TWO],
      ["article:tag: [bridges, transport]", TWO],
      ["subjects: [bridges, transport]", TWO],
      ["dc.subject: bridges", ["bridges"]],
      ["labels: [bridges, transport]", TWO],
      ["hashtags: [bridges, transport]", TWO],
    ]),
  ),
  ...stories(
    "subjects, however they are written",
    of([
      ["tags: bridges, transport", TWO],
      ["tags: bridges; transport", TWO],
      ["tags: bridges,transport", TWO],
      ["tags:\n  - bridges\n  - transport", TWO],
      ["tags:\n- bridges\n- transport", TWO],
      ["tags:\n  - bridges\n  -\n  - transport", TWO],
      ["tags: [bridges, null, transport]", TWO],
      ["tags: [bridges, Bridges, transport]", TWO],
      ["tags: [2024, yes, bridges]", ["2024", "yes", "bridges"]],
      ["tags: '#bridges #transport'", TWO],
      ["tags: '#bridges, #transport'", TWO],
      ["tags: ['#bridges', '#transport']", TWO],
      ["tags: [harbour bridge, public transport]", ["harbour bridge", "public transport"]],
      ["tags: harbour bridge, public transport", ["harbour bridge", "public transport"]],
      ["tags: ['Ports, docks', bridges]", ["Ports, docks", "bridges"]],
      ["tags:\n  - {name: bridges, slug: b}\n  - {name: transport, slug: t}", TWO],
      // Docusaurus
      ["tags:\n  - {label: bridges, permalink: /b}\n  - {label: transport, permalink: /t}", TWO],
      ['tags: ["[[bridges]]", "[[transport]]"]', TWO],
      ["tags:\n  - [[bridges]]\n  - [[transport]]", TWO],
      ["tags: 桥梁、交通", ["桥梁", "交通"]],
      ["tags: [Brücken, C++, C#]", ["Brücken", "C++", "C#"]],
      ["tags: R&amp;D", ["R&D"]],
      ["tags: [news/city]", ["news/city"]],
      ["tags: []", []],
      ["tags:", []],
    ]),
  ),
  ...stories("category and subjects", [
    ["category: News\ntags: [bridges]", { category: "News", topics: ["bridges"] }],
    ["categories: News\ntags: [bridges]", { category: "News", topics: ["bridges"] }],
    ["categories: [News]\ntags: [bridges]", { category: "News", topics: ["bridges"] }],
    ["categories:\n  - News\n  - City", { category: "News", topics: [], "topics may hold": ["News", "City"] }],
    ["category: [News, City]", { category: "News", topics: [], "topics may hold": ["City"] }],
    ["categories: News, City", { category: "News", topics: [], "topics may hold": ["News", "City"] }],
    ["categories: [null, News]", { category: "News" }],
    ["categories: []\ntags: [bridges]", { category: null, topics: ["bridges"] }],
    ["category:\n  name: News\n  slug: news", { category: "News" }],
    ["categories:\n  - {name: News}\n  - {name: City}", { category: "News" }],
    ['category: "[[News]]"', { category: "News" }],
    // Hexo
    ["categories:\n  - [Sports, Rowing]\n  - [City]", { category: "Sports" }],
    ["section: City\ntags: [bridges]", { category: "City", topics: ["bridges"] }],
    ["articleSection: City\nkeywords: bridges", { category: "City", topics: ["bridges"] }],
    ["article:section: City", { category: "City" }],
    ["CATEGORY: News", { category: "News" }],
    ["category: 2024", { category: "2024" }],
    ["tags: [bridges]\nkeywords: [stone, steel]", { topics: ["bridges"], "topics may hold": ["stone", "steel"] }],
  ]),
  {
    about: "subjects divided by blanks, as Jekyll does",
    path: "_posts/2024-05-02-bridge.md",
    text: yaml("title: Harbour bridge reopens\ntags: bridges transport\ncategories: news"),
    right: { is: "article", topics: TWO, category: "news" },
  },
];
