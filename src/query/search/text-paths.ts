import type { TextField } from "../../store/articles.js";

/** Where the words of a field stand in the document. */
export const TEXT_PATHS: Record<TextField, string> = {
  TITLE: "search.title",
  EXCERPT: "search.excerpt",
  BODY: "search.body",
};
