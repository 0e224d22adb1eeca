export const DOCUMENT_SHAPES = ["article", "page", "organization"] as const;
/** What a document is, however it is written. */
export type DocumentShape = (typeof DOCUMENT_SHAPES)[number];
