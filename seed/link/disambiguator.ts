/** "Mercury (planet)" is Mercury, the planet. */
export function splitDisambiguator(name: string): { bare: string; disambiguator: string } {
  const parts = /[)）]\s*$/u.test(name) ? /^(.*?\S)\s*[(（]([^()（）]*)[)）]\s*$/su.exec(name) : null;
  return { bare: parts?.[1] ?? name, disambiguator: parts?.[2] ?? "" };
}
