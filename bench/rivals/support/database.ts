import { readConfig } from "../../../src/config.js";
import { openEmbedded } from "../../../src/store/embedded.js";

export interface Database {
  uri: string;
  name: string;
  /** For when the last connection is closed. */
  leave: () => Promise<void>;
}

/** Where the corpus is, for a rival that brings its own client: the embedded store is joined where no other is given. */
export async function findDatabase(): Promise<Database> {
  const { mongodbUri, dataFolder, database } = readConfig();
  if (mongodbUri !== undefined) return { uri: mongodbUri, name: database, leave: async () => {} };
  const { uri, leave } = await openEmbedded({ folder: dataFolder });
  return { uri, name: database, leave };
}
