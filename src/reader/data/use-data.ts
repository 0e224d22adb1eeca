import type { AnyVariables, CombinedError, TypedDocumentNode } from "@urql/core";
import { useQuery } from "urql";

export interface Loaded<Data> {
  /** Undefined until there is an answer, and where it failed. */
  data: Data | undefined;
  error: CombinedError | undefined;
  /** Whether an answer is on its way, or the query in pause. `data` then is that of the variables before, where there were any. */
  isLoading: boolean;
  retry: () => void;
}

/** What the query answers to these variables. A query in pause is not asked. */
export function useData<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false } = {},
): Loaded<Data> {
  const [{ data, error, fetching }, ask] = useQuery<Data, AnyVariables>({
    query: query as TypedDocumentNode<Data, AnyVariables>,
    variables,
    pause,
  });
  return {
    data: data ?? undefined,
    error,
    isLoading: fetching || pause,
    retry: () => ask({ requestPolicy: "network-only" }),
  };
}
