/** How many words a field of articles, or of entities, usually has where it has any. */
export interface UsualLengths {
  title: number;
  excerpt: number;
  body: number;
}

/** Where the store does not say: what news usually has. */
export const COMMON_LENGTHS: UsualLengths = { title: 10, excerpt: 30, body: 400 };
