/** Each value once, in order of the first. */
export function unique(values: string[]): string[] {
  return [...new Set(values)];
}
