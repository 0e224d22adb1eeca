import type { TrustConfig } from "../../config/trust.js";
import type { DocumentSettings } from "./documents.js";
import { readDocumentList } from "./read-document-list.js";

/**
 * What is configured, with the list read.
 * @throws NewsgraphError BAD_CONFIGURATION where that cannot be
 */
export async function documentSettings(config: TrustConfig["documents"]): Promise<DocumentSettings | undefined> {
  if (config === undefined) return undefined;
  const { list, ...settings } = config;
  return { ...settings, ...(list !== undefined && { list: await readDocumentList(list) }) };
}
