/** Where something stands, in CSS pixels from the top left. */
export interface Place {
  x: number;
  y: number;
}

/** How much farther aside than ahead something may be to be reached by a key: enough that every node is reached. */
const ASIDE = 4;

const DIRECTIONS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What stands nearest in the direction of an arrow key; undefined where nothing does, or the key is no arrow. */
export function nearest(places: ReadonlyMap<string, Place>, from: string, key: string): string | undefined {
  const direction = DIRECTIONS[key];
  const start = places.get(from);
  if (!direction || !start) return undefined;
  let found: string | undefined;
  let least = Infinity;
  for (const [id, { x, y }] of places) {
    const ahead = (x - start.x) * direction.x + (y - start.y) * direction.y;
    const aside = Math.abs((x - start.x) * direction.y) + Math.abs((y - start.y) * direction.x);
    if (id === from || ahead <= 0 || aside > ahead * ASIDE) continue;
    if (ahead + 2 * aside < least) [found, least] = [id, ahead + 2 * aside];
  }
  return found;
}
