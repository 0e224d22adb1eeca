import type { RequestContext } from "../context.js";
import { failure } from "../errors.js";

/** Something that the places of one request take from together. */
export interface Budget {
  most: number;
  /** What is said when it is spent. */
  refusal: string;
}

/**
 * Takes `amount` of what the request has of this.
 * @throws NewsgraphError QUERY_TOO_COSTLY where it has no more
 */
export function spend(amount: number, budget: Budget, context: RequestContext): void {
  const spent = context.once(budget, () => ({ amount: 0 }));
  spent.amount += amount;
  if (spent.amount > budget.most) throw failure("QUERY_TOO_COSTLY", budget.refusal);
}

/** The store weighs each condition against its indexes before it reads, and heeds no time limit while it does. */
export const CONDITIONS: Budget = {
  most: 500,
  refusal:
    "The filters of this request have more than 500 conditions together: ask for fewer lists, or use shorter filters.",
};

/** As many values as the largest pages have. */
export const TIMELINE_BUCKETS: Budget = {
  most: 100_000,
  refusal:
    "The timelines of this request have more than 100,000 buckets together: ask for fewer of them, or for a longer interval.",
};

/** Some 0.3 s of work, during which the server answers nobody else. */
export const HIGHLIGHTED_LETTERS: Budget = {
  most: 3_000_000,
  refusal:
    "The texts to be highlighted have more than 3,000,000 letters together: ask for a smaller page, or leave out highlights.",
};

/** A second or two of work: as many neighbours as 5,000 entities of 100,000 articles have together. */
export const PATH_NEIGHBOURS: Budget = {
  most: 1_000_000,
  refusal:
    "The paths of this request lead past more than 1,000,000 neighbours of entities: ask with a smaller maxSteps, or for fewer paths at once.",
};
