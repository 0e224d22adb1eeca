import { hang } from "./flow.js";

export interface OpenList {
  kind: "list";
  /** Number of the next item; undefined in a list of bullets. */
  next: number | undefined;
  items: string[];
  /** Opened by an item that stood in no list. */
  isImplied: boolean;
}

/** `start` of a numbered list is 1 where it is left out or says nothing. */
export function openList(name: string, start: string | undefined, isImplied: boolean): OpenList {
  const first = Number.parseInt(start ?? "1", 10);
  const isNumber = first >= 0 && first < 1_000_000_000;
  return { kind: "list", next: name === "ol" ? (isNumber ? first : 1) : undefined, items: [], isImplied };
}

/** An item without text is none, but keeps its number. */
export function addItem(list: OpenList, text: string): void {
  const mark = list.next === undefined ? "- " : `${list.next}. `;
  if (list.next !== undefined) list.next++;
  if (text !== "") list.items.push(mark + hang(text, " ".repeat(mark.length)));
}

/** What stands between items belongs to the one above. False where there is none. */
export function addToLastItem(list: OpenList, text: string, gap: "\n" | "\n\n"): boolean {
  const last = list.items.pop();
  if (last === undefined) return false;
  const indent = list.next === undefined ? "  " : "   ";
  list.items.push(`${last}${gap}${indent}${hang(text, indent)}`);
  return true;
}

export function listText({ items }: OpenList): string {
  return items.join(items.some((item) => item.includes("\n\n")) ? "\n\n" : "\n");
}
