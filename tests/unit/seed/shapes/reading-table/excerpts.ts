import { stories, story, type ReadingCase } from "./reading-case.js";

const OPEN = "The bridge is open again after two years.";
const NAMES = [
  "description", // Jekyll, Zola, Astro, Eleventy, Docusaurus, Open Graph
  "Description",
  "summary", // Hugo, Pelican
  "SUMMARY",
  "excerpt", // WordPress, Ghost, Hexo
  "custom_excerpt", // Ghost
  "subtitle", // Quarto, Substack
  "deck",
  "dek",
  "standfirst",
  "lead",
  "lede",
  "teaser",
  "abstract", // schema.org, Quarto
  "og:description",
  "meta_description", // newspaper3k
  "description_text", // ninjs
];

export const EXCERPTS: ReadingCase[] = [
  ...stories(
    "an excerpt",
    NAMES.map((name) => [`${name}: ${OPEN}`, { excerpt: OPEN }] as const),
  ),
  ...stories("an excerpt, however it is written", [
    ["description: >-\n  The bridge is open again\n  after two years.", { excerpt: OPEN }],
    ["description: |\n  The bridge is open again\n  after two years.", { excerpt: OPEN }],
    ["description: <p>The bridge is <b>open</b> again after two years.</p>", { excerpt: OPEN }],
    ["description: 'Fish &amp; chips on the bridge'", { excerpt: "Fish & chips on the bridge" }],
    [`description: ''\nsummary: ${OPEN}`, { excerpt: OPEN }],
    [`description:\nexcerpt: ${OPEN}`, { excerpt: OPEN }],
    ["description: 1984", { excerpt: "1984" }],
  ]),
  ...["<!--more-->", "<!-- more -->", "<!-- truncate -->"].map((mark): ReadingCase => ({
    about: `an excerpt above ${mark}`,
    text: story("author: Ana Silva", `${OPEN}\n\n${mark}\n\nThe mayor cut the ribbon.`),
    right: {
      is: "article",
      excerpt: OPEN,
      "body holds": [OPEN, "The mayor cut the ribbon."],
      "body holds none of": [mark],
    },
  })),
  {
    about: "an excerpt of a field before one above <!--more-->",
    text: story(`summary: ${OPEN}`, "Thousands walked.\n\n<!--more-->\n\nThe mayor cut the ribbon."),
    right: { is: "article", excerpt: OPEN },
  },
];
