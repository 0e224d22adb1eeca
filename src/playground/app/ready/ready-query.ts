import { Kind, parse } from "graphql";

export interface ReadyQuery {
  /** Name of its operation. */
  operation: string;
  /** The name in words, e.g. `Newest articles`. */
  title: string;
  /** What it shows: its comment, as one line. */
  hint: string;
  text: string;
}

/** @param text of a file of examples/: a comment, then one named operation */
export function readyQuery(text: string): ReadyQuery {
  const [operation = ""] = parse(text).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
  const comment = text.split("\n").filter((line) => line.startsWith("# "));
  const words = operation.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { operation, title: words, hint: comment.map((line) => line.slice(2)).join(" "), text };
}
