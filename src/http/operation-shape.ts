import { createHash } from "node:crypto";
import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type OperationDefinitionNode,
} from "graphql";

/** An operation as all requests for the same things have it, whatever values they name. */
export interface OperationShape {
  /** Of the whole shape. */
  hash: string;
  /** GraphQL text without values and aliases, cut where it is long. */
  shape: string;
}

const LONGEST_SHAPE = 2_000;
const HASH_DIGITS = 16;
const EMPTY_STRING = { kind: Kind.STRING, value: "" } as const;
const ZERO = { kind: Kind.INT, value: "0" } as const;

/** @param document valid, so that all names in it but aliases, variables and those of operation and fragments are the schema's */
export function operationShape(document: DocumentNode, operation: OperationDefinitionNode): OperationShape {
  const definitions = document.definitions.filter(
    (each) => each === operation || each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const text = stripIgnoredCharacters(definitions.map(withoutValues).map(print).join("\n"));
  return {
    hash: createHash("sha256").update(text).digest("hex").slice(0, HASH_DIGITS),
    shape: text.length > LONGEST_SHAPE ? `${text.slice(0, LONGEST_SHAPE)}…` : text,
  };
}

/** Enums, booleans and nulls stay: the schema has them. */
function withoutValues(definition: DefinitionNode): ASTNode {
  return visit(definition, {
    Field: { leave: (field) => ({ ...field, alias: undefined }) },
    StringValue: () => EMPTY_STRING,
    IntValue: () => ZERO,
    FloatValue: () => ZERO,
    ListValue: { leave: (list) => ({ ...list, values: list.values.slice(0, 1) }) },
  }) as ASTNode;
}
