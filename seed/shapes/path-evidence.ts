import { dateOfPath } from "../fields/dates/date-path.js";
import type { Evidence } from "./evidence.js";

const POSTS =
  /^(?:posts?|blog|blogs|news|articles?|stories|press|press-?releases?|journalism|updates|announcements|columns?|magazine|newsletters?)$/i;
const PAGES =
  /^(?:_?(?:people|persons?|authors?|team|staff|members|contributors|places|organi[sz]ations|companies|pages|wiki|docs?|documentation|glossary|notes|concepts|topics|tags|categories))$/i;
const NOTES = /^(?:journals?|daily|daily[-_ ]?notes?|templates?|zettelkasten)$/i;

/** Whether a folder, or a category, is called as those that hold pages: `people`. */
export function isFolderOfPages(name: string): boolean {
  return PAGES.test(name);
}

/** Whether it stands right in a folder that is called as those that hold posts. */
export function isAmongPosts(path: string): boolean {
  return /^_?(?:posts|blog|articles)$/i.test(path.split("/").at(-2) ?? "");
}

/** `docs` is where GitHub serves a whole site from; the data that it is made of are no documentation. */
function isSiteOfData(folder: string, path: string): boolean {
  return /^docs$/i.test(folder) && /\.(?:json|ndjson|jsonl)$/i.test(path);
}

/** What a file's place and name say about its document's shape. */
export function pathEvidence(path: string): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (weight: number, why: string): void => void evidence.push({ weight, why });
  const parts = path.split("/");
  const stem = (parts.pop() ?? "").replace(/\.[a-z]{1,8}$/i, "");
  const isPlace = /^index(?:\.|$)/i.test(stem);
  const dated = dateOfPath(isPlace ? (parts.at(-1) ?? "") : stem);
  if (parts.includes("_posts")) add(4, "it stands in _posts");
  else {
    const near = parts.toReversed().find((part) => POSTS.test(part) || PAGES.test(part) || NOTES.test(part));
    if (near !== undefined && NOTES.test(near)) add(/^daily$/i.test(near) ? -2 : -3, `it stands in ${near}`);
    else if (near !== undefined && !isSiteOfData(near, path)) add(POSTS.test(near) ? 2 : -1.5, `it stands in ${near}`);
    const year = parts.findIndex(
      (part, at) => /^(?:19|20)\d{2}$/.test(part) && /^(?:0\d|1[0-2])$/.test(parts[at + 1] ?? ""),
    );
    if (year !== -1 && /^(?:[0-2]\d|3[01])$/.test(parts[year + 2] ?? "")) add(3, "it stands in a folder of a day");
    else if (year !== -1) add(1.5, "it stands in a folder of a month");
  }
  if (dated) add(dated.rest === "" ? -2 : 3.5, dated.rest === "" ? "it is called by a day alone" : "a day in its name");
  if (/^_index(?:\.|$)/i.test(stem)) add(-8, "_index stands for its folder");
  else if (/^readme(?:\.|$)/i.test(stem)) add(-3, "README stands for its folder");
  else if (isPlace && dated === undefined)
    add(POSTS.test(parts.at(-1) ?? "") ? -4 : -0.5, "index stands for its folder");
  return evidence;
}
