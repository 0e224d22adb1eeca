import type { AnyVariables, CombinedError, TypedDocumentNode } from "@urql/core";
import { useEffect } from "react";
import { useQuery } from "urql";
import { isPassing } from "./failure-text.js";

/** Milliseconds after which what fails only for the moment is asked for again. */
const AGAIN_MS = 5_000;

export interface Loaded<Data> {
  /** Undefined until there is an answer, and where it failed. */
  data: Data | undefined;
  error: CombinedError | undefined;
  /** Whether an answer is on its way, or the query in pause. `data` then is that of the variables before, where there were any. */
  isLoading: boolean;
  retry: () => void;
}

/** What the query answers to these variables. A query in pause is not asked; one that fails for the moment is asked again by itself. */
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
  useEffect(() => {
    if (!error || fetching || pause || !isPassing(error)) return undefined;
    const again = setTimeout(() => ask({ requestPolicy: "network-only" }), AGAIN_MS);
    return () => clearTimeout(again);
  }, [error, fetching, pause, ask]);
  return {
    data: data ?? undefined,
    error,
    isLoading: fetching || pause,
    retry: () => ask({ requestPolicy: "network-only" }),
  };
}
