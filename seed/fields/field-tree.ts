/** 1-based, in the file. */
export interface Position {
  line: number;
  column: number;
}
export interface FieldScalar extends Position {
  kind: "scalar";
  /** By YAML's core schema, whatever the format: dates stay text. */
  value: string | number | boolean | null;
  /** As written: `007` for 7. */
  raw: string;
}
export interface FieldList extends Position {
  kind: "list";
  items: FieldNode[];
}
/** What a document's fields are, whichever format wrote them: YAML, TOML, JSON, header lines, an HTML page's `<meta>`. */
export interface FieldMap extends Position {
  kind: "map";
  /** A Map, so that a key such as `__proto__` is a key like any other. `secured` is never among them, at any depth. */
  entries: Map<string, FieldNode>;
}
export type FieldNode = FieldScalar | FieldList | FieldMap;
