import { peopleOf } from "../../fields/people.js";
import { fieldKey } from "../../fields/field-table.js";
import type { FieldMap, FieldNode } from "../../fields/field-tree.js";

/** Fields by which posts mean a person, beside the key or the file's name. */
const KEYS = new Set(
  "id key slug handle username userName login nick nickname shortName short author authorId".split(" ").map(fieldKey),
);
const NAMES = new Set(
  "name displayName fullName realName firstName givenName first given lastName familyName last family"
    .split(" ")
    .map(fieldKey),
);
/** A page of a person is called by it; in data it is what somebody is: "Maintainer". */
const TITLES = new Set(["title", "label"]);
/** Words below which a file of people keeps them, where it says something else besides. */
const LIST = new Set("authors author people contributors writers team members".split(" "));

/** One person: the name, and the keys that the fields give besides. */
export interface Author {
  keys: string[];
  name: string;
}

/** The people that a file of several tells of: names or fields by key, or a list of people that name their keys. */
export function authorsOf(node: FieldNode | undefined): Author[] {
  if (node === undefined || node.kind === "scalar") return [];
  if (node.kind === "list")
    return node.items.flatMap((item) => {
      const author = item.kind === "map" ? authorOf(item, false) : undefined;
      return author ? [author] : [];
    });
  return [...node.entries].flatMap(([key, value]) => {
    if (LIST.has(key.toLowerCase()) && value.kind !== "scalar" && !(value.kind === "map" && authorOf(value, false)))
      return authorsOf(value);
    const author = value.kind === "map" ? authorOf(value, false) : nameOnly(value);
    return author ? [{ ...author, keys: [key, ...author.keys] }] : [];
  });
}

/** One person's fields. @param isPage of a page, whose title is the name */
export function authorOf(fields: FieldMap, isPage: boolean): Author | undefined {
  const named = [...fields.entries].filter(
    ([key]) => NAMES.has(fieldKey(key)) || (isPage && TITLES.has(fieldKey(key))),
  );
  const [name] = peopleOf({ ...fields, entries: new Map(named) });
  if (name === undefined) return undefined;
  const keys = [...fields.entries].flatMap(([key, value]) =>
    KEYS.has(fieldKey(key)) && value.kind === "scalar" ? [value.raw] : [],
  );
  return { name, keys };
}

/** `jdoe: Jane Doe`, and no address, number or setting. */
function nameOnly(node: FieldNode): Author | undefined {
  const isName =
    node.kind === "scalar" &&
    /^\s*[^\s:/@#]{1,80}(?: [^\s:/@#]{1,80}){1,5}\s*$/u.test(node.raw) &&
    /\p{L}/u.test(node.raw);
  return isName ? { keys: [], name: node.raw.trim() } : undefined;
}
