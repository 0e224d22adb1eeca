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
  ].map((field) => [field, { images: [PICTURE] }] as const),
);

export const NO_PICTURES: ReadingCase[] = stories(
  "no picture",
  ["image:", "image: ''", "images: []", "cover: true", "image: javascript:alert(1)"].map(
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
