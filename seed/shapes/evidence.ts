/** Something that speaks for an article (weight above 0) or for a page (below), in words for a reader. */
export interface Evidence {
  weight: number;
  why: string;
}
