import { nodeAddress } from "../../address/node-address.js";

/** How many subjects of a graph may be opened, the page's own included. */
export const MOST_OPENED = 12;

/** Steps that a path has at most: fewer unless one asks for more. */
export const STEPS = { few: 4, many: 6 } as const;

/** What the address of a subject's page says besides the subject. Subjects by their ids. */
export interface EntityView {
  /** What was opened in the graph, in this order. */
  walk: readonly string[];
  /** What a path leads to. */
  to: string | undefined;
  /** How long the path may be. */
  steps: number;
}

export function readEntityView(search: URLSearchParams): EntityView {
  const walk = [...new Set(search.getAll("walk").filter((id) => id !== ""))];
  return {
    walk: walk.slice(0, MOST_OPENED - 1),
    to: search.get("to") || undefined,
    steps: search.get("steps") === String(STEPS.many) ? STEPS.many : STEPS.few,
  };
}

/** @param ref the subject as its address has it, by id or slug */
export function entityHref(ref: string, { walk, to, steps }: EntityView): string {
  const search = new URLSearchParams();
  for (const id of walk) search.append("walk", id);
  if (to !== undefined) search.set("to", to);
  if (to !== undefined && steps !== STEPS.few) search.set("steps", String(steps));
  const path = nodeAddress.entity(ref);
  return search.size === 0 ? path : `${path}?${search}`;
}
