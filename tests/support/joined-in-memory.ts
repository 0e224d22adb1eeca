import type { Document } from "mongodb";
import type { JoinedRow, JoinTree } from "../../src/store/joined-reads.js";
import type { Relation } from "../../src/store/relations.js";

export type Doc = Document & { _id: string };

/** Nodes that name each other in every way that the schema has, and some that are not there. */
export const NODES: Record<"things" | "makers", Doc[]> = {
  things: [
    { _id: "t0", rank: 5, maker: "m0", tags: ["t1", "t2"], parts: [part("t3", 2), part("t1", 1), part("t0", 0)] },
    { _id: "t1", rank: 4, maker: "gone", tags: [], parts: [] },
    { _id: "t2", rank: 3, maker: null, tags: ["gone", "t0", "t0"], parts: [part("gone", 9), part("t4", 8)] },
    { _id: "t3", rank: 2, tags: ["t4"], parts: [part("t0", 3)] },
    { _id: "t4", rank: 1, maker: "m1", tags: ["t3"], parts: [part("t2", 3), part("t2", 4), part("t1", 5)] },
    { _id: "t5", rank: 0, maker: "m0" },
  ],
  makers: [
    { _id: "m0", name: "Zero", tags: ["t5"], parts: [] },
    { _id: "m1", name: "One", tags: [], parts: [part("t0", 1)] },
    { _id: "m2", name: "Two", tags: ["m0"], parts: [] },
  ],
};

export function part(thing: string, count: number): Document {
  return { thing, count };
}

export const thingsOfMaker: Relation = { name: "", parents: "providers", children: "articles", foreignField: "maker" };
export const tagged: Relation = { ...thingsOfMaker, foreignField: "tags" };
export const naming: Relation = {
  ...thingsOfMaker,
  foreignField: "parts.thing",
  entry: { array: "parts", id: "thing" },
};
/** Their collections. */
export const IN_STORE = { things: "articles", makers: "providers" } as const;

/** Rows by id alone: joins have no order. */
export interface Plain {
  row: Document;
  named: Plain[][];
  children: Plain[][];
}

export function plain({ row, named, children }: JoinedRow, tree: JoinTree): Plain {
  const own = Object.fromEntries(Object.entries(row).filter(([name]) => !name.includes(":")));
  const inner = (rows: JoinedRow[], below: JoinTree) => rows.map((one) => plain(one, below));
  const byId = (a: Plain, b: Plain): number => (String(a.row["_id"]) < String(b.row["_id"]) ? -1 : 1);
  return {
    row: own,
    named: named.map((rows, at) => inner(rows, tree.named[at]?.tree as JoinTree).sort(byId)),
    children: children.map((rows, at) => inner(rows, tree.children[at]?.tree as JoinTree)),
  };
}

/** The same in memory, step by step. */
export function followed(from: keyof typeof NODES, id: string, tree: JoinTree): Plain | undefined {
  const row = NODES[from].find(({ _id }) => _id === id);
  if (!row) return undefined;
  const read = projected(row, tree.fields);
  const nameOf = (collection: string) => (collection === IN_STORE.things ? "things" : "makers");
  return {
    row: read,
    named: tree.named.map((join) => {
      const ids = [...new Set(join.paths.flatMap((path) => valuesAt(read, path)))].sort();
      return ids.flatMap((one) => followed(nameOf(join.from), String(one), join.tree) ?? []);
    }),
    children: tree.children.map(({ relation, request, withEntry, tree: below }) => {
      const direction = request.sort["rank"] ?? 1;
      return NODES.things
        .filter((thing) => valuesAt(thing, relation.foreignField).includes(id) && Number(thing["rank"]) > 0)
        .sort((a, b) => direction * (Number(a["rank"]) - Number(b["rank"])))
        .slice(0, request.limit)
        .flatMap((thing) => {
          const entry = withEntry && relation.entry ? entryOf(thing, relation.entry, id) : undefined;
          const child = followed("things", thing._id, below);
          return child ? [{ ...child, row: { ...child.row, ...(entry && { entry }) } }] : [];
        });
    }),
  };
}

function valuesAt(row: Document, path: string): unknown[] {
  const [name = "", inner] = path.split(".");
  const all = [row[name] as unknown].flat().filter((value) => value != null);
  return inner === undefined ? all : all.map((value) => (value as Document)[inner] as unknown);
}

function projected(row: Doc, { paths, firstOf = {} }: JoinTree["fields"]): Document {
  const read: Document = { _id: row._id };
  for (const path of paths) {
    const [name = "", inner] = path.split(".");
    if (!(name in row)) continue;
    const value = row[name] as unknown;
    read[name] =
      inner === undefined ? value : (value as Document[]).map((entry) => ({ [inner]: entry[inner] as unknown }));
  }
  for (const [name, most] of Object.entries(firstOf))
    read[name] = Array.isArray(read[name]) ? read[name].slice(0, most) : null;
  return read;
}

function entryOf(child: Doc, { array, id }: { array: string; id: string }, parent: string): Document | undefined {
  return (child[array] as Document[] | undefined)?.find((entry) => entry[id] === parent);
}
