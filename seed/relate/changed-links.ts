/** The entity and the ends of the links that its page has gained or lost: whose relations are to be worked out again. None where its links are the same. */
export function changedLinkEnds(id: string, before: readonly string[], now: readonly string[]): string[] {
  const old = new Set(before);
  const current = new Set(now);
  const ends = [...now.filter((one) => !old.has(one)), ...before.filter((one) => !current.has(one))];
  return ends.length === 0 ? [] : [id, ...ends];
}
