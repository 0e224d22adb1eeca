import { yaml, type ReadingCase } from "./reading-case.js";

const STORY = "title: Bridge opens\nauthor: Ana Silva\nprovider: Harbour Post";

const withField = (is: "leftOut" | "article", field: string, path?: string): ReadingCase => ({
  about: `${is === "leftOut" ? "not public" : "public"}: ${field.replace(/\s*\n\s*/g, " ⏎ ")}${path ? ` in ${path}` : ""}`,
  ...(path && { path }),
  text: yaml(/date|publish/i.test(field) ? `${STORY}\n${field}` : `${STORY}\ndate: 2024-05-02\n${field}`),
  right: { is },
});

export const NOT_PUBLIC: ReadingCase[] = [
  ...[
    "draft: true", // Hugo, Zola, Eleventy, Docusaurus
    "draft: yes",
    'draft: "true"',
    "Draft: True",
    "DRAFT: TRUE",
    "isDraft: true", // Astro
    "is_draft: true", // Cobalt
    "published: false", // Jekyll, Hexo
    "Published: no",
    "publish: false", // Obsidian Publish
    "private: true",
    "status: draft", // Pelican, WordPress
    "Status: Draft",
    "status: private", // WordPress
    "status: pending",
    "status: future\ndate: 2999-01-01",
    "post_status: draft",
    "visibility: private",
    "state: draft",
    "pubstatus: withheld", // ninjs
    "visibility: members", // Ghost
    "visibility: paid",
    "visibility: tiers",
    "password: open sesame", // WordPress, Hexo
    "post_password: open sesame",
    "removed: true",
    "date: 2999-01-01",
    "date: 2024-05-02\npublishDate: 2999-01-01",
    "date: 2019-03-01\nexpiryDate: 2020-01-01", // Hugo
    "date: 2019-03-01\nexpirydate: 2020-01-01",
    "date: 2019-03-01\nexpires: 2020-01-01T00:00:00Z",
  ].map((field) => withField("leftOut", field)),
  withField("leftOut", "tags: [bridges]", "_drafts/bridge.md"),
  withField("leftOut", "tags: [bridges]", "site/_drafts/city/bridge.md"),
];

export const PUBLIC: ReadingCase[] = [
  "draft: false",
  "draft:",
  "published: true",
  "publish: true",
  "private: false",
  "status: published",
  "status: publish",
  "status: final",
  "status: active",
  "visibility: public",
  "pubstatus: usable",
  "removed: false",
  'password: ""',
  "password:",
  "date: 2024-05-02\nexpiryDate: 2999-01-01",
  "date: 2024-05-02\nupdated: 2999-01-01",
].map((field) => withField("article", field));

export const TEMPLATES: ReadingCase[] = [
  {
    about: "a template of Obsidian's",
    path: "Templates/Meeting.md",
    text: yaml('date: "{{date}}"\nattendees: []', "# {{title}}\n\n## Agenda"),
    right: { is: "leftOut" },
  },
  {
    about: "a template of Templater's",
    path: "Templates/Daily.md",
    text: yaml('date: <% tp.date.now("YYYY-MM-DD") %>', "<< [[yesterday]] >>"),
    right: { is: "leftOut" },
  },
  {
    about: "an archetype of Hugo's",
    path: "archetypes/default.md",
    text: yaml('title: "{{ replace .Name "-" " " | title }}"\ndate: {{ .Date }}\ndraft: true', ""),
    right: { is: "leftOut" },
  },
];
