/** At least how many letters the JSON of a value has; more than `most` are not counted any further. Values are as deep as a query. */
export function lettersOf(value: unknown, most: number): number {
  let letters = 0;
  const count = (one: unknown): void => {
    if (letters > most) return;
    if (typeof one === "string") letters += one.length + 2;
    else if (Array.isArray(one)) for (const item of one) count(item);
    else if (typeof one === "object" && one !== null) {
      for (const [name, inner] of Object.entries(one)) {
        letters += name.length + 4;
        count(inner);
      }
    } else letters += 1;
  };
  count(value);
  return letters;
}
