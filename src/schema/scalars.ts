import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { GraphQLDateTime, GraphQLURL } from "graphql-scalars";

/** Takes any RFC 3339 date-time, gives it in UTC with milliseconds. Inside: a `Date`. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description:
    "A point in time as in RFC 3339, e.g. `2023-11-22T09:30:00.000Z`. Answers are in UTC with milliseconds; arguments may carry any offset.",
  serialize: (value) => (value as Date).toISOString(),
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
  serialize: String,
  parseValue: (value) => webUrl(value),
  parseLiteral: (node) => webUrl(node.kind === Kind.STRING ? node.value : undefined, node),
});
