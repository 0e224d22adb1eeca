import { bool, date, integer, listOf, shape, text, type CollectionDefinition } from "./collection.js";

/** What the last run over one source came to. */
export interface RunRecord {
  /** The source. */
  _id: string;
  startedAt: Date;
  finishedAt: Date;
  isInterrupted: boolean;
  /** Files looked at, and what became of their documents. */
  files: number;
  loaded: number;
  unchanged: number;
  rejected: number;
  leftOut: number;
  passedOver: number;
  warnings: number;
  /** Documents that were rejected, one line each; the first ones. */
  rejections: { file: string; rule: string; found: string }[];
  /** Link targets without a page, the most linked first; the first ones, and how many there are. */
  unresolved: { target: string; count: number }[];
  unresolvedCount: number;
  ambiguousCount: number;
}

export const runs: CollectionDefinition = {
  name: "runs",
  indexes: [],
  schema: shape({
    _id: text,
    startedAt: date,
    finishedAt: date,
    isInterrupted: bool,
    files: integer,
    loaded: integer,
    unchanged: integer,
    rejected: integer,
    leftOut: integer,
    passedOver: integer,
    warnings: integer,
    rejections: listOf(shape({ file: text, rule: text, found: text })),
    unresolved: listOf(shape({ target: text, count: integer })),
    unresolvedCount: integer,
    ambiguousCount: integer,
  }),
};
