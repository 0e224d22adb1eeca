/** What of an error of a query tells why it failed. */
interface QueryError {
  networkError?: unknown;
  graphQLErrors: readonly { message: string; extensions?: Record<string, unknown> }[];
  response?: { status?: number } | undefined;
}

const BY_CODE: Readonly<Record<string, string>> = {
  STORE_UNAVAILABLE: "The store does not answer just now. It is asked again every few seconds.",
  TIMEOUT: "This took longer than the server allows. Ask for less: a shorter span, or fewer words.",
  QUERY_TOO_COSTLY: "This costs more than the server allows. Ask for less: a shorter span, or fewer words.",
  TOO_MANY_REQUESTS: "The server has too much to do just now. Try again in a moment.",
  DOCUMENT_NOT_LISTED:
    "The server answers the queries of its list alone, and this is none of them. Load the page again: it may be older than the server.",
  UNAUTHENTICATED: "This server answers only to who has a valid key.",
};

/** Whether what failed may well work in a moment. */
export function isPassing({ networkError, graphQLErrors, response }: QueryError): boolean {
  const code = graphQLErrors[0]?.extensions?.["code"];
  if (code !== undefined) return code === "STORE_UNAVAILABLE" || code === "TOO_MANY_REQUESTS";
  return networkError !== undefined && response === undefined;
}

/** Says in plain words what happened and what to do. */
export function failureText({ networkError, graphQLErrors, response }: QueryError): string {
  const [first] = graphQLErrors;
  if (first) return BY_CODE[String(first.extensions?.["code"])] ?? first.message;
  if (response?.status === 401) return BY_CODE["UNAUTHENTICATED"] as string;
  if (response?.status !== undefined && response.status >= 400) {
    return `The server answered with status ${response.status}, and with nothing that these pages can read.`;
  }
  return networkError ? "The server cannot be reached. See whether it still runs, then try again." : "This failed.";
}
