/** Which fields of a document are read: dotted paths, `_id` always among them. */
export interface FieldsRead {
  paths: readonly string[];
  /** Of these lists, which must be among the paths, only so many entries from the front. */
  firstOf?: Readonly<Record<string, number>>;
}

/** For a find. */
export function findProjection({ paths, firstOf = {} }: FieldsRead): Record<string, unknown> {
  return Object.fromEntries(paths.map((path) => [path, firstOf[path] === undefined ? 1 : { $slice: firstOf[path] }]));
}

/** For a stage of an aggregation. */
export function stageProjection({ paths, firstOf = {} }: FieldsRead): Record<string, unknown> {
  return Object.fromEntries(
    paths.map((path) => [path, firstOf[path] === undefined ? 1 : { $slice: [`$${path}`, firstOf[path]] }]),
  );
}
