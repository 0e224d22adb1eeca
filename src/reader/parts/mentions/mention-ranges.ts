import type { Mark } from "../markdown/marks.js";

/** Entities with the places that name them, as `Article.mentions` has them. */
export type Mentions = readonly {
  node: { id: string };
  ranges: readonly { field: "TITLE" | "EXCERPT" | "BODY"; start: number; end: number; text: string }[];
}[];

/** The places of one text that name something, in order and without overlap: of two that overlap the longer one. */
export function marksIn(field: "TITLE" | "EXCERPT" | "BODY", mentions: Mentions): Mark[] {
  const all = mentions.flatMap(({ node, ranges }) =>
    ranges
      .filter((range) => range.field === field)
      .map(({ start, end, text }) => ({ start, end, text, entity: node.id })),
  );
  all.sort((one, other) => one.start - other.start || other.end - one.end);
  const marks: Mark[] = [];
  const named = new Set<string>();
  for (const range of all) {
    if (range.start < (marks.at(-1)?.end ?? 0)) continue;
    marks.push({ ...range, isFirst: !named.has(range.entity) });
    named.add(range.entity);
  }
  return marks;
}
