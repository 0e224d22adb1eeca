/** What `import … from "newsgraph"` gives. */
export { createServer, type NewsgraphServer, type ServerAddress, type ServerOptions } from "./create-server.js";
export { NewsgraphError, type ErrorCode } from "../errors.js";
export { openStore, type NewsgraphStore } from "./open-store.js";
export { runSeed, type RunSeedOptions, type RunSeedResult } from "./run-seed.js";
export type { ListenSettings, StoreSettings } from "./settings.js";
export type { SeedReport } from "../../seed/report.js";
