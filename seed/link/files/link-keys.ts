import { targetName } from "../../markdown/target-name.js";
import { fileStem, standsForFolder } from "../../shapes/file-title.js";
import type { LinkUse } from "../linkable.js";
import { hyphenKey } from "../name-keys.js";
import { addressesOf, otherNamesOf } from "./file-addresses.js";
import { folderOf, follow } from "./place.js";

/**
 * Keys under which an article is kept for those who link to it: of its title, and of the last part of each way that leads to its file. Thousands
 * of files may be called `index`: those go by their folder, too.
 */
export function linkKeysOf(path: string, title: string, part: number): string[] {
  const keys = [hyphenKey(title)];
  if (part === 0) {
    for (const { segments } of addressesOf(path)) keys.push(endKey(segments));
    keys.push(...otherNamesOf(path).map(hyphenKey));
  }
  return [...new Set(keys)].filter((key) => key !== "");
}

/** The keys of all articles that this link may lead to. */
export function keysOfLink({ kind, target, turned, from }: LinkUse): string[] {
  const folders = folderOf(from.path).split("/");
  const segments = follow(target.startsWith("/") ? folders.slice(0, 1) : folders, target) ?? [];
  const bare = segments.slice(0, -1).concat(fileStem(segments.at(-1) ?? ""));
  const keys = [endKey(segments), endKey(bare)];
  if (standsForFolder(target)) keys.push(endKey(segments.slice(0, -1)));
  if (kind === "name") keys.push(...[target, targetName(target), turned ?? ""].map(hyphenKey));
  return [...new Set(keys)].filter((key) => key !== "");
}

function endKey(segments: readonly string[]): string {
  const last = segments.at(-1) ?? "";
  return segments
    .slice(standsForFolder(last) ? -2 : -1)
    .map(hyphenKey)
    .join("/");
}
