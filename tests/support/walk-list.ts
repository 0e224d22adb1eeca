import { expect } from "vitest";
import type { Store } from "../../src/store/connection.js";
import { ask } from "./ask.js";

export type Node = Record<string, unknown> & { id: string };

export interface List {
  nodes: Node[];
  edges: (Record<string, unknown> & { cursor: string; node: Node })[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null; startCursor: string | null };
  totalCount: number;
}

/** Which list is walked: the field, what its edges say besides, arguments besides the page's, and the object it stands in (else the root). */
export interface WalkedList {
  field: string;
  selection?: string;
  args?: string;
  below?: string;
  /** Type of that object, where `below` gives any node. */
  type?: string;
}

/** Walks a list by pages of 2 from both ends and gives the edges, seen to be the same both ways, each page's flags to be true. */
export async function walkList(
  store: Store,
  { field, selection = "", args = "", below, type }: WalkedList,
): Promise<List["edges"]> {
  const list = `list: ${field}(first: $first, after: $after, last: $last, before: $before ${args}) {
    edges { cursor node { id } ${selection} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`;
  const source = `query ($first: Int, $after: String, $last: Int, $before: String) {
    ${below === undefined ? list : `root: ${below} { ${type === undefined ? list : `... on ${type} { ${list} }`} }`} }`;
  const page = async (variables: Record<string, unknown>): Promise<List> => {
    const answer = await ask<{ list?: List; root?: { list: List } }>(store, source, variables);
    return (answer.list ?? answer.root?.list) as List;
  };
  const forward: List["edges"] = [];
  for (let after: string | null = null, more = true; more;) {
    const one: List = await page({ first: 2, after });
    expect(one.pageInfo.hasPreviousPage).toBe(forward.length > 0);
    forward.push(...one.edges);
    expect(one.pageInfo.hasNextPage).toBe(forward.length < one.totalCount);
    [more, after] = [one.pageInfo.hasNextPage, one.pageInfo.endCursor];
  }
  const backward: List["edges"] = [];
  for (let before: string | null = null, more = true; more;) {
    const one: List = await page({ last: 2, before });
    expect(one.pageInfo.hasNextPage).toBe(backward.length > 0);
    backward.unshift(...one.edges);
    [more, before] = [one.pageInfo.hasPreviousPage, one.pageInfo.startCursor];
  }
  expect(backward).toEqual(forward);
  return forward;
}

export const idsOf = (edges: readonly { node: { id: string } }[]): string[] => edges.map(({ node }) => node.id);
