import type { Dirent } from "node:fs";
import { open, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { archiveKind } from "./archives/archive-kind.js";
import { isCompanionName, walkArchive, type ArchivePlace } from "./archives/walk-archive.js";
import { isAttachment } from "./formats/attachment.js";
import { endingOf, isTextName } from "./formats/file-names.js";
import { isForeignName } from "./formats/foreign-names.js";
import type { Problem } from "./formats/format.js";
import { isSkippedFile, isSkippedFolder } from "./skipped-names.js";
import { LARGEST_FILE, tooLarge, unreadable, type Walked, type WalkedFile } from "./walked-file.js";

export interface WalkOptions {
  /**
   * Whether symbolic links to folders, and to files elsewhere, are followed; each folder is read once, at its own place where it has one
   * below the root.
   */
  followLinks?: boolean;
  /** Whether nothing is unpacked, so that files can be counted; those of archives then have no bytes. */
  onlyNames?: boolean;
}

/**
 * Every file below `root` (or `root` itself, where it is a file), folder by folder, sorted by code point within each folder; holds one
 * folder's names at a time. An archive of documents is read as a folder of its name. Hidden and temporary files and folders like
 * `node_modules` are skipped. What vanishes or cannot be read is given as a problem, never thrown.
 */
export async function* walkFiles(root: string, options: WalkOptions = {}): AsyncGenerator<Walked> {
  try {
    const { isFile, isFolder, size } = await look(root);
    if (isFile)
      yield* walkFile(root, basename(root), size, {
        isAsked: true,
        isBeside: false,
        onlyNames: options.onlyNames ?? false,
      });
    else if (isFolder) yield* walkFolder(root, "", { options, roots: [await realpath(root)], isBeside: false });
    else yield { problem: unreadable(basename(root), "neither a file nor a folder") };
  } catch (error) {
    yield { problem: unreadable(basename(root), error) };
  }
}

interface Walk {
  options: WalkOptions;
  /** Real paths of the root and of the folders that links led to: what lies below one of them is read there. */
  roots: string[];
  /** Documents lie in this folder or in one above it. */
  isBeside: boolean;
}

/**
 * Those of these files below `folder` that are there and would be met by walking it; what is gone is passed by.
 * @param paths absolute
 */
export async function* walkPaths(
  folder: string,
  paths: readonly string[],
  options: WalkOptions = {},
): AsyncGenerator<Walked> {
  const walk = { options, roots: [await realpath(folder).catch(() => folder)], isBeside: true };
  for (const absolute of [...paths].sort()) {
    const path = relative(folder, absolute).replaceAll("\\", "/");
    if (path.split("/").some(isSkippedFolder) || isSkippedFile(basename(path))) continue;
    try {
      const { isFile, size } = await look(absolute);
      if (isFile && (await mayFollow(absolute, walk)))
        yield* walkFile(absolute, path, size, { isAsked: false, isBeside: true, onlyNames: false });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") yield { problem: unreadable(path, error) };
    }
  }
}

async function* walkFolder(folder: string, prefix: string, above: Walk): AsyncGenerator<Walked> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { problem: unreadable(prefix === "" ? basename(folder) : prefix.slice(0, -1), error) };
    return;
  }
  const walk = {
    ...above,
    isBeside: above.isBeside || entries.some((entry) => entry.isFile() && isOwnText(entry.name)),
  };
  for (const entry of entries.sort((a, b) => Buffer.from(a.name).compare(Buffer.from(b.name)))) {
    const absolute = join(folder, entry.name);
    const path = prefix + entry.name;
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) yield* walkFolder(absolute, `${path}/`, walk);
    } else if (!isSkippedFile(entry.name)) {
      try {
        const { isFile, isFolder, size } = await look(absolute);
        if (isFile && entry.isSymbolicLink() && !(await mayFollow(absolute, walk)))
          yield { skipped: { path, reason: "a link to a file elsewhere; --follow-links follows it" } };
        else if (isFile)
          yield* walkFile(absolute, path, size, {
            isAsked: false,
            isBeside: walk.isBeside,
            onlyNames: walk.options.onlyNames ?? false,
          });
        else if (isFolder) yield* walkLink(absolute, path, walk);
        else yield { skipped: { path, reason: "neither a file nor a folder" } };
      } catch (error) {
        const isDangling = entry.isSymbolicLink() && (error as NodeJS.ErrnoException).code === "ENOENT";
        yield { problem: unreadable(path, isDangling ? "a symbolic link to a file that is not there" : error) };
      }
    }
  }
}

/** Whether a file's name says that it is a document, and neither a companion nor a file without an ending, as archives may be. */
function isOwnText(name: string): boolean {
  return endingOf(name) !== "" && isTextName(name) && !isCompanionName(name) && !isForeignName(name);
}

/** A folder may be somebody else's, and what its links lead to is not theirs to show. */
async function mayFollow(link: string, { options, roots }: Walk): Promise<boolean> {
  if (options.followLinks) return true;
  const target = await realpath(link);
  return roots.some((root) => isInside(target, root));
}

function isInside(path: string, of: string): boolean {
  return path === of || path.startsWith(of.endsWith(sep) ? of : of + sep);
}

/** A link's folder is read at its own place where that is below a folder that is read; so no link leads in circles. */
async function* walkLink(absolute: string, path: string, walk: Walk): AsyncGenerator<Walked> {
  const skip = (reason: string) => ({ skipped: { path, reason } });
  if (!walk.options.followLinks) {
    yield skip("a link to a folder; --follow-links follows it");
    return;
  }
  const target = await realpath(absolute);
  if (walk.roots.some((root) => isInside(target, root))) yield skip("a link to a folder that is read elsewhere");
  else if (walk.roots.some((root) => isInside(root, target))) yield skip("a link to a folder that this one lies in");
  else {
    walk.roots.push(target);
    yield* walkFolder(absolute, `${path}/`, walk);
  }
}

async function* walkFile(absolute: string, path: string, size: number, options: ArchivePlace): AsyncGenerator<Walked> {
  const kind =
    size > 0 && (options.isAsked || !isTextName(path) || endingOf(path) === "")
      ? await archiveKind(absolute)
      : undefined;
  const members = kind && (await walkArchive(absolute, path, kind, options));
  if (members) yield* members;
  else yield { path, size, read: () => readWhole(absolute, path, size) } satisfies WalkedFile;
}

const HEAD = 64 * 1024;

/** What cannot fit is not read whole: a file of gigabytes must not end the run. */
async function readWhole(absolute: string, path: string, size: number): Promise<Uint8Array | Problem> {
  try {
    if (size <= LARGEST_FILE) return await readFile(absolute);
    const file = await open(absolute);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      const head = buffer.subarray(0, bytesRead);
      return isAttachment(head) || isForeignName(path) ? head : tooLarge(path);
    } finally {
      await file.close();
    }
  } catch (error) {
    return unreadable(path, error);
  }
}

async function look(path: string): Promise<{ isFile: boolean; isFolder: boolean; size: number }> {
  const found = await stat(path);
  return { isFile: found.isFile(), isFolder: found.isDirectory(), size: found.size };
}
