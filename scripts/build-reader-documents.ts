import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";

const OPERATION = /^\s*query (\w+)/gm;

/**
 * Writes the list of what the reader asks, texts by their SHA-256, for a server that answers listed documents alone.
 * @throws Error naming a query that would not be on the list, since it stands in a file of another name
 */
export async function writeReaderDocuments(root: string, file: string): Promise<void> {
  const folder = join(root, "src/reader");
  const documents = await documentsOf(folder);
  const listed = new Set(documents.flatMap(namesIn));
  for (const path of await glob("**/*.{ts,tsx}", { cwd: folder, absolute: true })) {
    const missing = namesIn(await readFile(path, "utf8")).find((name) => !listed.has(name));
    if (missing) throw new Error(`query ${missing} in ${path} must stand in a file named *-query.ts or *-queries.ts`);
  }
  const byDigest = documents.map((text) => [createHash("sha256").update(text).digest("hex"), text]);
  await writeFile(file, JSON.stringify(Object.fromEntries(byDigest)));
}

/** As the reader's own modules make them of their parts. */
async function documentsOf(folder: string): Promise<readonly string[]> {
  const { createServer } = await import("vite");
  const server = await createServer({
    root: folder,
    configFile: false,
    appType: "custom",
    logLevel: "warn",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    // Which language the reader of a page speaks makes no difference here.
    define: { "navigator.languages": "[]" },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { documents } = await server.ssrLoadModule("/data/documents.ts");
    return documents as readonly string[];
  } finally {
    await server.close();
  }
}

function namesIn(text: string): string[] {
  return [...text.matchAll(OPERATION)].map(([, name = ""]) => name);
}
