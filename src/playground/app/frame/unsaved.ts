import type { TabsState } from "@graphiql/react";

type Tab = TabsState["tabs"][number];

/** Whether something stands in the tab that closing it would lose. */
export function isWritten({ query, variables }: Pick<Tab, "query" | "variables">, given: readonly string[]): boolean {
  const text = query?.trim() ?? "";
  return (text !== "" && !given.some((one) => one.trim() === text)) || (variables?.trim() ?? "") !== "";
}
