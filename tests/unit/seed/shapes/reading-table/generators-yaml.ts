import { BRIDGE_POST } from "./bridge-post.js";
import { BODY, yaml, type ReadingCase } from "./reading-case.js";

/** A whole post as each generator's own documentation has it, in YAML. */
export const GENERATORS_YAML: ReadingCase[] = [
  {
    about: "Jekyll",
    path: "_posts/2024-05-02-harbour-bridge-reopens.md",
    text: yaml(`layout: post
title:  "Harbour bridge reopens"
date:   2024-05-02 08:30:00 +0200
author: Ana Silva
categories: news
tags: [bridges, transport]
description: The bridge is open again.
permalink: /:year/:title/
published: true`),
    right: { ...BRIDGE_POST, publishedAt: "2024-05-02T06:30:00.000Z", category: "news", url: null },
  },
  {
    about: "Minimal Mistakes, a theme of Jekyll's",
    path: "_posts/2024-05-02-bridge.md",
    text: yaml(`title: "Harbour bridge reopens"
author: Ana Silva
excerpt: "The bridge is open again."
header:
  image: /assets/bridge.jpg
  teaser: /assets/bridge-small.jpg
categories:
  - News
tags:
  - bridges
  - transport
toc: true
last_modified_at: 2024-06-01T08:00:00-05:00`),
    right: { ...BRIDGE_POST, category: "News" },
  },
  {
    about: "Hugo, with fields of a theme in params",
    path: "content/posts/bridge.md",
    text: yaml(`title: Harbour bridge reopens
date: 2024-05-02
tags: [bridges, transport]
description: The bridge is open again.
params:
  author: Ana Silva`),
    right: BRIDGE_POST,
  },
  {
    about: "Astro",
    path: "src/content/blog/bridge.md",
    text: yaml(`title: 'Harbour bridge reopens'
description: 'The bridge is open again.'
pubDate: 'May 02 2024'
updatedDate: 'Jun 01 2024'
heroImage: '/bridge.jpg'
author: 'Ana Silva'
tags: ["bridges", "transport"]`),
    right: BRIDGE_POST,
  },
  {
    about: "Eleventy",
    path: "content/blog/bridge.md",
    text: yaml(`title: Harbour bridge reopens
description: The bridge is open again.
date: 2024-05-02
author: Ana Silva
tags:
  - bridges
  - transport
layout: layouts/post.njk
eleventyExcludeFromCollections: false`),
    right: BRIDGE_POST,
  },
  {
    about: "Hexo",
    path: "source/_posts/bridge.md",
    text: yaml(`title: Harbour bridge reopens
date: 2024-05-02 00:00:00
updated: 2024-06-01 00:00:00
author: Ana Silva
excerpt: The bridge is open again.
tags:
- bridges
- transport
categories:
- [News, City]
comments: false`),
    right: { ...BRIDGE_POST, category: "News", "topics may hold": ["City"] },
  },
  {
    about: "Gatsby",
    path: "content/blog/bridge/index.md",
    text: yaml(`title: Harbour bridge reopens
date: "2024-05-02T22:12:03.284Z"
description: "The bridge is open again."
author: Ana Silva
tags: ["bridges", "transport"]
featuredImage: ./bridge.jpg`),
    right: { ...BRIDGE_POST, publishedAt: "2024-05-02T22:12:03.284Z" },
  },
  {
    about: "Docusaurus",
    path: "blog/2024-05-02-bridge.mdx",
    text: yaml(`title: Harbour bridge reopens
slug: bridge
description: The bridge is open again.
authors:
  - name: Ana Silva
    title: Reporter
    url: https://ana.example/
tags: [bridges, transport]
hide_table_of_contents: false
unlisted: false`),
    right: BRIDGE_POST,
  },
  {
    about: "Docusaurus, with keys of authors.yml",
    path: "blog/2024-05-02-bridge/index.md",
    text: yaml(`slug: bridge
title: Harbour bridge reopens
authors: [slorber, ana]
tags: [bridges, transport]`),
    right: { ...BRIDGE_POST, authors: ["slorber", "ana"], excerpt: undefined },
  },
  {
    about: "Material for MkDocs",
    path: "docs/blog/posts/bridge.md",
    text: yaml(
      `date:
  created: 2024-05-02
  updated: 2024-06-01
authors:
  - ana
categories:
  - News
tags:
  - bridges
  - transport
description: The bridge is open again.
readtime: 3`,
      `# Harbour bridge reopens\n\n${BODY}`,
    ),
    right: { ...BRIDGE_POST, authors: ["ana"], category: "News" },
  },
  {
    about: "Quarto",
    path: "posts/bridge/index.qmd",
    text: yaml(`title: "Harbour bridge reopens"
subtitle: "The bridge is open again."
author:
  - name: Ana Silva
    affiliations: Harbour Post
date: "2024-05-02"
date-modified: "2024-06-01"
categories: [bridges, transport]
image: bridge.jpg
format: html`),
    right: { ...BRIDGE_POST, topics: undefined, subjects: ["bridges", "transport"] },
  },
  {
    about: "Next and Contentlayer",
    path: "content/posts/bridge.mdx",
    text: yaml(`title: Harbour bridge reopens
publishedAt: "2024-05-02"
summary: The bridge is open again.
author: Ana Silva
tags: bridges, transport
isPublished: true`),
    right: BRIDGE_POST,
  },
  {
    about: "Cobalt",
    path: "posts/bridge.md",
    text: yaml(`layout: post.liquid
title: Harbour bridge reopens
is_draft: false
published_date: 2024-05-02 00:00:00 +0000
description: The bridge is open again.
tags: [bridges, transport]
data:
  author: Ana Silva`),
    right: { ...BRIDGE_POST, authors: undefined },
  },
  {
    about: "Ghost, as its exporters to Markdown write it",
    path: "posts/bridge.md",
    text: yaml(`title: Harbour bridge reopens
slug: bridge
date_published: 2024-05-02T00:00:00.000Z
date_updated: 2024-06-01T00:00:00.000Z
custom_excerpt: The bridge is open again.
feature_image: https://letter.example/bridge.jpg
authors: [Ana Silva]
tags: [bridges, transport]
status: published
visibility: public`),
    right: { ...BRIDGE_POST, images: ["https://letter.example/bridge.jpg"] },
  },
  {
    about: "WordPress, as wordpress-export-to-markdown writes it",
    path: "posts/2024-05-02-bridge/index.md",
    text: yaml(`title: "Harbour bridge reopens"
date: 2024-05-02
author: "Ana Silva"
excerpt: "The bridge is open again."
categories: 
  - "news"
tags: 
  - "bridges"
  - "transport"
coverImage: "bridge.jpg"`),
    right: { ...BRIDGE_POST, category: "news" },
  },
  {
    about: "WordPress, as its exporter to Jekyll writes it",
    path: "_posts/2024-05-02-bridge.md",
    text: yaml(
      `id: 42
title: 'Harbour bridge reopens'
date: '2024-05-02T00:00:00+00:00'
author: 'Ana Silva'
excerpt: 'The bridge is open again.'
layout: post
guid: 'https://post.example/?p=42'
permalink: /2024/05/02/bridge/
categories:
    - News
tags:
    - bridges
    - transport`,
      `<!-- wp:paragraph -->\n<p>${BODY}</p>\n<!-- /wp:paragraph -->`,
    ),
    right: { ...BRIDGE_POST, category: "News", "body holds none of": ["wp:paragraph", "<p>"] },
  },
];
