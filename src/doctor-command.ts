import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import path from "node:path";
import { readConfig, type Config } from "./config.js";
import { commandToRun } from "./config/surroundings.js";
import { NewsgraphError } from "./errors.js";
import { checkPort } from "./listen.js";
import { packageRoot } from "./package-root.js";
import { printable } from "./printable.js";
import { openStore } from "./store/connection.js";
import { isEmpty } from "./store/emptiness.js";
import { findMissingIndexes } from "./store/missing-indexes.js";
import { storeFailure } from "./store/store-failure.js";

const OLDEST_NODE = [20, 19] as const;
/** MongoDB itself asks for some hundred megabytes before it has held anything. */
const LEAST_FREE_BYTES = 1024 ** 3;

/** What one look came to; `remedy` where something is wrong or lacks. */
interface Finding {
  what: string;
  found: string;
  remedy?: string;
}

/**
 * `newsgraph doctor`: looks at this machine, the configuration, the port and the store, and says of each whether it is well or what to do.
 * @returns the exit code: 0 where all is well
 */
export async function doctorCommand({
  stdout,
  stderr,
}: {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}): Promise<number> {
  let isWell = true;
  const tell = ({ what, found, remedy }: Finding): void => {
    isWell &&= remedy === undefined;
    stdout.write(`${remedy === undefined ? "ok  " : "FAIL"} ${what}: ${printable(found)}\n`);
    if (remedy !== undefined) stdout.write(`     ${remedy}\n`);
  };
  tell(lookAtNode(process.versions.node));
  tell(lookAtPages());
  const config = await attempt("Configuration", () => Promise.resolve().then(() => readConfig()), tell);
  if (!config) return 1;
  tell({ what: "Configuration", found: "understood" });
  const { host, port } = config;
  if (await attempt("Port", () => checkPort(host, port).then(() => true), tell))
    tell({ what: "Port", found: `${port} on ${host} is free` });
  if (config.mongodbUri === undefined) tell(await lookAtDisk(config.dataFolder));
  await attempt("Store", () => lookAtStore(config, tell, (text) => void stderr.write(`${text}\n`)), tell);
  return isWell ? 0 : 1;
}

export function lookAtNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  return {
    what: "Node",
    found: version,
    ...(isOld && { remedy: `Install Node ${OLDEST_NODE.join(".")} or newer.` }),
  };
}

function lookAtPages(): Finding {
  const lacking = ["reader", "playground"].filter(
    (name) => !existsSync(path.join(packageRoot(), "dist", name, "index.html")),
  );
  return lacking.length === 0
    ? { what: "Pages", found: "built" }
    : { what: "Pages", found: `not built: ${lacking.join(", ")}`, remedy: "Run npm run build." };
}

async function lookAtDisk(folder: string): Promise<Finding> {
  let there = path.resolve(folder);
  while (!existsSync(there)) there = path.dirname(there);
  const { bavail, bsize } = await statfs(there);
  const free = bavail * bsize;
  const found = `${(free / 1024 ** 3).toFixed(1)} GB free for ${folder}`;
  const remedy = "Make room, or set NEWSGRAPH_DATA to a folder on another disk.";
  return { what: "Disk", found, ...(free < LEAST_FREE_BYTES && { remedy }) };
}

async function lookAtStore(
  config: Config,
  tell: (finding: Finding) => void,
  say: (text: string) => void,
): Promise<void> {
  const store = await openStore(config, { say, readOnly: true });
  try {
    await store.ping();
    tell({
      what: "Store",
      found: config.mongodbUri === undefined ? `embedded, in ${config.dataFolder}` : "answers at MONGODB_URI",
    });
    if (await isEmpty(store)) {
      return tell({ what: "Content", found: `none yet; ${commandToRun("seed PATH")} loads some` });
    }
    const [articles, entities, missing] = await Promise.all([
      store.articles.estimatedDocumentCount(),
      store.entities.estimatedDocumentCount(),
      findMissingIndexes(store),
    ]);
    tell({ what: "Content", found: `${articles} articles and ${entities} entities, stubs included` });
    tell({
      what: "Indexes",
      found: missing.length === 0 ? "all there" : `lacking: ${missing.join(", ")}`,
      ...(missing.length > 0 && { remedy: `Start ${commandToRun("serve")}, which creates them.` }),
    });
  } finally {
    await store.close();
  }
}

/** What `look` gives; where it fails with an error that has a remedy, that is told instead. */
async function attempt<T>(
  what: string,
  look: () => Promise<T>,
  tell: (finding: Finding) => void,
): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    const known = storeFailure(error);
    if (!(known instanceof NewsgraphError)) throw error;
    tell({ what, found: known.message, remedy: known.remedy });
    return undefined;
  }
}
