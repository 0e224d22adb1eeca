import { Kind, parse } from "graphql";

/** Values of variables by their names. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/**
 * The query with these values as the defaults of its variables, and every other letter as it was.
 * @throws Error where it has no variable of that name with a default
 */
export function fillDefaults(text: string, values: Values): string {
  const defaults = parse(text)
    .definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
    )
    .map(({ variable, defaultValue }) => ({ name: variable.name.value, loc: defaultValue?.loc }));
  const edits = Object.entries(values).map(([name, value]) => {
    const loc = defaults.find((one) => one.name === name)?.loc;
    if (!loc) throw new Error(`the query has no variable $${name} with a default`);
    return { start: loc.start, end: loc.end, literal: JSON.stringify(value) };
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((filled, { start, end, literal }) => filled.slice(0, start) + literal + filled.slice(end), text);
}
