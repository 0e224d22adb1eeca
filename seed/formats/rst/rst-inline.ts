/** Code and links; what stands in two backticks is the same in Markdown. */
const INLINE =
  /``[^`]+``|:[a-z][\w:+.-]{0,40}:`([^`]{1,500})`|`([^`<>]{1,300}?)\s{0,9}<([^<>`]{1,2000})>`__?|`([^`]+)`(__?)|(?<![\w:/.@-])([A-Za-z][\w.-]*)(__?)(?![\w`])|\[(#?\w{1,30})\]_/g;
const WITH_TARGET = /^([^]*?)<[^<>]+>$/;
const CODE_ROLE = /^:(?:code|literal|file|command|program|option|envvar|kbd|samp|math|py|c|cpp|js)\b/;

/** Addresses by their names in small letters; those without a name in their order. */
export interface Targets {
  named: ReadonlyMap<string, string>;
  anonymous: Iterator<string>;
}

/** A line of text as Markdown: links, roles and notes. */
export function inlineToMarkdown(text: string, targets: Targets): string {
  return text.replace(INLINE, (whole: string, ...parts: (string | undefined)[]) => {
    const [role, label, address, phrase, phraseMark, word, wordMark, note] = parts;
    if (role !== undefined) {
      const shown = WITH_TARGET.exec(role)?.[1]?.trimEnd() ?? role;
      return CODE_ROLE.test(whole) ? `\`${shown}\`` : shown;
    }
    if (label !== undefined && address !== undefined)
      return `[${label}](${address.endsWith("_") ? (targets.named.get(address.slice(0, -1).toLowerCase()) ?? address) : address.replace(/\s+/g, "")})`;
    if (note !== undefined) return `[^${note.replace("#", "")}]`;
    const name = phrase ?? word;
    if (name === undefined) return whole;
    const isAnonymous = (phraseMark ?? wordMark) === "__";
    const target = isAnonymous
      ? (targets.anonymous.next().value as string | undefined)
      : targets.named.get(name.toLowerCase().replace(/\s+/g, " "));
    if (target !== undefined) return `[${name}](${target})`;
    return phrase === undefined ? whole : phrase;
  });
}

const TARGET = /^\.\. _(`[^`]+`|[^:`]+|_):[ \t]*(?![ \t])(\S*)[ \t]*$/;
const ANONYMOUS = /^__[ \t]+(\S+)[ \t]*$/;

/** The name and address of a line that gives a link its address. */
export function targetOf(line: string): { name?: string; address: string } | undefined {
  const anonymous = ANONYMOUS.exec(line);
  if (anonymous) return { address: anonymous[1] ?? "" };
  const named = TARGET.exec(line);
  if (named === null) return undefined;
  const [, name = "", address = ""] = named;
  return name === "_" ? { address } : { name: name.replace(/`/g, "").toLowerCase(), address };
}

export function collectTargets(lines: readonly string[]): Targets {
  const named = new Map<string, string>();
  const anonymous: string[] = [];
  for (const line of lines) {
    const target = targetOf(line.trim());
    if (target === undefined || target.address === "") continue;
    if (target.name === undefined) anonymous.push(target.address);
    else named.set(target.name, target.address);
  }
  return { named, anonymous: anonymous.values() };
}
