import { BRIDGE_POST } from "./bridge-post.js";
import { BODY, type ReadingCase } from "./reading-case.js";

/** The same in TOML, in JSON, in bare headers, and without the line above the fields. */
export const GENERATORS_OTHER_FORMS: ReadingCase[] = [
  {
    about: "Hugo, in TOML",
    path: "content/posts/bridge.md",
    text: `+++
title = 'Harbour bridge reopens'
date = 2024-05-02T08:30:00+02:00
lastmod = 2024-06-01
draft = false
authors = ['Ana Silva']
tags = ['bridges', 'transport']
categories = ['News', 'City']
summary = "The bridge is open again."
slug = "bridge"
aliases = ['/old/bridge/']
weight = 3
[params]
  toc = true
+++

${BODY}
`,
    right: {
      ...BRIDGE_POST,
      publishedAt: "2024-05-02T06:30:00.000Z",
      category: "News",
      "topics may hold": ["City"],
      "body holds none of": ["+++", "lastmod"],
    },
  },
  {
    about: "Hugo, in JSON",
    path: "content/posts/bridge.md",
    text: `{
  "title": "Harbour bridge reopens",
  "date": "2024-05-02",
  "author": "Ana Silva",
  "tags": ["bridges", "transport"],
  "description": "The bridge is open again.",
  "draft": false
}

${BODY}
`,
    right: { ...BRIDGE_POST, "body holds none of": ['"draft"'] },
  },
  {
    about: "Zola",
    path: "content/blog/bridge.md",
    text: `+++
title = "Harbour bridge reopens"
description = "The bridge is open again."
date = 2024-05-02
updated = 2024-06-01
authors = ["Ana Silva"]
template = "post.html"

[taxonomies]
tags = ["bridges", "transport"]

[extra]
cover = "bridge.jpg"
+++

${BODY}
`,
    right: BRIDGE_POST,
  },
  {
    about: "Zola, with people among the taxonomies",
    path: "content/blog/2024-05-02_bridge.md",
    text: `+++
title = "Harbour bridge reopens"
description = "The bridge is open again."
[taxonomies]
authors = ["Ana Silva"]
tags = ["bridges", "transport"]
+++
${BODY}
`,
    right: BRIDGE_POST,
  },
  {
    about: "Pelican",
    path: "content/bridge.md",
    text: `Title: Harbour bridge reopens
Date: 2024-05-02
Modified: 2024-06-01 19:30
Category: News
Tags: bridges, transport
Slug: bridge
Authors: Ana Silva
Summary: The bridge is open again.

${BODY}
`,
    right: { ...BRIDGE_POST, category: "News", "body holds none of": ["Slug:"] },
  },
  {
    about: "Hexo, which needs no line above",
    path: "source/_posts/bridge.md",
    text: `title: Harbour bridge reopens
date: 2024-05-02
author: Ana Silva
tags: [bridges, transport]
description: The bridge is open again.
---
${BODY}
`,
    right: BRIDGE_POST,
  },
];
