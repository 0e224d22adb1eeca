import Negotiator from "negotiator";

const JSON_TYPE = "application/json";
const GRAPHQL_TYPE = "application/graphql-response+json";
/** Who asks for a charset takes the one that there is. */
const OFFERED = [JSON_TYPE, GRAPHQL_TYPE].flatMap((type) => [type, `${type}; charset=utf-8`]);

/** The media types of GraphQL over HTTP. With the second, a refused document is a failed request: 400 where the first has 200. */
export type AnswerType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

/** What a client takes most gladly, JSON where it does not mind; undefined where it takes neither. */
export function answerType(accept: string | undefined): AnswerType | undefined {
  const type = new Negotiator({ headers: { accept } }).mediaType(OFFERED)?.split(";", 1)[0];
  return type as AnswerType | undefined;
}

export function isGraphqlType(accept: string | undefined): boolean {
  return answerType(accept) === GRAPHQL_TYPE;
}
