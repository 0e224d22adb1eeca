/** How often a word stands in each field. */
export interface FieldCounts {
  title: number;
  excerpt: number;
  body: number;
}

/** Digits of a count, by value: what stands more often counts no more. */
export const WEIGHT_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export function countFields(counts: Map<string, FieldCounts>, key: string, field: keyof FieldCounts): void {
  let one = counts.get(key);
  if (one === undefined) counts.set(key, (one = { title: 0, excerpt: 0, body: 0 }));
  one[field] += 1;
}

/** Three of WEIGHT_DIGITS: of title, excerpt and body. */
export function digitsOf({ title, excerpt, body }: FieldCounts): string {
  return digit(title) + digit(excerpt) + digit(body);
}

function digit(frequency: number): string {
  return WEIGHT_DIGITS.charAt(Math.min(frequency, WEIGHT_DIGITS.length - 1));
}
