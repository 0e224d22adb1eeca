import { keyReach, scanKeys, type KeyReach } from "./key-scan.js";
import type { ArticleText } from "./article-text.js";
import type { MentionDictionary, MentionEntry } from "./mention-dictionary.js";
import { proseOf } from "./prose.js";
import { wordsOf } from "./words.js";

/**
 * Keys that came, went, or mean or need something else now, and those that context decides of an entity whose context is another now: only
 * articles that hold one of them can have other mentions than before.
 */
export function dictionaryDiff(before: MentionDictionary, now: MentionDictionary): { changed: Set<string> } {
  const changed = new Set<string>();
  const contextChanged = new Set(
    [...before.contexts.keys(), ...now.contexts.keys()].filter(
      (id) => JSON.stringify(before.contexts.get(id)) !== JSON.stringify(now.contexts.get(id)),
    ),
  );
  for (const [key, entry] of now.entries) {
    const old = before.entries.get(key);
    if (!old || !isSame(old, entry) || entry.candidates?.some(({ entityId }) => contextChanged.has(entityId)))
      changed.add(key);
  }
  for (const key of before.entries.keys()) if (!now.entries.has(key)) changed.add(key);
  return { changed };
}

function isSame(a: MentionEntry, b: MentionEntry): boolean {
  return a.entityId === b.entityId && JSON.stringify(a) === JSON.stringify(b);
}

const reachOfKeys = new WeakMap<ReadonlySet<string>, KeyReach>();

/** Whether the article holds one of these keys, in whatever case. The set must not change between calls. */
export function containsAny(keys: ReadonlySet<string>, { title, excerpt, body }: ArticleText): boolean {
  const reach = reachOfKeys.get(keys) ?? keyReach(keys);
  reachOfKeys.set(keys, reach);
  for (const text of [title, excerpt, body]) {
    if (text === undefined) continue;
    for (const { key, singular } of scanKeys(wordsOf(proseOf(text)), reach)) {
      if (keys.has(key) || (singular !== undefined && keys.has(singular))) return true;
    }
  }
  return false;
}
