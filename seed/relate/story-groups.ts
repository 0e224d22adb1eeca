import { byText } from "../link/order.js";
import { COPY_DAYS, COPY_SCORE } from "./same-story.js";

/** An article that tells the same story as another one. */
export interface Teller {
  id: string;
  publishedAt?: Date | undefined;
  /** The other articles, and how surely, 0 to 1. */
  twins: readonly { id: string; score: number }[];
}

/** Reports on one event lie within so many days: one that runs for weeks is several stories. */
const STORY_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * The articles that tell one story together, at least two each. The surest pairs come first. Copies of one text belong together where
 * they lie within a month; otherwise two groups become one where at least half of the pairs between them tell the same story, and they lie
 * within a week: so that no chain of ever other articles is one story. The same for the same articles in whatever order.
 */
export function storyGroups(tellers: readonly Teller[]): string[][] {
  const byId = new Map(tellers.map((teller) => [teller.id, teller]));
  const scores = new Map<string, number>();
  for (const { id, twins } of tellers)
    for (const twin of twins)
      if (byId.has(twin.id))
        scores.set(pairOf(id, twin.id), Math.max(twin.score, scores.get(pairOf(id, twin.id)) ?? 0));
  const groups = new Map(tellers.map(({ id }) => [id, [id]]));
  const surest = [...scores].sort(([a, x], [b, y]) => y - x || byText(a, b));
  for (const [pair, score] of surest) {
    const [a = "", b = ""] = pair.split(" ");
    const [one, other] = [groups.get(a) ?? [], groups.get(b) ?? []];
    if (one === other || !(score >= COPY_SCORE ? lieWithin(COPY_DAYS, one, other) : belongTogether(one, other)))
      continue;
    const merged = [...one, ...other];
    for (const id of merged) groups.set(id, merged);
  }
  return [...new Set(groups.values())].filter((group) => group.length > 1);

  function lieWithin(days: number, one: readonly string[], other: readonly string[]): boolean {
    const times = [...one, ...other].flatMap((id) => byId.get(id)?.publishedAt?.getTime() ?? []);
    const [first, last] = [
      times.reduce((a, b) => Math.min(a, b), Infinity),
      times.reduce((a, b) => Math.max(a, b), -Infinity),
    ];
    return last - first <= days * DAY_MS;
  }

  function belongTogether(one: readonly string[], other: readonly string[]): boolean {
    if (!lieWithin(STORY_DAYS, one, other)) return false;
    const known = one.flatMap((a) => other.filter((b) => scores.has(pairOf(a, b)))).length;
    return known * 2 >= one.length * other.length;
  }
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
