import { accessKey, tellRefused } from "../../reader/data/access-key.js";

/** The server gave no answer that says anything. Its message is in plain words, for people. */
export class NoAnswerError extends Error {}

/**
 * Posts an operation to this server, with the key where one was given.
 * @param headers go before the key
 * @returns what it answered, as JSON
 * @throws NoAnswerError where it does not answer, or with something else than JSON (a proxy's error page, say)
 */
export async function postGraphQL(
  params: object,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<unknown> {
  const key = accessKey();
  const sent: Record<string, string> = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
    ...headers,
  };
  const response = await fetch("/graphql", {
    method: "POST",
    headers: sent,
    body: JSON.stringify(params),
    ...(signal && { signal }),
  }).catch(() => {
    throw new NoAnswerError("The server does not answer. See whether it still runs, then run the query again.");
  });
  if (response.status === 401 && !Object.keys(headers).some((name) => name.toLowerCase() === "authorization")) {
    tellRefused();
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new NoAnswerError(
      `The server answered with status ${response.status} and nothing that can be read here. ` +
        "Something in between, such as a proxy, may have answered in its place.",
    );
  }
}
