/** The hosts of a connection string, for messages: never its user, password or options. */
export function hostsOf(uri: string): string {
  const authority = uri.replace(/^mongodb(\+srv)?:\/\//, "").split("?")[0] ?? "";
  // A password may hold an unescaped "/" or "@": what follows the last "@" is surely no part of it.
  const hosts = authority.slice(authority.lastIndexOf("@") + 1).split("/")[0];
  return hosts === undefined || hosts === "" ? "the given host" : hosts;
}

/** Names, in lower case, of the options that a connection string sets itself. */
export function optionsNamedIn(uri: string): Set<string> {
  const query = uri.includes("?") ? uri.slice(uri.indexOf("?") + 1) : "";
  return new Set([...new URLSearchParams(query).keys()].map((name) => name.toLowerCase()));
}
