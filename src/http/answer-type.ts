import Negotiator from "negotiator";
import { RecentlyUsed } from "./recently-used.js";

const JSON_TYPE = "application/json";
const GRAPHQL_TYPE = "application/graphql-response+json";
/** Who asks for a charset takes the one that there is. */
const OFFERED = [JSON_TYPE, GRAPHQL_TYPE].flatMap((type) => [type, `${type}; charset=utf-8`]);

/** What the absence of the header means. */
const ANYTHING = "*/*";
const MOST_KEPT = 100;
const LONGEST_KEPT = 200;

/** The media types of GraphQL over HTTP. With the second, a refused document is a failed request: 400 where the first has 200. */
export type AnswerType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

/** Answers to the headers that came last: to negotiate takes longer than most of a request's other steps, and clients send few different ones. */
const known = new RecentlyUsed<{ type: AnswerType | undefined }>(MOST_KEPT, MOST_KEPT, () => 1);

/** What a client takes most gladly, JSON where it does not mind; undefined where it takes neither. */
export function answerType(accept = ANYTHING): AnswerType | undefined {
  if (accept.length > LONGEST_KEPT) return negotiate(accept);
  let found = known.get(accept);
  if (found === undefined) known.set(accept, (found = { type: negotiate(accept) }));
  return found.type;
}

function negotiate(accept: string): AnswerType | undefined {
  const type = new Negotiator({ headers: { accept } }).mediaType(OFFERED)?.split(";", 1)[0];
  return type as AnswerType | undefined;
}

export function isGraphqlType(accept: string | undefined): boolean {
  return answerType(accept) === GRAPHQL_TYPE;
}
