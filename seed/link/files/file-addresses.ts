import { fileStem, pageNameOf, standsForFolder } from "../../shapes/file-title.js";
import { dateOfPath } from "../../fields/dates/date-path.js";
import { dayOf } from "../../fields/dates/date-value.js";

/** One way to write where a file is. */
export interface FileAddress {
  /** Folders and name, the source folder's own name first, without extension. */
  segments: string[];
  /** 0: as the file is called; the higher, the less it says so. */
  rank: number;
}

/** Which of several files stands for their folder. */
const FOR_FOLDER = ["index", "_index", "readme"];
const RANKS = { own: 0, folder: 1, folderNote: 2, otherLanguage: 3, slug: 4 } as const;

/**
 * All ways by which links lead to a file: its path; for `index` and the like, and for a note that is called as its folder, the folder; for a
 * post with a day in its name what generators make of that, `2024/05/02/bridge` and `bridge`; for a Logseq page its namespaces.
 */
export function addressesOf(path: string): FileAddress[] {
  const folders = path.split("/").slice(0, -1);
  const stem = fileStem(path);
  const addresses: FileAddress[] = [{ segments: [...folders, stem], rank: RANKS.own }];
  const add = (segments: string[], rank: number): void => void addresses.push({ segments, rank });
  const pageName = pageNameOf(stem);
  if (pageName !== stem) add([...folders, ...pageName.split("/")], RANKS.own);
  const isPlace = standsForFolder(path);
  const name = isPlace ? (folders.at(-1) ?? "") : stem;
  if (isPlace) {
    const order = FOR_FOLDER.indexOf(stem.toLowerCase());
    add(folders, order === -1 ? RANKS.otherLanguage : RANKS.folder + order / FOR_FOLDER.length);
  } else if (stem === folders.at(-1)) add(folders, RANKS.folderNote);
  const parents = isPlace ? folders.slice(0, -1) : folders;
  const dated = dateOfPath(name);
  if (dated && dated.rest !== "") {
    const below = parents.filter((folder) => folder !== "_posts");
    add([...below, ...dayOf(dated.publishedAt).split("-"), dated.rest], RANKS.slug);
    add([...below, dated.rest], RANKS.slug);
  }
  return addresses;
}

/** What a file is called by people: its own name, or its folder's where it only stands for that, and how Logseq means it. */
export function fileNamesOf(path: string): string[] {
  const stem = fileStem(path);
  const name = standsForFolder(path) ? (path.split("/").at(-2) ?? stem) : stem;
  return [name, ...(pageNameOf(stem) === stem ? [] : [pageNameOf(stem)])];
}

/** Other names by which notes are linked: a slug without its day, the number before a Zettel's title, a namespaced page, a folder. */
export function otherNamesOf(path: string): string[] {
  const stem = fileStem(path);
  const name = standsForFolder(path) ? (path.split("/").at(-2) ?? "") : stem;
  const slug = /^\d{4}[-_]\d{2}[-_]\d{2}[-_]\S+$/.test(name) ? dateOfPath(name)?.rest : undefined;
  const number = /^\d{10,17}(?=[ _-]+\D)/.exec(stem)?.[0];
  return [
    ...(name === stem || name === "" ? [] : [name]),
    ...(slug === undefined ? [] : [slug]),
    ...(number === undefined ? [] : [number]),
    ...(pageNameOf(stem) === stem ? [] : [pageNameOf(stem)]),
  ];
}
