/** What people are called, by the keys that posts name them by; keys in small letters. */
export type AuthorNames = ReadonlyMap<string, string>;

/** `content/authors/ana.md`, `/authors/ana/`: the path of a person's own file. */
const FILE_OF_PERSON =
  /(?:^|\/)_?(?:authors?|people|team|contributors|writers)\/([^/]{1,100}?)(?:\/_?index)?(?:\.[a-z]{2,8})?\/?$/i;

/** The name of the person whom a key, `@key` or the path of a person's file means; undefined for any other text. */
export function nameOfAuthor(written: string, names: AuthorNames | undefined): string | undefined {
  if (names === undefined || names.size === 0) return undefined;
  const key = written.trim().toLowerCase();
  const ofFile = key.includes("/") ? FILE_OF_PERSON.exec(key)?.[1] : undefined;
  return names.get(key) ?? names.get(ofFile ?? key.replace(/^@/, ""));
}
