/** What was found of what should have been. */
export interface Found {
  /** Found, and rightly. */
  right: number;
  /** Found, but wrong. */
  wrong: number;
  missed: number;
}

export function precisionRecall({ right, wrong, missed }: Found): { precision: number; recall: number } {
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}
