import { existsSync } from "node:fs";
import type { TrustConfig } from "../../config/trust.js";
import type { DocumentSettings } from "./documents.js";
import { documentsOf, readDocumentList } from "./read-document-list.js";

/**
 * What is configured, with the list read. A server that answers listed documents alone answers those of its own pages as well.
 * @param ofPages list that the build writes of what the pages ask; missing where they are not built
 * @throws NewsgraphError BAD_CONFIGURATION where that cannot be
 */
export async function documentSettings(
  config: TrustConfig["documents"],
  ofPages: string,
): Promise<DocumentSettings | undefined> {
  if (config === undefined) return undefined;
  const { list: source, ...settings } = config;
  if (source === undefined) return settings;
  const list = await readDocumentList(source);
  if (config.mode === "listed" && existsSync(ofPages)) {
    for (const document of await documentsOf(ofPages)) list.add(document);
  }
  return { ...settings, list };
}
