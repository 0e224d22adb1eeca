import type { TadaDocumentNode } from "gql.tada";
import { print } from "graphql";

interface ResponseError {
  message: string;
  extensions?: { code?: string; requestId?: string };
}

/** The server answered, and the answer holds errors. `code` is the first one's, e.g. BAD_USER_INPUT. */
export class GraphQLRequestError extends Error {
  readonly code: string | undefined;

  constructor(readonly errors: ResponseError[]) {
    super(errors.map((error) => error.message).join("; "));
    this.name = "GraphQLRequestError";
    this.code = errors[0]?.extensions?.code;
  }
}

/** Bound to one endpoint. Throws GraphQLRequestError for errors in the answer, Error where no GraphQL answer came. */
export function createClient(endpoint: string) {
  return async function query<Result, Variables>(
    document: TadaDocumentNode<Result, Variables>,
    variables: Variables,
  ): Promise<Result> {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: print(document), variables }),
    });
    if (!response.headers.get("content-type")?.includes("json")) {
      throw new Error(`${endpoint} answered ${response.status} ${response.statusText} without JSON`);
    }
    const answer = (await response.json()) as { data?: Result | null; errors?: ResponseError[] };
    if (answer.errors) throw new GraphQLRequestError(answer.errors);
    if (!answer.data) throw new Error(`${endpoint} answered ${response.status} without data`);
    return answer.data;
  };
}
