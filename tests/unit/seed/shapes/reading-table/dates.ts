import type { ReadingCase } from "./reading-case.js";
import { yaml } from "./reading-case.js";

const MAY_2 = "2024-05-02T00:00:00.000Z";

/** Names under which the day of publication stands, alone. */
const NAMES = [
  "date", // Jekyll, Hugo, Zola, Eleventy, Hexo, Pelican, Docusaurus
  "Date",
  "DATE",
  "pubDate", // Astro, RSS
  "pubdate",
  "pub_date",
  "publishDate", // Hugo
  "PUBLISHDATE",
  "publish_date", // newspaper3k
  "publish-date",
  "Publish Date",
  "published", // Web Clipper, Atom
  "publishedAt", // Next, Sanity
  "published_at", // Ghost, Forem
  "PublishedAt",
  "published_date", // Cobalt
  "date_published", // Omnivore, JSON Feed
  "date_publish", // news-please
  "datePublished", // schema.org
  "publication_date",
  "publicationDate",
  "published_time",
  "article:published_time", // Open Graph
  "published-on",
  "post_date", // WordPress, Substack
  "dc.date", // Dublin Core
  "dcterms.date",
  "DC.date.issued",
  "pubDatetime", // AstroPaper
  "pub_date_time",
  "pub_datetime",
  "publishDateTime",
  "publish_datetime",
  "published_timestamp", // DEV
  "publicationDateTime",
  "date_publication",
  "postDate", // Craft
  "post-date",
  "posted",
  "Posted on",
  "posted_at",
  "date_posted",
  "first_published_at", // Wagtail, Storyblok
  "first_publication_date", // Prismic
  "_firstPublishedAt", // DatoCMS
  "first_publish_date", // Arc XP
  "display_date",
  "webPublicationDate", // the Guardian
  "dateTimePub", // Event Registry
  "uploadDate", // schema.org, of a video
  "articleDate",
  "entry_date",
  "publishOn",
  "publish_at",
  "publish", // Obsidian's notes on books
];

/** Of several days the one of publication is meant. */
const RANKS: [string, string][] = [
  ["published: 2024-05-02\ncreated: 2024-06-01", MAY_2],
  ["created: 2024-04-01\npublished: 2024-05-02", MAY_2],
  ["date: 2024-05-02\nupdated: 2024-06-01", MAY_2],
  ["lastmod: 2024-06-01\ndate: 2024-05-02", MAY_2],
  ["last_modified_at: 2024-06-01\ndate: 2024-05-02", MAY_2],
  ["pubDate: 2024-05-02\nupdatedDate: 2024-06-01", MAY_2],
  ["date_saved: 2024-06-01\ndate_published: 2024-05-02", MAY_2],
  ["datePublished: 2024-05-02\ndateModified: 2024-06-01\ndateCreated: 2024-04-01", MAY_2],
  ["date_download: 2024-06-01\ndate_publish: 2024-05-02", MAY_2],
  ["published: true\ndate: 2024-05-02", MAY_2],
  ["date:\npublishDate: 2024-05-02", MAY_2],
  ["date: ''\ndate_published: 2024-05-02", MAY_2],
  ["date: soon\npublished: 2024-05-02", MAY_2],
  // Material for MkDocs
  ["date:\n  created: 2024-05-02\n  updated: 2024-06-01", MAY_2],
  ["date: 2024-05-02\nexpiryDate: 2999-01-01", MAY_2],
  // AstroPaper
  ["pubDatetime: 2024-05-02\nmodDatetime: 2024-06-01", MAY_2],
  ["modDatetime: 2024-06-01\npubDatetime: 2024-05-02", MAY_2],
  ["createdDatetime: 2024-04-01\npostDate: 2024-05-02", MAY_2],
  ["publish: true\ndate: 2024-05-02", MAY_2],
  ["published: 1\ndate: 2024-05-02", MAY_2],
  ["date: 2024-05-02\ndisplay_date: 2024-05-02\nlast_updated_date: 2024-06-01", MAY_2],
];

const MADE = [
  "created",
  "created_at",
  "createdAt",
  "dateCreated",
  "date_created",
  "creation-date",
  "createdDatetime",
  "Created time",
  "create_date",
];
const CHANGED = [
  "updated",
  "lastmod",
  "modified",
  "last_modified_at",
  "updatedDate",
  "dateModified",
  "updated_at",
  "modDatetime",
  "Last edited time",
];

const dated = (about: string, fields: string, publishedAt: string | null): ReadingCase => ({
  about: `${about}: ${fields.replace(/\n\s*/g, " ⏎ ")}`,
  text: yaml(`title: Harbour bridge reopens\nauthor: Ana Silva\nprovider: Harbour Post\n${fields}`),
  right: { is: "article", publishedAt },
});

export const DATES: ReadingCase[] = [
  ...NAMES.map((name) => dated("the day", `${name}: 2024-05-02`, MAY_2)),
  ...RANKS.map(([fields, day]) => dated("the day of several", fields, day)),
  ...MADE.map((name) => dated("the day of making, where no other is given", `${name}: 2024-05-02`, MAY_2)),
  ...CHANGED.map((name) => dated("a day of change is no day of publication", `${name}: 2024-06-01`, null)),
  {
    about: "the day of the file's name, where no field gives one",
    path: "blog/2024-05-02-bridge.md",
    text: yaml("title: Harbour bridge reopens\nauthor: Ana Silva"),
    right: { is: "article", publishedAt: MAY_2 },
  },
  {
    about: "the day of the folder's name, where no field gives one",
    path: "blog/2024-05-02-bridge/index.md",
    text: yaml("title: Harbour bridge reopens\nauthor: Ana Silva"),
    right: { is: "article", publishedAt: MAY_2 },
  },
  {
    about: "a field before the file's name",
    path: "_posts/2024-05-01-bridge.md",
    text: yaml("title: Harbour bridge reopens\ndate: 2024-05-02 23:30:00 -0500"),
    right: { is: "article", publishedAt: "2024-05-03T04:30:00.000Z" },
  },
];
