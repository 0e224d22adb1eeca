import type { Run } from "./plan.js";

export interface FieldWriter<S> {
  key: string;
  write: (source: S, run: Run) => string;
}

/** Writes an object of these fields, in their order. */
export function objectWriter<S>(fields: readonly FieldWriter<S>[]): (source: S, run: Run) => string {
  const heads = fields.map(({ key }, at) => `${at === 0 ? "" : ","}${JSON.stringify(key)}:`);
  const writes = fields.map(({ write }) => write);
  return (source, run) => {
    let text = "{";
    for (let at = 0; at < writes.length; at += 1) {
      text += (heads[at] as string) + (writes[at] as (source: S, run: Run) => string)(source, run);
    }
    return `${text}}`;
  };
}
