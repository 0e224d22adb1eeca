import { nodeAddress } from "../../address/node-address.js";
import { useData } from "../../data/use-data.js";
import { suggestQuery } from "./suggest-query.js";

export interface Suggested {
  text: string;
  /** What it is, in a word. */
  kind: string;
  href: string;
}

/** The longest text that the API completes, in UTF-16 units. */
const LONGEST = 200;

const KINDS: Readonly<Record<string, { kind: string; hrefOf: (id: string) => string }>> = {
  Article: { kind: "article", hrefOf: nodeAddress.article },
  Entity: { kind: "subject", hrefOf: nodeAddress.entity },
  Provider: { kind: "house", hrefOf: nodeAddress.provider },
};

/** What the text may be the beginning of; nothing while `pause`. */
export function useSuggestions(text: string, pause: boolean): Suggested[] {
  const prefix = text.trim();
  const isOff = pause || prefix === "" || prefix.length > LONGEST;
  const { data, isLoading } = useData(suggestQuery, { prefix }, { pause: isOff });
  if (isOff || isLoading) return [];
  return (data?.suggest ?? []).flatMap(({ text, node }) => {
    const known = KINDS[node.__typename];
    return known ? [{ text, kind: known.kind, href: known.hrefOf(node.id) }] : [];
  });
}
