import { yaml, type ReadingCase } from "./reading-case.js";

type Line = [path: string, fields: string, body?: string];

const are = (is: "article" | "page" | "organization", lines: Line[]): ReadingCase[] =>
  lines.map(([path, fields, body]) => ({
    about: `${is}: ${path}, ${fields.replace(/\s*\n\s*/g, " ⏎ ") || "no fields"}`,
    path,
    text: fields === "" ? `${body ?? ""}\n` : yaml(fields, body),
    right: { is },
  }));

export const ARTICLES: ReadingCase[] = are("article", [
  ["posts/a.md", "title: Bridge opens\ndate: 2024-05-02"],
  ["posts/b.md", "title: Bridge opens\ndate: 2024-05-02\ntags: [bridges]"],
  ["posts/c.md", "title: Bridge opens\ndate: 2024-05-02\ncategory: city"],
  ["a/a.md", "title: Bridge opens\ncategory: City"],
  ["a/b.md", "title: Bridge opens\nsection: Politics"],
  ["a/c.md", "title: Bridge opens\ncategories: [City, Bridges]\ntags: [bridges]"],
  ["posts/d.md", "title: Bridge opens\ndate: 2024-05-02\nexcerpt: Open."],
  ["a.md", "title: Bridge opens\ndate: 2024-05-02\nauthor: Ana Silva"],
  ["i.md", "title: Bridge opens\ndatePublished: 2024-05-02"],
  ["daily/2024/05/02.md", "title: Bridge opens\ndate: 2024-05-02\ndescription: It is open."],
  ["j.md", "Titel: Brücke offen\nDatum: 2. Mai 2024"],
  ["20240502 Bridge opens.md", "", "# Bridge opens\n\nThe old bridge is open again."],
  ["b.md", "title: Bridge opens\npubDate: 2024-05-02\ndescription: Open again.\nheroImage: /a.jpg\nauthor: Ana Silva"],
  ["c.md", "title: Bridge opens\ntype: post\ndate: 2024-05-02"],
  ["d.md", "title: Bridge opens\nlayout: post\nauthor: Ana Silva"],
  ["e.md", "title: Bridge opens\nurl: https://post.example/bridge\nauthor: Ana Silva"],
  ["f.md", "title: Bridge opens\nsource: https://post.example/bridge\npublished: 2024-05-02"],
  ["g.md", "title: Bridge opens\nprovider: Harbour Post"],
  [
    "h.md",
    "title: Bridge opens\ndate: 2024-05-02\nauthor: Ana Silva\ncategory: city",
    "A wolf was seen at [[Harbour]].",
  ],
  ["i.md", "title: Bridge opens\ndate: 2024-05-02\nauthor: Ana Silva", "| Part | State |\n|---|---|\n| Roof | gone |"],
  ["j.md", "TITLE: Bridge opens\nDATE: 2024-05-02\nAUTHOR: Ana Silva"],
  ["_posts/2024-05-02-bridge.md", "title: Bridge opens"],
  ["_posts/2024-05-02-bridge.md", "layout: default\ntitle: Bridge opens"],
  ["blog/2024-05-02-bridge.md", "title: Bridge opens"],
  ["news/2024/05/bridge.md", "title: Bridge opens\ndate: 2024-05-02"],
  ["blog/bridge/index.md", "title: Bridge opens\ndate: 2024-05-02\nauthors: [ana]\ntags: [bridges]"],
  ["content/posts/bridge/index.md", "title: Bridge opens\ndate: 2024-05-02\naliases: [/old/bridge/]"],
  ["events/a.md", "title: Open office hours\ntype: event\ndate: 2024-01-10", ""],
  ["videos/a.md", "title: From the quay\ntype: video\ndate: 2024-01-10\nauthor: Ana Silva"],
  ["a.md", '"@type": NewsArticle\nheadline: Bridge opens\ndatePublished: 2024-05-02'],
  [
    "Clippings/a.md",
    'title: Bridge opens\nsource: https://post.example/b\nauthor: ["[[Ana Silva]]"]\npublished: 2024-05-02',
  ],
]);

export const PAGES: ReadingCase[] = are("page", [
  ["notes/a.md", "", "# Tidal lock\n\nA lock, see [[Harbour]]."],
  ["a/a.md", "title: Ana Silva\ncategory: people", "She writes."],
  ["a/b.md", "title: Ana Silva\ncategory: City", "She writes for [[Harbour Post]]."],
  ["docs/c.md", "title: First steps\ncategory: Setup", "Open the lock."],
  ["docs/d.md", "title: First steps\npublished: true\ndescription: Open it.", "Open the lock."],
  ["notes/b.md", "aliases: [Lock]\ntags: [locks]", "A lock that the tide opens."],
  ["notes/c.md", "tags: [locks]", "A lock, see [[Harbour]] and [[Tide|the tide]]."],
  ["notes/d.md", "created: 2024-04-01\nupdated: 2024-05-01\ntags: [locks]", "A lock, see [[Harbour]]."],
  ["Places/Port Aurel.md", "type: place\nlocation: [41.1, -8.6]", "A town north of [[Vessmark]]."],
  ["People/Ana Silva.md", "aliases: [Ana]\nbirthday: 1988-03-01", "Works in [[Port Aurel]]."],
  ["People/Ben Okoro.md", "type: person\ncreated: 2024-01-01", "Draws."],
  ["Daily/2024-05-02.md", "", "Met [[Ana Silva]]."],
  ["journals/2024_05_02.md", "", "- Met [[Ana Silva]]\n- Rain"],
  ["about.md", "layout: page\ntitle: About\npermalink: /about/", "We write."],
  ["blog/releases/index.md", "layout: blog-list\ntitle: Releases\ncategory: releases", ""],
  ["content/_index.md", "title: Home", "News from the coast."],
  ["content/posts/_index.md", "title: Stories", ""],
  ["content/authors/ana/_index.md", "title: Ana Silva", "Writes."],
  ["_people/ana.md", "name: Ana Silva\nposition: Reporter", "Writes."],
  ["README.md", "", "# The site\n\nRun `npm start`."],
  ["docs/intro.md", "id: intro\ntitle: Introduction\nsidebar_position: 1", "Begin here."],
  ["docs/setup.md", "title: Setup\nsidebar_label: Set up\nslug: /setup", "Install it."],
  ["pages/about.md", "title: About us\ndate: 2019-01-10\ntype: page", "This was our paper."],
  [
    "vault/proj.md",
    "id: 1a2b3c\ntitle: Project\ndesc: ''\nupdated: 1714638600000\ncreated: 1714638600000",
    "See [[proj.a]].",
  ],
  ["wiki/lock.md", "title: Tidal lock\nimage: lock.jpg", "**Tidal lock** (also **lock**) is a gate. See [[Harbour]]."],
]);

export const ORGANIZATIONS: ReadingCase[] = are("organization", [
  ["organizations/post.md", "taxonomy: organization\nname: Harbour Post\ndomain: post.example", ""],
  ["organizations/ledger.md", "taxonomy: organisation\nname: The Ledger", ""],
  ["organizations/mole.md", "Taxonomy: Organization\nName: Mole Gazette", ""],
]);
