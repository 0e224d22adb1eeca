import type { Document, IndexDescription } from "mongodb";

/** What a collection is: its name, exactly the indexes its queries use, and the validator that keeps foreign fields out. */
export interface CollectionDefinition {
  name: string;
  indexes: IndexDescription[];
  /** A `$jsonSchema`, `additionalProperties: false` throughout. */
  schema: Document;
}

export const text = { bsonType: "string" } as const;
export const integer = { bsonType: ["int", "long"] } as const;
export const number = { bsonType: ["int", "long", "double"] } as const;
export const date = { bsonType: "date" } as const;
export const bool = { bsonType: "bool" } as const;

export function listOf(items: Document): Document {
  return { bsonType: "array", items };
}

/** An object that holds only these properties; all of `required` must be there. */
export function shape(properties: Document, required: string[] = Object.keys(properties)): Document {
  return {
    bsonType: "object",
    additionalProperties: false,
    properties,
    ...(required.length > 0 && { required }),
  };
}
