/** Characters by which classes such as `\s`, `\w`, `\p{Lu}` and `\p{Script=Han}` are met. */
const COMMON = [..." \t\n\raA0_.,:;'\"`*#/\\|-=()[]{}<>&é中カ한\u0301\ufdd1"];

/** Texts of `length` characters by which an expression is tried: each character of it many times, and pairs of its own. */
export function pumpedTexts(source: string, length: number): string[] {
  const own = [...new Set([...source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, "")])].slice(0, 12);
  const starts = /^(?:\(\?:)?\^/.test(source) ? literalStarts(source) : [""];
  const units = [...new Set([...COMMON, ...own, ...own.flatMap((one) => own.map((other) => one + other))])];
  return starts.flatMap((start) =>
    units.map((unit) => `${start}${unit.repeat(Math.ceil(length / unit.length))}\0${unit[0] ?? ""}`),
  );
}

/** What an expression that is bound to the start of a text may ask for there. */
function literalStarts(source: string): string[] {
  const literal = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[^\w])*)/.exec(source)?.[1]?.replaceAll("\\", "") ?? "";
  return [...new Set(["", literal])];
}
