import { stories, type ReadingCase } from "./reading-case.js";

const PICTURE = "https://post.example/bridge.jpg";

export const PICTURES: ReadingCase[] = stories(
  "a picture",
  [
    `image: ${PICTURE}`,
    `Image: ${PICTURE}`,
    `images: [${PICTURE}]`, // Hugo
    `cover: ${PICTURE}`,
    `coverImage: ${PICTURE}`,
    `heroImage: ${PICTURE}`, // Astro
    `featured_image: ${PICTURE}`,
    `featuredImage: ${PICTURE}`, // Gatsby
    `feature_image: ${PICTURE}`, // Ghost
    `thumbnail: ${PICTURE}`,
    `banner: ${PICTURE}`,
    `og:image: ${PICTURE}`,
    `top_image: ${PICTURE}`, // newspaper3k
    `image_url: ${PICTURE}`, // news-please
    `image: {url: ${PICTURE}, alt: The bridge}`,
    `image: {src: ${PICTURE}, alt: The bridge}`, // Astro
    `image: {path: ${PICTURE}, alt: The bridge}`, // Jekyll themes
    `cover: {image: ${PICTURE}, caption: The bridge}`, // Hugo themes
    `images:\n  - {url: ${PICTURE}, width: 800, height: 600}`,
    `image: "![](${PICTURE})"`,
    `image: '![The bridge](${PICTURE} "Open")'`,
    `image: <${PICTURE}>`,
  ].map((field) => [field, { images: [PICTURE] }] as const),
);

export const PICTURES_IN_VAULT: ReadingCase[] = stories(
  "a picture of a vault",
  [
    'thumbnail: "![[pictures/bridge.png]]"',
    'thumbnail: "[[pictures/bridge.png]]"',
    'cover: "![[pictures/bridge.png|300]]"',
    "cover: ![[pictures/bridge.png]]",
    "cover: [[pictures/bridge.png]]",
    'images: ["![[pictures/bridge.png]]"]',
    'image: {url: "![[pictures/bridge.png]]"}',
    'image: "![The bridge](pictures/bridge.png)"',
  ].map((field) => [field, { images: ["pictures/bridge.png"] }] as const),
);

export const NO_PICTURES: ReadingCase[] = stories(
  "no picture",
  ["image:", "image: ''", "images: []", "cover: true", "image: javascript:alert(1)", 'image: "[[Harbour]]"'].map(
    (field) => [field, { images: [] }] as const,
  ),
);

export const LANGUAGES: ReadingCase[] = stories("a language", [
  ["lang: de", { language: "de" }],
  ["Lang: de", { language: "de" }],
  ["language: pt-BR", { language: "pt-BR" }],
  ["locale: fr", { language: "fr" }],
  ["inLanguage: ja", { language: "ja" }],
  ["og:locale: es", { language: "es" }],
  ["language: ar\ntags: [bridges]", { language: "ar" }],
  ["lang:", { language: null }],
]);
