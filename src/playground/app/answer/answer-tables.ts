export type Cell = { kind: "text"; text: string; isNumber: boolean } | { kind: "list"; table: AnswerTable };

export interface AnswerTable {
  /** Paths of fields, in the order in which they first appear. */
  columns: string[];
  /** By column; what an item does not have is not there. */
  rows: ReadonlyMap<string, Cell>[];
}

export interface AnswerPart {
  /** Path of what it shows. */
  title: string;
  /** One thing with its fields, rather than a list. */
  isRecord: boolean;
  table: AnswerTable;
}

type Fields = Record<string, unknown>;

/** Any answer as tables: one for each list, and one for the fields around the lists of each field that was asked for. */
export function answerTables(answer: unknown): AnswerPart[] {
  if (!isFields(answer)) return [];
  const { data, errors } = answer;
  return [
    ...(Array.isArray(errors) ? partsOf("errors", errors) : []),
    ...(isFields(data) ? Object.entries(data).flatMap(([name, value]) => partsOf(name, value)) : []),
  ];
}

function partsOf(title: string, value: unknown): AnswerPart[] {
  const cells = new Map<string, Cell>();
  flatten(value, title, cells);
  const texts = new Map([...cells].filter(([, cell]) => cell.kind === "text"));
  const lists = [...cells].flatMap(([path, cell]) =>
    cell.kind === "list" ? [{ title: path, isRecord: false, table: cell.table }] : [],
  );
  if (texts.size === 0) return lists;
  const record = new Map([...texts].map(([path, cell]) => [withoutStart(path, title), cell]));
  return [{ title, isRecord: true, table: { columns: [...record.keys()], rows: [record] } }, ...lists];
}

function withoutStart(path: string, start: string): string {
  return path.startsWith(`${start}.`) ? path.slice(start.length + 1) : path;
}

/** Writes what `value` has, by path: fields of fields flat, lists of things as tables, a connection as the list of its things. */
function flatten(value: unknown, path: string, cells: Map<string, Cell>): void {
  if (Array.isArray(value)) {
    cells.set(path, listCell(value));
    return;
  }
  if (!isFields(value)) {
    cells.set(path, { kind: "text", text: value == null ? "" : String(value), isNumber: typeof value === "number" });
    return;
  }
  const { edges, nodes, ...others } = value;
  const isConnection = Array.isArray(edges) || Array.isArray(nodes);
  if (isConnection) cells.set(path, listCell(Array.isArray(edges) ? edges.map(edgeItem) : (nodes as unknown[])));
  for (const [name, one] of Object.entries(isConnection ? others : value)) {
    flatten(one, path === "" ? name : `${path}.${name}`, cells);
  }
}

/** The thing of an edge together with what is true of it in its list. */
function edgeItem(edge: unknown): unknown {
  if (!isFields(edge) || !isFields(edge["node"])) return edge;
  const { node, ...others } = edge;
  const own = Object.fromEntries(
    Object.entries(node as Fields).map(([name, value]) => [name in others ? `node.${name}` : name, value]),
  );
  return { ...own, ...others };
}

function listCell(items: readonly unknown[]): Cell {
  if (!items.some((item) => isFields(item) || Array.isArray(item))) {
    return { kind: "text", text: items.map((item) => String(item ?? "")).join(", "), isNumber: false };
  }
  const rows = items.map((item) => {
    const cells = new Map<string, Cell>();
    if (isFields(item)) flatten(item, "", cells);
    else flatten(item, "value", cells);
    return cells;
  });
  return { kind: "list", table: { columns: [...new Set(rows.flatMap((row) => [...row.keys()]))], rows } };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
