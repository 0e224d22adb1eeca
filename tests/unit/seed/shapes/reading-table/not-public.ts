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
    // Lists, as Obsidian writes them.
    "status: [draft]",
    "status:\n  - Draft",
    "status: [review, draft]",
    'status: "[[Draft]]"',
    'status: "#status/draft"',
    'status: "🚧 Draft"',
    "status: draft, wip",
    "status: rough draft",
    "status: in review",
    "status: { value: draft, label: Draft }",
    "draft: [true]",
    "draft: [yes]",
    "draft: 1",
    'draft: "1"',
    "draft: On",
    'Draft: "Yes"',
    "draft: wip",
    "published: [false]",
    "published: draft",
    "publish: 0",
    'publish: "No"',
    "publish: never",
    "dg-publish: false", // Digital Garden
    "public: false",
    "private: 1",
    "Private: [YES]",
    "is-private: true",
    "unpublished: true",
    "expired: true",
    "deleted_at: 2024-06-01",
    "post_password: tide", // WordPress
    // Tables of a generator's own.
    "params: { draft: true }", // Hugo
    "params:\n  Private: yes",
    "extra: { draft: true }", // Zola
    "extra: { status: [draft] }",
    "extra: { published: false }",
    "meta: { isDraft: true }",
    "metadata:\n  visibility: private",
    "date: 2019-03-01\nparams: { expiryDate: 2020-01-01 }",
    "date: 2019-03-01\nextra: { publishDate: 2999-01-01 }",
    // Not before a day.
    "embargo: 2999-01-01",
    "embargo_until: 2999-01-01T06:00:00+01:00",
    "embargoDate: 1 January 2999",
    "embargo: [2999-01-01]",
    "embargo: { until: 2999-01-01 }",
    "embargo: until further notice\ndate:",
    "embargoed: 2999-01-01", // ninjs
    "embargoed: { until: 2999-01-01 }",
    "embargo: true",
    "status: embargoed",
    "embargoed: true",
    "extra: { embargo_until: 2999-01-01 }",
    "date: 2024-05-02\npublishOn: 2999-01-01",
    "date: 2024-05-02\npublish_at: 2999-01-01T08:00:00Z",
    "date: 2024-05-02\npublish: 2999-01-01",
    "release: 2999-01-01",
    "releaseDate: 2999-01-01",
    "scheduled_for: 2999-01-01",
    "go-live: 2999-01-01",
    "publish_up: 2999-01-01", // Joomla
    "publish_down: 2020-01-01",
    "date: 2019-03-01\nexpires: [2020-01-01]",
    "date: 2019-03-01\nunpublish_on: 2020-01-01",
    // No page is made of it, or none that a reader finds.
    "unlisted: true", // Docusaurus
    "hidden: true", // Chirpy, Hexo
    "hide: yes",
    "headless: true", // Hugo
    "permalink: false", // Eleventy
    "_build: { render: never }", // Hugo
    "build:\n  render: false",
    "build: { list: never }",
    "eleventyExcludeFromCollections: true",
  ].map((field) => withField("leftOut", field)),
  ...["drafts", "Drafts", "brouillons", "Entwürfe", "entwuerfe", "borradores", "bozze", "черновики", "下書き"].map(
    (folder) => withField("leftOut", "tags: [bridges]", `site/posts/${folder}/bridge.md`),
  ),
  withField("leftOut", "tags: [bridges]", "_drafts/bridge.md"),
  withField("leftOut", "tags: [bridges]", "site/_drafts/city/bridge.md"),
  withField("leftOut", "tags: [bridges]", "site/_Draft/bridge.md"),
  ...["embargo: 2999-01-01", "publishDate: 2999-01-01", "status: [draft]", "params: { draft: true }"].map(
    (field): ReadingCase => ({
      about: `a page that is not public: ${field}`,
      path: "people/ana.md",
      text: `---\naliases: [A. Silva]\n${field}\n---\n\n**Ana Silva** writes for [[Harbour Post]].\n`,
      right: { is: "leftOut" },
    }),
  ),
];

const PUBLIC_PAGES: ReadingCase[] = [
  "status: in progress",
  "status: [WIP]",
  'status: "[[InProgress]]"',
  "hidden: true", // in a menu
  "eleventyExcludeFromCollections: true",
].map((field) => ({
  about: `a page about something that goes on: ${field}`,
  path: "projects/bridge.md",
  text: `---\naliases: [The bridge]\n${field}\n---\n\nThe bridge over [[Harbour]].\n`,
  right: { is: "page" },
}));

export const PUBLIC: ReadingCase[] = [
  ...PUBLIC_PAGES,
  ...[
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
    "draft: [false]",
    "draft: 0",
    "published: 1",
    "status: [published]",
    "status: [done, live]",
    "state: Kansas",
    "params: { draft: false }",
    "extra: { published: true, private: no }",
    "embargo: false",
    "embargo: none",
    "embargo: 2020-01-01",
    "embargo: 2020",
    "embargo_until: 2020-01-01T06:00:00Z",
    "embargo: lifted",
    "embargoed: 2020-01-01",
    "publishOn: 2024-05-01",
    "release: 2024-05-01",
    "expires: never",
    "tags: [draft, private]",
    "title: The draft",
    "unlisted: false",
    "hidden: no",
    "permalink: /false/",
    "build: { render: always, list: local }",
    "hide: [navigation, toc]",
  ].map((field) => withField("article", field)),
  // Of one word alone the folder may be a subject; who names a folder of drafts wants it read, and a field says more than a folder.
  withField("article", "tags: [bridges]", "site/posts/draft/bridge.md"),
  withField("article", "tags: [bridges]", "drafts/bridge.md"),
  withField("article", "draft: false", "site/drafts/bridge.md"),
  withField("article", "published: true", "site/drafts/bridge.md"),
];

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
