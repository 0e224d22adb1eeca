import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { get, postJson } from "../load/http-request.js";
import { WORKLOAD_NAMES, type Workload, type WorkloadName } from "../workloads.js";
import { compileRaw } from "./compile-raw.js";

/** A server that is compared, ready to be started. */
export interface Contender {
  name: string;
  isRival: boolean;
  /** It is run from TypeScript, so what its start takes says nothing. */
  compilesAtStart: boolean;
  command: string[];
  /** Added to the environment of the benchmark. */
  env: Record<string, string>;
  workloads: readonly WorkloadName[];
  /** One request for each of the workload's sets of variables. */
  requests(workload: Workload): Buffer[];
  /** Root of the processes of a store of its own, and what stops that. */
  storePid?: number;
  stopStore?: () => Promise<void>;
}

type Say = (message: string) => void;

/** How a contender is prepared; undefined, with the reason said, where this machine cannot run it. */
export interface Entry {
  name: string;
  isRival: boolean;
  prepare(env: Record<string, string>, say: Say): Contender | Promise<Contender | undefined>;
}

export const PRODUCT = "newsgraph";
export const YARDSTICK = "raw";

/** As `npm run serve` and the image start the server; the others get the same, to be fair. */
const NODE = [process.execPath, "--max-semi-space-size=64"];
const READS: readonly WorkloadName[] = ["Flat", "Nested", "One"];
const READS_AND_PAGE: readonly WorkloadName[] = [...READS, "Page"];
/** By the name of the script, with what it knows. */
const RIVALS: readonly [name: string, workloads: readonly WorkloadName[]][] = [
  ["naive", READS_AND_PAGE],
  ["as-they-come", READS_AND_PAGE],
  ["mercurius-jit", READS_AND_PAGE],
  ["graphql-compose-mongoose", READS],
];

/** All contenders, in the order of the tables. */
export const contenderEntries: readonly Entry[] = [
  { name: PRODUCT, isRival: false, prepare: () => newsgraph(PRODUCT) },
  {
    name: "newsgraph-row-cache",
    isRival: false,
    prepare: () => newsgraph("newsgraph-row-cache", { ROW_CACHE_MB: "64" }),
  },
  {
    name: YARDSTICK,
    isRival: false,
    prepare: () => ({
      name: YARDSTICK,
      isRival: false,
      compilesAtStart: false,
      command: [...NODE, compileRaw("raw-server")],
      env: {},
      workloads: WORKLOAD_NAMES,
      requests: ({ name, variables }) =>
        variables.map((values) => get(`/${name}${"".concat(...Object.entries(values).map(parameter))}`)),
    }),
  },
  ...RIVALS.map(([name, workloads]): Entry => ({
    name,
    isRival: true,
    prepare: (_env, say) => rival(name, workloads, say),
  })),
  { name: "postgraphile", isRival: true, prepare: postgraphile },
];

function parameter([name, value]: [string, string]): string {
  return `?${name}=${encodeURIComponent(value)}`;
}

function newsgraph(name: string, env: Record<string, string> = {}): Contender {
  return {
    name,
    isRival: false,
    compilesAtStart: false,
    command: [...NODE, "dist/src/main.js", "serve"],
    env,
    workloads: WORKLOAD_NAMES,
    requests: ({ query, variables }) => variables.map((values) => postJson("/graphql", { query, variables: values })),
  };
}

/** A request in a rival's own words, which has the same answer. */
interface OwnQuery {
  query: string;
  variables?: (values: Record<string, string>) => unknown;
}
type OwnQueries = Partial<Record<WorkloadName, OwnQuery>>;

async function rival(name: string, workloads: readonly WorkloadName[], say: Say): Promise<Contender | undefined> {
  const script = `bench/rivals/${name}.ts`;
  if (!existsSync(script)) {
    say(`${name} is left out: there is no ${script}.`);
    return undefined;
  }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const queries = await ownQueries(name);
  const command = [...NODE, "--import", tsx, script];
  return { ...asking(name, command, {}, workloads, queries), compilesAtStart: true };
}

/** @param own for workloads that it has its own words for */
function asking(
  name: string,
  command: string[],
  env: Record<string, string>,
  workloads: readonly WorkloadName[],
  own: OwnQueries,
): Contender {
  return {
    name,
    isRival: true,
    compilesAtStart: false,
    command,
    env,
    workloads,
    requests: (workload) => {
      const { query, variables }: OwnQuery = own[workload.name] ?? { query: workload.query };
      return workload.variables.map((values) =>
        postJson("/graphql", { query, variables: variables?.(values) ?? values }),
      );
    },
  };
}

async function ownQueries(name: string): Promise<OwnQueries> {
  const file = new URL(`../rivals/${name}-queries.ts`, import.meta.url);
  if (!existsSync(file)) return {};
  const module = (await import(file.href)) as Record<string, OwnQueries>;
  return Object.values(module)[0] ?? {};
}

interface PostgraphileServer {
  command: string[];
  env: Record<string, string>;
  storePid?: number;
  stop(): Promise<void>;
}
type StartPostgraphile = (env: Record<string, string>, say: Say) => Promise<PostgraphileServer | undefined>;

async function postgraphile(env: Record<string, string>, say: Say): Promise<Contender | undefined> {
  const file = new URL("../postgres/start.ts", import.meta.url);
  const { startPostgraphile } = (await import(file.href)) as { startPostgraphile: StartPostgraphile };
  const server = await startPostgraphile(env, say);
  return (
    server && {
      ...asking("postgraphile", server.command, server.env, READS, await ownQueries("postgraphile")),
      ...(server.storePid !== undefined && { storePid: server.storePid }),
      stopStore: () => server.stop(),
    }
  );
}
