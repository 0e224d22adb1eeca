import { formatDocument, stringifyDocument } from "@urql/core";
import { Kind, type DocumentNode } from "graphql";

// Every query stands in a file of such a name.
const modules = import.meta.glob<Record<string, unknown>>("../**/*-{query,queries}.ts", { eager: true });

/** All that the reader asks, letter by letter as it sends it. For the build: no page needs it. */
export const documents: readonly string[] = Object.values(modules)
  .flatMap((exported) => Object.values(exported))
  .filter(isOperation)
  .map((document) => stringifyDocument(formatDocument(document)));

/** Fragments stand in such files as well, and are no documents by themselves. */
function isOperation(value: unknown): value is DocumentNode {
  const { kind, definitions } = Object(value) as Partial<DocumentNode>;
  return kind === Kind.DOCUMENT && definitions?.[0]?.kind === Kind.OPERATION_DEFINITION;
}
