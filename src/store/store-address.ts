/** The hosts of a connection string, for messages: never its user, password or options. */
export function hostsOf(uri: string): string {
  const address = uri.replace(/^mongodb(\+srv)?:\/\//, "");
  const [authority = ""] = address.split(/[/?]/);
  // With a second "@", or one after the authority, a password may have been written without escapes: where it ends is then a guess.
  const isPlain = authority.split("@").length === address.split("@").length && authority.split("@").length <= 2;
  const hosts = isPlain ? authority.slice(authority.indexOf("@") + 1) : "";
  return hosts === "" ? "the given host" : hosts;
}

/** Names, in lower case, of the options that a connection string sets itself. */
export function optionsNamedIn(uri: string): Set<string> {
  const query = uri.includes("?") ? uri.slice(uri.indexOf("?") + 1) : "";
  return new Set([...new URLSearchParams(query).keys()].map((name) => name.toLowerCase()));
}
