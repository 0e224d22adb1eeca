const QUOTED = /^(?:“([^“”]*)”|‘([^‘’]*)’|„([^„“”]*)[“”])$/u;

/** A value between the quotes that a word processor made of straight ones, without them: YAML takes them for a part of it. */
export function withoutSmartQuotes(text: string): string {
  const [, double, single, low] = QUOTED.exec(text) ?? [];
  return double ?? single ?? low ?? text;
}
