const FOLDERS = new Set(["node_modules", "__MACOSX"]);
const FILES = new Set(["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"]);
/** What editors, browsers and office programs leave while they write. */
const TEMPORARY = /^~\$|~$|^#.*#$|\.(?:swp|swo|swx|bak|orig|tmp|temp|crdownload|part|partial)$/i;

/** Whether a folder of this name is never looked into: it is hidden, or holds what a package manager or an archiver put there. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith(".") || FOLDERS.has(name);
}

/** Whether a file of this name is never looked at: it is hidden, or no one's document. */
export function isSkippedFile(name: string): boolean {
  return name.startsWith(".") || FILES.has(name.toLowerCase()) || TEMPORARY.test(name);
}
