/** Which fields of a document are read: dotted paths, `_id` always among them. */
export interface FieldsRead {
  paths: readonly string[];
  /** Of these lists, which must be among the paths, only so many entries from the front. */
  firstOf?: Readonly<Record<string, number>>;
  /** Of the entries of these lists, which must be cut, only this property: the list has its values instead of the entries. */
  onlyOf?: Readonly<Record<string, string>>;
}

/** For a find. */
export function findProjection(fields: FieldsRead): Record<string, unknown> {
  return projection(fields, (path, most) =>
    fields.onlyOf?.[path] === undefined ? most : [valuesAt(path, fields), most],
  );
}

/** For a stage of an aggregation. */
export function stageProjection(fields: FieldsRead): Record<string, unknown> {
  return projection(fields, (path, most) => [valuesAt(path, fields), most]);
}

function projection(
  { paths, firstOf = {} }: FieldsRead,
  slice: (path: string, most: number) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    paths.map((path) => {
      const most = firstOf[path];
      return [path, most === undefined ? 1 : { $slice: slice(path, most) }];
    }),
  );
}

function valuesAt(path: string, { onlyOf }: FieldsRead): string {
  const only = onlyOf?.[path];
  return only === undefined ? `$${path}` : `$${path}.${only}`;
}
