import { readConfig, type Config } from "../config.js";

/** Where a store is: a MongoDB of your own, or the embedded one in a folder. */
export interface StoreSettings {
  /** Connection string of a MongoDB 6.0 or newer. Not given: the embedded store. */
  mongodbUri?: string;
  /** Name of the database; `newsgraph` unless given. */
  database?: string;
  /** Folder in which the embedded store keeps its files; `.newsgraph` in the working directory unless given. */
  dataFolder?: string;
  /** Path of a mongod for the embedded store. Not given: the one on PATH, or else one that is fetched once. */
  mongodBinary?: string;
  /**
   * More settings, by the names that docs/configuration.md lists: `{ API_KEYS: "required" }`, or `process.env`. Nothing is taken from the environment
   * unless it is given here. The other options go before it.
   */
  env?: Readonly<Record<string, string | undefined>>;
  /** Told, in one sentence each, of what may take long, such as the fetching of a mongod. Nobody unless given. */
  say?: (message: string) => void;
}

/** Where a server listens, and what it logs. */
export interface ListenSettings {
  /** Address to listen on; `127.0.0.1` unless given. On a loopback address only names and pages of this machine are answered. */
  host?: string;
  /** 0 for a free one; 4000 unless given. */
  port?: number;
  /** What is written on stderr, as JSON or, on a terminal, as plain lines; `warn` unless given. */
  logLevel?: "silent" | "fatal" | "error" | "warn" | "info" | "debug" | "trace";
}

const KEYS = {
  mongodbUri: "MONGODB_URI",
  database: "MONGODB_DATABASE",
  dataFolder: "NEWSGRAPH_DATA",
  mongodBinary: "NEWSGRAPH_MONGOD",
  host: "HOST",
  port: "PORT",
  logLevel: "LOG_LEVEL",
} as const satisfies Record<string, string>;

const OPTION_OF = new Map<string, string>(Object.entries(KEYS).map(([option, key]) => [key, option]));

/**
 * What these settings mean, by the same rules as the environment's.
 * @throws NewsgraphError BAD_CONFIGURATION naming every option that is wrong, and what is expected
 */
export function configOf({ env = {}, ...options }: StoreSettings & ListenSettings): Config {
  const given = Object.entries(KEYS).flatMap(([option, key]) => {
    const value = options[option as keyof typeof KEYS];
    return value === undefined ? [] : [[key, String(value)]];
  });
  const keys = new Set(given.map(([key]) => key));
  const nameOf = (key: string): string => (keys.has(key) && OPTION_OF.get(key)) || key;
  return readConfig({ ...env, ...Object.fromEntries(given) }, { LOG_LEVEL: "warn" }, nameOf);
}
