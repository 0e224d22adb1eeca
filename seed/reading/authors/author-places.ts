/** How sites call what tells of their authors: beside posts or above them, and among a site's data, where other words are as plain. */
const AUTHORS = "authors?|contributors|writers|columnists|bloggers";
const PEOPLE = `${AUTHORS}|people|persons?|team|members|staff|editors`;
const DATA = "ya?ml|json|toml";

const FILE = new RegExp(`^\\.?(?:${AUTHORS})\\.(?:${DATA})$`, "i");
const DATA_FILE = new RegExp(`^(?:${PEOPLE})\\.(?:${DATA})$`, "i");
const FOLDER = new RegExp(`^(?:_?(?:${AUTHORS})|_(?:people|team|staff|members))$`, "i");
const DATA_FOLDER = new RegExp(`^(?:${PEOPLE})$`, "i");
const OF_DATA = /^_?data$/i;
const MEMBER = new RegExp(`\\.(?:${DATA}|mdx?|markdown)$`, "i");

/** What a name in a folder is: a file of several people, a folder of a file for each, or a folder of data to look into for either. */
export function authorPlace(name: string, isInData: boolean): "file" | "folder" | "data" | undefined {
  if ((isInData ? DATA_FILE : FILE).test(name)) return "file";
  if ((isInData ? DATA_FOLDER : FOLDER).test(name)) return "folder";
  return !isInData && OF_DATA.test(name) ? "data" : undefined;
}

/** Whether a file in a folder of people may tell of one. */
export function isAuthorMember(name: string): boolean {
  return MEMBER.test(name);
}

/** Whether a file may tell what authors are called, by its name and folder alone. */
export function tellsOfAuthors(path: string): boolean {
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  const isInData = OF_DATA.test(parts.at(-1) ?? "");
  if (authorPlace(name, isInData) === "file") return true;
  if (!isAuthorMember(name)) return false;
  return parts.slice(-2).some((part, at, last) => {
    const above = at === 0 ? parts.at(-3) : last[0];
    return authorPlace(part, OF_DATA.test(above ?? "")) === "folder";
  });
}
