const SAFE = new Set(["http:", "https:", "mailto:"]);

/**
 * The address as a link may have it; undefined where it is one of a script, of data or of a file, or no address at all.
 *
 * @param base what relative addresses are relative to; without one they lead nowhere
 */
export function safeHref(href: string, base?: string | null): string | undefined {
  if (!URL.canParse(href, base ?? undefined)) return undefined;
  const url = new URL(href, base ?? undefined);
  return SAFE.has(url.protocol) ? url.href : undefined;
}

/** The host of an address, e.g. `example.com`, or the address itself where it has none. */
export function hostOf(href: string): string {
  return (URL.canParse(href) && new URL(href).host) || href;
}
