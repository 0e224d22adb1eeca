/** Names that hold a slash without naming a folder: TCP/IP, AC/DC, I/O, 24/7. */
const SLASHED_NAME = /^(?:[\p{Lu}\p{N}]{1,4}(?:\/[\p{Lu}\p{N}]{1,4})+|[^/]*\s\/\s[^/]*)$/u;
const NOTE_EXTENSION = /(?<=[^/])\.mdx?$/i;

/** Whether a wiki link's target says where a file lies (`People/Kai-Fu Lee`, `../Note`), which a name such as TCP/IP does not. */
export function isPath(target: string): boolean {
  return target.includes("/") && !SLASHED_NAME.test(target);
}

/** What a wiki link's target is called: without folders, which say where a file lies, and without the extension that tools allow. */
export function targetName(target: string): string {
  const whole = target.trim();
  const bare = whole.replace(/(?<!\/)\/+$/, "");
  const name = isPath(whole) ? bare.slice(bare.lastIndexOf("/") + 1) : whole;
  return name.replace(NOTE_EXTENSION, "").trim();
}
