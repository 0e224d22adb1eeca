const REFERENCE = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z\d]{1,31});/y;

/**
 * Where what stands in the Markdown is in the text that was read from it: escapes, character references and the beginnings of lines in quotes
 * are shorter there.
 *
 * @returns for each place of `source`, its end included, the place in `value`
 */
export function sourcePlaces(source: string, value: string): number[] {
  const places: number[] = [];
  let at = 0;
  let inValue = 0;
  while (at < source.length) {
    REFERENCE.lastIndex = at;
    const reference = source[at] === "&" ? REFERENCE.exec(source)?.[0] : undefined;
    if (reference !== undefined && !value.startsWith(reference, inValue)) {
      for (let unit = 0; unit < reference.length; unit++) places[at + unit] = inValue;
      at += reference.length;
      inValue += (value.codePointAt(inValue) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    places[at] = inValue;
    if (source[at] === value[inValue]) inValue++;
    at++;
  }
  places[at] = inValue;
  return places;
}
