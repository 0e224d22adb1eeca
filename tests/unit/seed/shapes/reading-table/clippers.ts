import { BODY, yaml, type ReadingCase } from "./reading-case.js";

const URL = "https://post.example/bridge";
const BRIDGE: ReadingCase["right"] = {
  is: "article",
  title: "Harbour bridge reopens",
  url: URL,
  publishedAt: "2024-05-02T00:00:00.000Z",
  authors: ["Ana Silva"],
  "body holds": [BODY],
};

/** A whole clip as each tool writes it. */
export const CLIPPERS: ReadingCase[] = [
  {
    about: "Obsidian's Web Clipper",
    path: "Clippings/Harbour bridge reopens.md",
    text: yaml(`title: "Harbour bridge reopens"
source: "${URL}"
author:
  - "[[Ana Silva]]"
published: 2024-05-02
created: 2024-06-01
description: "The bridge is open again."
tags:
  - "clippings"`),
    right: { ...BRIDGE, topics: ["clippings"], excerpt: "The bridge is open again." },
  },
  {
    about: "Obsidian's Web Clipper, with categories that are pages",
    path: "Clippings/Harbour bridge reopens.md",
    text: yaml(`categories:
  - "[[Clippings]]"
author:
  - "[[Ana Silva]]"
  - "[[Ben Okoro]]"
url: ${URL}
created: 2024-06-01
published: 2024-05-02
topics: []
title: Harbour bridge reopens`),
    right: { ...BRIDGE, authors: ["Ana Silva", "Ben Okoro"], category: "Clippings" },
  },
  {
    about: "Omnivore",
    path: "Omnivore/2024-06-01/Harbour bridge reopens.md",
    text: yaml(`id: 0b7c0e9e-5d2e-4f51-9a39-000000000001
title: Harbour bridge reopens
author: Ana Silva
site: Harbour Post
tags:
  - bridges
date_saved: 2024-06-01 10:00:00
date_published: 2024-05-02 00:00:00
url: ${URL}`),
    right: { ...BRIDGE, topics: ["bridges"], provider: "Harbour Post" },
  },
  {
    about: "Readwise, with fields in front matter",
    path: "Readwise/Articles/Harbour bridge reopens.md",
    text: yaml(`author: "[[Ana Silva]]"
title: Harbour bridge reopens
category: "#articles"
url: ${URL}
published_date: 2024-05-02
summary: The bridge is open again.
tags: [bridges]`),
    right: {
      ...BRIDGE,
      topics: ["bridges"],
      "topics may hold": ["articles"],
      excerpt: "The bridge is open again.",
    },
  },
  {
    about: "Joplin",
    path: "Clips/Harbour bridge reopens.md",
    text: yaml(`title: Harbour bridge reopens
updated: 2024-06-01 10:00:00Z
created: 2024-05-02 00:00:00Z
source: ${URL}
author: Ana Silva
latitude: 41.10000000
longitude: -8.60000000
altitude: 0.0000
tags:
  - bridges`),
    right: { ...BRIDGE, topics: ["bridges"] },
  },
  {
    about: "Yarle, from Evernote",
    path: "Evernote/Harbour bridge reopens.md",
    text: yaml(`title: Harbour bridge reopens
created: '2024-05-02T00:00:00+00:00'
updated: '2024-06-01T10:00:00+00:00'
source: ${URL}
author: Ana Silva
tags: bridges`),
    right: { ...BRIDGE, topics: ["bridges"] },
  },
  {
    about: "MarkDownload",
    path: "Downloads/Harbour bridge reopens.md",
    text: yaml(`created: 2024-06-01T10:00:00 (UTC +02:00)
tags: [bridges]
source: ${URL}
author: Ana Silva`),
    right: { ...BRIDGE, publishedAt: undefined, topics: ["bridges"] },
  },
  {
    about: "trafilatura, Markdown with metadata",
    path: "crawl/0001.md",
    text: yaml(`title: Harbour bridge reopens
author: Ana Silva; Ben Okoro
url: ${URL}
hostname: post.example
description: The bridge is open again.
sitename: Harbour Post
date: 2024-05-02
categories: ['City']
tags: ['bridges', 'transport']
fingerprint: 3f1a9c`),
    right: {
      ...BRIDGE,
      authors: ["Ana Silva", "Ben Okoro"],
      provider: "Harbour Post",
      category: "City",
      topics: ["bridges", "transport"],
      excerpt: "The bridge is open again.",
    },
  },
  {
    about: "trafilatura, plain text with metadata",
    path: "crawl/0001.txt",
    text: `title: Harbour bridge reopens
author: Ana Silva
url: ${URL}
hostname: post.example
sitename: Harbour Post
date: 2024-05-02

${BODY}
`,
    right: { ...BRIDGE, provider: "Harbour Post", "body holds none of": ["hostname:"] },
  },
  {
    about: "newspaper3k's names in front matter",
    path: "crawl/0002.md",
    text: yaml(`title: Harbour bridge reopens
authors: ['Ana Silva']
publish_date: 2024-05-02 00:00:00
top_image: https://post.example/bridge.jpg
canonical_link: ${URL}
meta_description: The bridge is open again.
meta_lang: en
source_url: https://post.example`),
    right: { ...BRIDGE, excerpt: "The bridge is open again.", images: ["https://post.example/bridge.jpg"] },
  },
  {
    about: "news-please's names in front matter",
    path: "crawl/0003.md",
    text: yaml(`title: Harbour bridge reopens
authors: ['Ana Silva']
date_download: 2024-06-01 10:00:00
date_modify: null
date_publish: 2024-05-02 00:00:00
description: The bridge is open again.
image_url: https://post.example/bridge.jpg
language: en
source_domain: post.example
url: ${URL}`),
    right: { ...BRIDGE, excerpt: "The bridge is open again.", provider: "post.example", language: "en" },
  },
  {
    about: "Open Graph's names in front matter",
    path: "crawl/0004.md",
    text: yaml(`"og:type": article
"og:title": Harbour bridge reopens
"og:description": The bridge is open again.
"og:url": ${URL}
"og:site_name": Harbour Post
"og:image": https://post.example/bridge.jpg
"article:published_time": 2024-05-02T00:00:00Z
"article:author": Ana Silva
"article:section": City
"article:tag": [bridges, transport]`),
    right: {
      ...BRIDGE,
      excerpt: "The bridge is open again.",
      provider: "Harbour Post",
      category: "City",
      topics: ["bridges", "transport"],
      images: ["https://post.example/bridge.jpg"],
    },
  },
  {
    about: "schema.org's names in front matter",
    path: "crawl/0005.md",
    text: yaml(`"@type": NewsArticle
headline: Harbour bridge reopens
datePublished: 2024-05-02
dateModified: 2024-06-01
author: {"@type": Person, name: Ana Silva}
publisher: {"@type": Organization, name: Harbour Post}
description: The bridge is open again.
articleSection: City
keywords: bridges, transport
inLanguage: en
mainEntityOfPage: ${URL}`),
    right: {
      ...BRIDGE,
      excerpt: "The bridge is open again.",
      provider: "Harbour Post",
      category: "City",
      topics: ["bridges", "transport"],
      language: "en",
    },
  },
  {
    about: "Dublin Core's names in front matter",
    path: "crawl/0006.md",
    text: yaml(`"dc.title": Harbour bridge reopens
"dc.creator": Ana Silva
"dc.date": 2024-05-02
"dc.subject": bridges; transport
"dc.language": en
url: ${URL}`),
    right: { ...BRIDGE, topics: ["bridges", "transport"], language: "en" },
  },
];
