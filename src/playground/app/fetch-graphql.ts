import type { GraphiQLProps } from "graphiql";
import { EXPLAIN_HEADER } from "../../http/explain-header.js";
import { activeTab, isExplainOn, setExplanation, type Explanation } from "./explain-store.js";
import { NoAnswerError, postGraphQL } from "./post-graphql.js";

type Fetcher = GraphiQLProps["fetcher"];

/** The name of the query by which GraphiQL asks for the schema. */
const INTROSPECTION = "IntrospectionQuery";

/** Posts an operation to this server. An explanation goes to the panel below the answer and not into it. */
export const fetchGraphQL: Fetcher = async (params, options) => {
  const tab = activeTab();
  const isOwn = params.operationName !== INTROSPECTION;
  const explains = isOwn && isExplainOn();
  try {
    const answer = (await postGraphQL(params, {
      ...(explains && { [EXPLAIN_HEADER]: "1" }),
      ...options?.headers,
    })) as { extensions?: { explain?: Explanation } };
    if (isOwn) setExplanation(tab, explains ? takeExplanation(answer) : undefined);
    return answer as Awaited<ReturnType<Fetcher>>;
  } catch (error) {
    // As an answer it is shown without the stack.
    if (error instanceof NoAnswerError) return { errors: [{ message: error.message }] } as never;
    throw error;
  }
};

/** Null where the answer has none. */
function takeExplanation(answer: { extensions?: { explain?: Explanation } }): Explanation | null {
  const { explain = null, ...others } = answer.extensions ?? {};
  if (Object.keys(others).length > 0) answer.extensions = others;
  else delete answer.extensions;
  return explain;
}
