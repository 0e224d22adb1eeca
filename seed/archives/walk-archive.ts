import { basename } from "node:path";
import { isTextName } from "../formats/file-names.js";
import { problem } from "../formats/problem.js";
import { isSkippedFile, isSkippedFolder } from "../skipped-names.js";
import { unreadable, type Skipped, type Walked } from "../walked-file.js";
import { ArchiveError, type Archive, type ArchiveEntry } from "./archive.js";
import type { ArchiveKind } from "./archive-kind.js";
import { provesContent } from "./proves-content.js";
import { openTar } from "./tar.js";
import { openZip } from "./zip.js";

const UNPACK = "Unpack the archive, and seed the folder.";

export interface ArchivePlace {
  isAsked: boolean;
  isBeside: boolean;
  onlyNames: boolean;
}

/**
 * The files of an archive, sorted as those of a folder are; each is unpacked when it is asked for and held until it is let go.
 * Undefined where the archive is a thing of its own and no folder of documents: an office file, an e-book, a program, pictures.
 * @param path of the archive, which the members' begin with
 * @param options `isAsked`: the archive was named by the caller, so that it is read whatever else it holds. `isBeside`: it lies among documents,
 * so that it may be a thing which one of them gives away, and is read only where its texts prove to be documents. `onlyNames`: nothing is
 * unpacked, and the files have no bytes
 */
export async function walkArchive(
  absolute: string,
  path: string,
  kind: ArchiveKind,
  { isAsked, isBeside, onlyNames }: ArchivePlace,
): Promise<AsyncGenerator<Walked> | undefined> {
  const archive: Archive = kind === "zip" ? openZip(absolute) : openTar(absolute, kind === "tar.gz");
  try {
    const members = sortMembers(await archive.list());
    if (isThingOfItsOwn(members) || !(isAsked ? members.some(isDocument) : holdsDocuments(members))) {
      archive.close();
      const areArchives = !isThingOfItsOwn(members) && !holdsDocuments(members) && members.some(isArchive);
      return areArchives ? one({ skipped: { path, reason: `an archive of archives, ${NOT_OPENED}` } }) : undefined;
    }
    if (isBeside && !isAsked && !(await provesContent(archive, members.filter(isOwnDocument)))) {
      archive.close();
      return undefined;
    }
    return onlyNames ? nameMembers(archive, members, path) : walkMembers(archive, members, path);
  } catch (error) {
    archive.close();
    const found = error instanceof ArchiveError ? error.message : "a broken archive";
    return one({ problem: problem(path, "archive-unreadable", found, UNPACK) });
  }
}

const NOT_OPENED = "which are not opened; unpack it, and seed the folder";

interface Member {
  /** Within the archive, without what would lead out of it. */
  path: string;
  entry: ArchiveEntry;
  /** Further ones of this path stand before it in the archive. */
  replaced?: number;
}

/** Without hidden and temporary files; of two with one path the later, which replaces the other when unpacked. */
function sortMembers(entries: readonly ArchiveEntry[]): Member[] {
  const members = new Map<string, Member>();
  for (const entry of entries) {
    const parts = entry.name
      .normalize("NFC")
      .split(/[/\\]+/)
      .filter((part) => part !== "" && part !== "." && part !== "..");
    const path = parts.join("/");
    const isSkipped = parts.slice(0, -1).some(isSkippedFolder) || isSkippedFile(parts.at(-1) ?? "");
    if (path === "" || isSkipped) continue;
    const before = members.get(path);
    members.set(path, { path, entry, ...(before && { replaced: (before.replaced ?? 0) + 1 }) });
  }
  return [...members.values()].sort((a, b) => Buffer.from(a.path).compare(Buffer.from(b.path)));
}

/** What of a member is to be said beside what it holds, or in its place. */
function told({ path, entry, replaced }: Member, archivePath: string): { skipped: Skipped }[] {
  const skip = (reason: string) => ({ skipped: { path: `${archivePath}/${path}`, reason } });
  const isWhole = entry.flaw === undefined && isArchive({ path });
  return [
    ...(replaced === undefined ? [] : [skip(`the last of ${replaced + 1} files of this name in the archive is read`)]),
    ...(isWhole ? [skip("an archive inside an archive, which is not opened; unpack it, and seed the folder")] : []),
  ];
}

async function* nameMembers(archive: Archive, members: readonly Member[], archivePath: string): AsyncGenerator<Walked> {
  archive.close();
  for (const member of members) {
    yield* told(member, archivePath);
    if (isArchive(member)) continue;
    const path = `${archivePath}/${member.path}`;
    const { size } = member.entry;
    yield await Promise.resolve({ path, size, read: () => Promise.resolve(unreadable(path, "not unpacked")) });
  }
}

async function* walkMembers(archive: Archive, members: readonly Member[], archivePath: string): AsyncGenerator<Walked> {
  try {
    const pathOf = ({ path }: Member) => `${archivePath}/${path}`;
    const whole = members.filter((member) => member.entry.flaw === undefined && !isArchive(member));
    const contents = archive.read(
      whole.map(({ entry }) => entry),
      whole.map(pathOf),
    );
    for (const member of members) {
      const path = pathOf(member);
      const { size, flaw } = member.entry;
      yield* told(member, archivePath);
      if (flaw === undefined) {
        if (isArchive(member)) continue;
        const content = await contents.next();
        if (content.done) return;
        yield { path, size, isMember: true, read: () => Promise.resolve(content.value) };
      } else if ("skipped" in flaw) {
        yield { skipped: { path, reason: flaw.skipped } };
      } else {
        yield { problem: problem(path, "archive-unreadable", flaw.problem, flaw.hint) };
      }
    }
  } finally {
    archive.close();
  }
}

async function* one(walked: Walked): AsyncGenerator<Walked> {
  yield await Promise.resolve(walked);
}

/** What office files, e-books, programs and books of notes hold at their root. */
const OWN =
  /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/(?:MANIFEST\.MF|container\.xml|manifest\.xml)|AndroidManifest\.xml|Index\/Document\.iwa|doc\.kml)$/;

function isThingOfItsOwn(members: readonly Member[]): boolean {
  return members.some(({ path }) => OWN.test(path));
}

/** Files that come with programs, themes and pictures, and make no collection of documents. */
const COMPANION =
  /^(?:read_?me|licen[cs]e|copying|notice|authors|change_?log|changes|history|contributing|install|ofl|terms|manifest|package|requirements|robots|humans)\b/i;
const CODE =
  /\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|c|cc|cpp|h|hpp|cs|php|swift|lua|pl|sh|s?css|less|vue|svelte|astro|dll|so|class|map)$/i;

function isArchive({ path }: Pick<Member, "path">): boolean {
  return /\.(?:zip|tar|tgz|tbz2?|txz|tar\.\w{1,4}|7z|rar)$/i.test(path);
}

function isDocument({ path }: Member): boolean {
  return isTextName(path);
}

/** What may be a document and no companion of a program. */
function isOwnDocument(member: Member): boolean {
  return isDocument(member) && !isCompanionName(basename(member.path));
}

export function isCompanionName(name: string): boolean {
  return COMPANION.test(name);
}

function holdsDocuments(members: readonly Member[]): boolean {
  const documents = members.filter(isOwnDocument).length;
  const code = members.filter(({ path }) => CODE.test(path)).length;
  return documents > code;
}
