import type { ArticleName } from "./articles.js";

/** 3: what was looked for. 2: about it. 1: says something of it that is worth reading. What is not named is of no use here, though it may have the word. */
export type Grade = 1 | 2 | 3;

export interface JudgedQuery {
  /** As a person types it. */
  query: string;
  mode?: "ANY" | "PHRASE";
  fields?: readonly ("TITLE" | "EXCERPT" | "BODY")[];
  expected: Partial<Record<ArticleName, Grade>>;
  /** What keeps a search for words from the answer, where something does: the query is measured, but not held to the floor. */
  beyondWords?: string;
}
