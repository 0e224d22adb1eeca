import { folderOf } from "./place.js";

interface Shallowest<File> {
  depth: number;
  files: File[];
}

/** Files that one name fits, from which a document's folder chooses. The same list is given for the same choice. */
export class NearestFiles<File extends { path: string }> {
  /** By folder the least deep files below it, at whatever depth; `""` is above all. */
  readonly #below = new Map<string, Shallowest<File>>();
  readonly #all: Shallowest<File>;

  constructor(files: readonly File[]) {
    for (const file of files) {
      const depth = file.path.split("/").length;
      for (let folder = file.path; folder !== "";) {
        folder = folderOf(folder);
        const known = this.#below.get(folder);
        if (known === undefined || depth < known.depth) this.#below.set(folder, { depth, files: [file] });
        else if (depth === known.depth) known.files.push(file);
      }
    }
    this.#all = this.#below.get("") ?? { depth: 0, files: [] };
  }

  /** Those that a note tool opens from a document: of the files below its folder the least deep, else `highest`. Several where none is nearer. */
  nearest(from: string): readonly File[] {
    return this.#below.get(folderOf(from))?.files ?? this.highest(from);
  }

  /** The least deep of all, and of those the ones with the fewest steps between the folders. */
  highest(from: string): readonly File[] {
    const { depth, files } = this.#all;
    for (let folder = folderOf(from); files.length > 1 && folder !== ""; folder = folderOf(folder)) {
      const near = this.#below.get(folder);
      if (near?.depth === depth) return near.files;
    }
    return files;
  }
}
