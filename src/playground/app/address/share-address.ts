import type { AskedQuery } from "./asked-query.js";

/** Longer ones do not get through everywhere: many servers and programs stop at 8 kB. */
export const LONGEST_ADDRESS = 8000;

/**
 * The address that opens this in the playground.
 * @param home the playground's own address, without a query
 */
export function shareAddress(home: string, { query, variables, operationName }: AskedQuery): string {
  const asked = new URLSearchParams({ query });
  if (variables.trim() !== "") asked.set("variables", variables);
  if (operationName !== undefined) asked.set("operationName", operationName);
  return `${home}?${asked}`;
}
