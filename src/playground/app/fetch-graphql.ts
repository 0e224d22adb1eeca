import type { GraphiQLProps } from "graphiql";
import { EXPLAIN_HEADER } from "../../http/explain-header.js";
import { activeTab, isExplainOn, setExplanation, type Explanation } from "./explain-store.js";

type Fetcher = GraphiQLProps["fetcher"];

/** The name of the query by which GraphiQL asks for the schema. */
const INTROSPECTION = "IntrospectionQuery";

/**
 * Posts an operation to this server. An explanation goes to the panel below the answer and not into it. An answer that is not JSON
 * (a proxy's error page, say) is reported with its status.
 */
export const fetchGraphQL: Fetcher = async (params, options) => {
  const tab = activeTab();
  const isOwn = params.operationName !== INTROSPECTION;
  const explains = isOwn && isExplainOn();
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...(explains && { [EXPLAIN_HEADER]: "1" }),
      ...options?.headers,
    },
    body: JSON.stringify(params),
  });
  const text = await response.text();
  try {
    const answer = JSON.parse(text);
    if (isOwn) setExplanation(tab, explains ? takeExplanation(answer) : undefined);
    return answer;
  } catch {
    throw new Error(`/graphql answered ${response.status} ${response.statusText} with something that is not JSON.`);
  }
};

/** Null where the answer has none. */
function takeExplanation(answer: { extensions?: { explain?: Explanation } }): Explanation | null {
  const { explain = null, ...others } = answer.extensions ?? {};
  if (Object.keys(others).length > 0) answer.extensions = others;
  else delete answer.extensions;
  return explain;
}
