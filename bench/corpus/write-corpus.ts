import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleFile } from "./article-file.js";
import { article } from "./articles.js";
import { entities, ENTITIES } from "./entities.js";
import { organizationFile } from "./organization-file.js";
import { PROVIDERS } from "./providers.js";
import { wikiFile } from "./wiki-file.js";

const FILES_PER_FOLDER = 1_000;

export interface CorpusSize {
  articles: number;
  /** All files, wiki and organization pages included. */
  files: number;
}

/**
 * Writes the corpus of `articles` articles below `folder`, at most 1,000 files to a folder. The same number gives the same bytes.
 * Nothing is kept in memory from one file to the next. Files that are there already stay.
 */
export function writeCorpus(folder: string, articles: number): CorpusSize {
  const pages = Array.from({ length: ENTITIES }, (_, rank) => rank).filter((rank) => entities[rank]?.hasPage);
  const files =
    writeFiles(folder, "articles", articles, (index) => articleFile(article(index, articles))) +
    writeFiles(folder, "wiki", pages.length, (at) => wikiFile(pages[at] ?? 0)) +
    writeFiles(folder, "organizations", PROVIDERS, organizationFile);
  return { articles, files };
}

function writeFiles(root: string, kind: string, count: number, textOf: (index: number) => string): number {
  let folder = "";
  for (let index = 0; index < count; index += 1) {
    if (index % FILES_PER_FOLDER === 0) {
      folder = join(root, kind, String(index / FILES_PER_FOLDER).padStart(4, "0"));
      mkdirSync(folder, { recursive: true });
    }
    // Synchronous: a file this small is written several times as fast as through the thread pool.
    writeFileSync(join(folder, `${String(index).padStart(7, "0")}.md`), textOf(index));
  }
  return count;
}
