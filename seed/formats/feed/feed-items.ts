import type { Entry } from "../format.js";
import { openingSentence } from "../opening-sentence.js";
import type { XmlElement } from "./xml.js";

export interface FeedItems {
  entries: Entry[];
  /** How many items of which kind are no documents: settings, menus, comments. */
  passedOver: ReadonlyMap<string, number>;
}

/** In words, for a message: `12 attachment, 3 nav_menu_item`. */
export function passedOverText(passedOver: FeedItems["passedOver"]): string {
  return [...passedOver].map(([kind, count]) => `${count} ${kind}`).join(", ");
}

/** Sorts items by what they are: what `kindOf` names is none. */
export function sortItems(
  items: readonly XmlElement[],
  kindOf: (item: XmlElement) => string | undefined,
  read: (item: XmlElement) => Entry,
): FeedItems {
  const entries: Entry[] = [];
  const passedOver = new Map<string, number>();
  for (const item of items) {
    const kind = kindOf(item);
    if (kind === undefined) entries.push(read(item));
    else passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1);
  }
  return { entries, passedOver };
}

/** What an item without a title is called: by its first sentence, or, where it has no text, by the last words of its address. */
export function titleFor(text: string, address: string | undefined): string | undefined {
  const sentence = openingSentence(text, "html");
  if (sentence !== undefined || address === undefined || !URL.canParse(address)) return sentence;
  const words = (new URL(address).pathname.split("/").findLast((part) => part !== "") ?? "")
    .replace(/\.\w{2,5}$/, "")
    .replace(/[-_+]+/g, " ")
    .trim();
  return !/[^a-z\d ]/i.test(words) && /[a-z]{2}/i.test(words)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : undefined;
}

/** An address as its feed means it: below where the feed, or the element that it stands in, says that it is. */
export function absolute(address: string | undefined, ...bases: (string | undefined)[]): string | undefined {
  if (address === undefined) return undefined;
  const base = bases.findLast((one) => one !== undefined && URL.canParse(one));
  return base !== undefined && !URL.canParse(address) && URL.canParse(address, base)
    ? new URL(address, base).href
    : address;
}
