import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { GraphQLDateTime, GraphQLURL } from "graphql-scalars";

const dateTime = GraphQLDateTime.toConfig();

function instant<T>(read: () => T, given: unknown, node?: ValueNode): T {
  try {
    return read();
  } catch {
    const shown = JSON.stringify(given)?.slice(0, 60) ?? "nothing";
    throw new GraphQLError(
      `DateTime must be a date with a time and an offset as in RFC 3339, e.g. "2023-11-22T09:30:00Z", not ${shown}.`,
      node ? { nodes: node } : {},
    );
  }
}

/** Takes any RFC 3339 date-time, gives it in UTC with milliseconds. Inside: a `Date`. */
export const DateTime = new GraphQLScalarType({
  ...dateTime,
  description:
    "A point in time as in RFC 3339, e.g. `2023-11-22T09:30:00.000Z`. Answers are in UTC with milliseconds; arguments may carry any offset.",
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  serialize: (value) => (value as Date).toISOString(),
  parseValue: (value) => instant(() => dateTime.parseValue(value), value),
  parseLiteral: (node) =>
    instant(() => dateTime.parseLiteral(node), node.kind === Kind.STRING ? node.value : undefined, node),
});

function webUrl(value: unknown, node?: ValueNode): string {
  if (typeof value === "string" && /^https?:\/\/[^/]/i.test(value) && URL.canParse(value)) return value;
  throw new GraphQLError(
    "URL must be an absolute http or https URL, e.g. https://example.com/a.",
    node ? { nodes: node } : {},
  );
}

/** Inside: the text as given. */
export const WebUrl = new GraphQLScalarType({
  ...GraphQLURL.toConfig(),
  description: "An absolute http or https URL, e.g. `https://example.com/news/1`.",
  specifiedByURL: "https://url.spec.whatwg.org/",
  serialize: String,
  parseValue: (value) => webUrl(value),
  parseLiteral: (node) => webUrl(node.kind === Kind.STRING ? node.value : undefined, node),
});
