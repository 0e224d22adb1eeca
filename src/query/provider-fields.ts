import type { FieldPaths } from "./field-paths.js";

/** What each field of the type Provider is made of. */
export const providerFields: FieldPaths = {
  id: [],
  name: ["name"],
  domain: ["domain"],
  aliases: ["aliases"],
  images: ["images"],
  documents: ["documents"],
  articles: [],
  entities: [],
  related: [],
};
