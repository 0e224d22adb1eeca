import { nodeAddress } from "../../address/node-address.js";

/** So many texts fit side by side. */
export const MOST_TEXTS = 3;

/** How many are shown where the address names none. */
const FIRST_TEXTS = 2;

/** Ids of the articles that the address of a story asks for side by side; undefined where it says nothing of it. */
export function readTexts(search: URLSearchParams): string[] | undefined {
  if (!search.has("text")) return undefined;
  const ids = new Set(search.getAll("text").filter((id) => id !== ""));
  return [...ids].slice(0, MOST_TEXTS);
}

/** The address of a story with these texts side by side; none of them is a choice, too. */
export function storyHref(story: string, texts: readonly string[]): string {
  const search = new URLSearchParams();
  for (const id of texts.length === 0 ? [""] : texts) search.append("text", id);
  return `${nodeAddress.story(story)}?${search}`;
}

/** The first texts to compare: the earliest ones of different houses, and then whichever are earliest. */
export function firstTexts(articles: readonly { id: string; provider: { id: string } | null }[]): string[] {
  const houses = new Set<string>();
  const ofNewHouse = articles.filter(({ provider }) => {
    if (!provider || houses.has(provider.id)) return false;
    houses.add(provider.id);
    return true;
  });
  return [...new Set([...ofNewHouse, ...articles].map(({ id }) => id))].slice(0, FIRST_TEXTS);
}
