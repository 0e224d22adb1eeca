/** What stands for all names beyond the bound. */
export const OTHER = "other";

const LONGEST_NAME = 64;

/**
 * Names that others choose, as labels of a bounded number of series: the first ones as they are, cut, and `other` for all that come later.
 * @returns the label of a name
 */
export function boundedNames(most: number): (name: string) => string {
  const known = new Set<string>();
  return (name) => {
    const label = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
    if (known.has(label)) return label;
    if (known.size >= most) return OTHER;
    known.add(label);
    return label;
  };
}
