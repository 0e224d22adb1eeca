import type { ListPlan } from "../query/list-plan.js";
import type { EmbeddedPlan } from "../query/embedded-page.js";
import type { NodeTypeName } from "../query/node-type.js";
import type { Projection } from "../query/projection.js";
import type { RequestContext } from "../context.js";
import type { MaybePromise } from "../resolvers/maybe-promise.js";
import type { Relation } from "../store/relations.js";

/** A document as the store gave it: with at least the fields that were asked for. */
export type Row = Readonly<Record<string, unknown>> & { readonly _id: string };

/** The text of a value of the answer, made of the row that it belongs to. Throws GiveUp where only graphql-js can answer. */
export type Write<S = Row> = (source: S, run: Run) => string;

/** What a row is: a node, or what stands between nodes. */
export type RowType = NodeTypeName | "Coverage" | "EntityRelations" | "ProviderRelations";

/** What the rows at one place of a query lead to. */
export interface Place {
  index: number;
  type: RowType;
  /** What must be read of each of them. */
  projection: Projection;
  references: Reference[];
  lists: ListField[];
  /** Fields that take one page of a list that the row holds itself. */
  embedded: EmbeddedField[];
  late: LateReference[];
}

/** What is selected of the nodes at one place of a query. */
export interface NodePlan extends Place {
  type: NodeTypeName;
  write: Write;
}

/** Nodes that a row names by their ids. */
export interface Reference {
  targets: readonly Place[];
  /** Where the ids stand in the row. */
  path: string;
  /** Where only a page of them is followed. */
  page?: EmbeddedField;
  idsOf: (row: Row, run: Run) => readonly string[];
}

/** Nodes that a row names together with the nodes of one of its lists: they can be told once these are there. */
export interface LateReference {
  targets: readonly Place[];
  /** The list, unless the row holds it itself. */
  list?: ListField;
  idsOf: (row: Row, run: Run) => readonly string[];
}

/** An entry of a list that a row holds. */
export type Entry = Readonly<Record<string, unknown>>;

/** Which page of such a list. */
export interface EntriesPlan extends EmbeddedPlan {
  /** Whether an entry passes the list's filter; absent: all do. */
  keep?: (entry: Entry) => boolean;
}

/** A page of a list that a row holds itself. */
export interface EmbeddedField {
  index: number;
  /** Where the list stands in the row. */
  path: string;
  /** Whether what is selected can be told from the page alone. */
  needsWhole: boolean;
  /** The property of an entry that has its node's id, where nothing else of the entry is selected. */
  onlyId?: string;
  prepare: (variables: Variables) => EntriesPlan;
}

/** A page of a list that the store holds in order, of the whole collection or of one parent's children. */
export interface ListField {
  index: number;
  /** Undefined: the list of everything. */
  relation?: Relation;
  /** Of its rows. */
  type: RowType;
  /** Where its rows stand. */
  nodes: readonly Place[];
  wants: ListWants;
  prepare: (variables: Variables, context: RequestContext) => MaybePromise<PreparedList>;
}

/** What of a list is selected; `next` and `previous` are the flags of its page, `entry` is what rows say of the parent. */
export interface ListWants {
  rows: boolean;
  entry: boolean;
  count: boolean;
  next: boolean;
  previous: boolean;
}

export interface PreparedList {
  plan: ListPlan;
  /** Whether rows are looked at that are not given. */
  isFiltered?: boolean;
  projection: Projection;
  /** What edges say of the rows that a search has found. */
  found?: (row: Row) => Entry;
}

export interface ListResult {
  rows: readonly Row[];
  count?: number;
  beyond?: boolean;
}

/** One field of the operation itself. */
export type RootField =
  | { kind: "constant"; key: string; text: string }
  | { kind: "list"; key: string; list: ListField; write: Write<ListResult> }
  | { kind: "nodes"; key: string; isList: boolean; lookUpsOf: LookUpsOf };

/** What a root field looks up, in its order; undefined stands for what no node can be. */
export type LookUpsOf = (variables: Variables) => readonly (LookUp | undefined)[];

/** A node, and the key that finds it. */
export interface LookUp {
  node: NodePlan;
  by: { id: string } | { domain: string } | { slug: string } | { name: string };
}

export interface OperationPlan {
  fields: readonly RootField[];
  lists: readonly ListField[];
  embedded: readonly EmbeddedField[];
  /** How many places it has. */
  size: number;
}

/** Variables of one request, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** What one execution knows so far; writers find here what was read. */
export interface Run {
  /** By index of the field. */
  preparedLists: readonly PreparedList[];
  preparedPages: readonly EntriesPlan[];
  /** The node with this id, with what `plan` selects of it; undefined where it is gone. */
  node(plan: Place, id: string): Row | undefined;
  listOf(field: ListField, parentId: string): ListResult;
  /** Throws where a part of the answer has more letters than all of it may have. */
  checkText: (letters: number) => void;
  /** Texts of nodes that may stand at several places of the answer, by the index of their place. */
  texts: readonly Map<string, string>[];
}
