/** A text to be found. */
export interface QualityText {
  name: string;
  title: string;
  excerpt?: string;
  body: string;
}

/** What somebody types, and what of the texts answers it: 3 is what was looked for, 1 worth reading. */
export interface QualityQuery {
  query: string;
  grades: Readonly<Record<string, number>>;
}

/** Texts, and what is asked of them. */
export interface QualitySet {
  name: string;
  texts: readonly QualityText[];
  queries: readonly QualityQuery[];
}
