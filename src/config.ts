import { z } from "zod";
import { TRUST_ENVIRONMENT, trustConfig, trustProblems, type TrustConfig } from "./config/trust.js";
import { failure } from "./errors.js";

const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** `*`, another word, or items separated by commas. */
function listOf(item: RegExp, word = "\\*"): RegExp {
  return new RegExp(`^(?:\\*|${word}|(?:${item.source})(?:\\s*,\\s*(?:${item.source}))*)$`);
}

const DURATION = /^[1-9]\d{0,5}(?:ms|s)$/;

function milliseconds(duration: string): number {
  return Number.parseInt(duration) * (duration.endsWith("ms") ? 1 : 1000);
}

/** A number from 1 to `most`. */
function limit(most: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `must be a whole number from 1 to ${most}`)
    .transform(Number)
    .refine((value) => value <= most, `must be a whole number from 1 to ${most}`)
    .optional();
}

/** What stands between the commas. */
function itemsOf(list: string): string[] {
  return list.split(",").map((item) => item.trim());
}

/** Every environment key the product reads, with its default. Nothing else reads `process.env`. */
export const ENVIRONMENT = z.object({
  /** Connection string of a MongoDB 6.0 or newer. Unset: the embedded store. */
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/./, "must start with mongodb:// or mongodb+srv://")
    .optional(),
  /** Database name. */
  MONGODB_DATABASE: z
    .string()
    .regex(/^[^/\\. "$*<>:|?\0]{1,63}$/, 'must be 1 to 63 characters without / \\ . " $ * < > : | ? or spaces')
    .refine(
      (name) => !["admin", "local", "config"].includes(name),
      "must not be one of MongoDB's own: admin, local, config",
    )
    .default("newsgraph"),
  /** Folder in which the embedded store keeps its files. */
  NEWSGRAPH_DATA: z.string().min(1).default(".newsgraph"),
  /** Path of a mongod binary for the embedded store and the tests. */
  NEWSGRAPH_MONGOD: z.string().min(1).optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  /** 0 picks a free port. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a number from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65535, "must be a number from 0 to 65535")
    .default(4000),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
  /** How many proxies stand before the server, each of which adds who asked it to X-Forwarded-For. */
  TRUST_PROXY: z
    .string()
    .regex(/^\d$/, "must be how many proxies stand before the server, from 0 to 9")
    .transform(Number)
    .default(0),
  /** How long one request may take altogether. */
  REQUEST_TIMEOUT: z
    .string()
    .regex(DURATION, "must be a time such as 5s or 800ms")
    .transform(milliseconds)
    .refine((ms) => ms <= 600_000, "must be at most 600s")
    .default(5_000),
  /** From which time on a request is written into the log by its shape. */
  SLOW_QUERY: z
    .string()
    .regex(new RegExp(`^off$|${DURATION.source}`), "must be a time such as 1s or 300ms, or off")
    .transform((value) => (value === "off" ? undefined : milliseconds(value)))
    .default(1_000),
  /** Who may read `/metrics`: `local`: who asks the server directly from this machine; `on`: whoever reaches it; `off`: nobody. */
  METRICS: z.enum(["local", "on", "off"], "must be local, on or off").default("local"),
  /** Where spans go, by OTLP over HTTP. Unset: nothing is traced. All other OTEL_* keys are read by OpenTelemetry's own exporter. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: "must be an http address" }).optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.url({ protocol: /^https?$/, error: "must be an http address" }).optional(),
  OTEL_TRACES_EXPORTER: z.enum(["otlp", "none"], "must be otlp or none").default("otlp"),
  OTEL_SDK_DISABLED: z.string().toLowerCase().optional(),
  /** Largest answer, in MB. */
  ANSWER_MB: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, "must be a whole number from 1 to 999")
    .transform(Number)
    .default(10),
  /** Memory for the rows and answers of all requests under way, in MB. */
  ANSWERS_MB: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, "must be a whole number from 1 to 99999")
    .transform(Number)
    .default(128),
  /** How much one query may ask for; see docs/api.md for what is counted and what holds unless set. */
  LIMIT_TOKENS: limit(100_000),
  LIMIT_DEPTH: limit(100),
  LIMIT_SELECTIONS: limit(100_000),
  LIMIT_ALIASES: limit(100_000),
  LIMIT_DIRECTIVES: limit(1_000),
  LIMIT_ROOT_FIELDS: limit(10_000),
  LIMIT_PAGES: limit(10_000_000),
  LIMIT_NODES: limit(10_000_000),
  LIMIT_VALUES: limit(100_000_000),
  /**
   * Names that the Host header may have, besides those of this machine, separated by commas; `.example.com` for all below it, `*` for any.
   * Unset: none where HOST is a loopback address, else any.
   */
  ALLOWED_HOSTS: z
    .string()
    .toLowerCase()
    .regex(listOf(/\.?[^\s,:/*]+|\[[\da-f:.]+\]/), "must be * or names such as news.example.com, separated by commas")
    .transform((value) => (value === "*" ? ("any" as const) : itemsOf(value)))
    .optional(),
  /**
   * Web origins whose pages may read the API: `*`, `local` for those of this machine, or origins separated by commas. Unset: local pages
   * where HOST is a loopback address, else all.
   */
  CORS_ORIGINS: z
    .string()
    .regex(
      listOf(/https?:\/\/[^\s,/]+/, "local"),
      "must be *, local, or origins such as https://example.com, separated by commas",
    )
    .transform((value) => (value === "*" ? ("any" as const) : value === "local" ? value : itemsOf(value)))
    .optional(),
  /** Headers that those pages may send, separated by commas. Unset: any. */
  CORS_HEADERS: z
    .string()
    .toLowerCase()
    .regex(listOf(/[\w-]+/), "must be * or names of headers, separated by commas")
    .transform((value) => (value === "*" ? undefined : itemsOf(value)))
    .optional(),
  /** Whether plans answer the operations they know; off: graphql-js answers all. */
  QUERY_PLANS: z.enum(["on", "off"], "must be on or off").default("on"),
  /** Memory for rows that requests share, in MB; 0: none is kept. */
  ROW_CACHE_MB: z
    .string()
    .regex(/^\d{1,4}$/, "must be a whole number from 0 to 4096")
    .transform(Number)
    .refine((megabytes) => megabytes <= 4096, "must be a whole number from 0 to 4096")
    .default(0),
  /** Whether a request may ask to be explained. Unset: not where NODE_ENV is production or HOST is on the network. */
  EXPLAIN: z.enum(["on", "off"], "must be on or off").optional(),
  NODE_ENV: z.string().optional(),
  ...TRUST_ENVIRONMENT,
});

const QUERY_LIMITS = {
  tokens: "LIMIT_TOKENS",
  depth: "LIMIT_DEPTH",
  selections: "LIMIT_SELECTIONS",
  aliases: "LIMIT_ALIASES",
  directives: "LIMIT_DIRECTIVES",
  rootFields: "LIMIT_ROOT_FIELDS",
  pages: "LIMIT_PAGES",
  nodes: "LIMIT_NODES",
  values: "LIMIT_VALUES",
} as const satisfies Record<string, keyof z.infer<typeof ENVIRONMENT>>;

type QueryLimit = keyof typeof QUERY_LIMITS;

export interface Config extends TrustConfig {
  mongodbUri?: string;
  database: string;
  dataFolder: string;
  mongodBinary?: string;
  host: string;
  port: number;
  logLevel: (typeof LOG_LEVELS)[number];
  allowedHosts?: "any" | string[];
  corsOrigins?: "any" | "local" | string[];
  corsHeaders?: string[];
  queryPlans: boolean;
  trustedProxies: number;
  /** Milliseconds. */
  requestMs: number;
  answerMegabytes: number;
  /** Milliseconds. Absent: no request is told as slow. */
  slowMs?: number;
  /** Absent: nothing is counted. */
  metrics?: "local" | "any";
  /** Absent: nothing is traced. */
  tracing?: boolean;
  answersMegabytes: number;
  /** Those that are given. */
  limits?: Partial<Record<QueryLimit, number>>;
  /** Absent: no rows are kept. */
  rowCacheMegabytes?: number;
  /** Absent: for the address to decide. */
  explain?: boolean;
}

/**
 * Reads the environment once, at start.
 * @param defaults what holds where the environment says nothing, and this command has its own mind
 * @param nameOf how whoever gave a key calls it
 * @throws NewsgraphError BAD_CONFIGURATION naming every key that is wrong, with what is expected; never a value (it may hold a password).
 */
export function readConfig(
  env: Record<string, string | undefined> = process.env,
  defaults: Record<string, string> = {},
  nameOf = (key: string): string => key,
): Config {
  // An empty value in a compose or .env file means "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = ENVIRONMENT.safeParse({ ...defaults, ...given });
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${nameOf(issue.path.join("."))} ${issue.message}`);
    throw failure("BAD_CONFIGURATION", problems.join("; "));
  }
  const { data } = parsed;
  const contradictions = trustProblems(data);
  if (contradictions.length > 0) throw failure("BAD_CONFIGURATION", contradictions.join("; "));
  const collector = data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? data.OTEL_EXPORTER_OTLP_ENDPOINT;
  const isTracing =
    collector !== undefined && data.OTEL_TRACES_EXPORTER === "otlp" && data.OTEL_SDK_DISABLED !== "true";
  const limits = Object.fromEntries(
    Object.entries(QUERY_LIMITS).flatMap(([name, key]) => (data[key] === undefined ? [] : [[name, data[key]]])),
  );
  const explain = data.EXPLAIN ?? (data.NODE_ENV === "production" ? "off" : undefined);
  return {
    ...(data.MONGODB_URI !== undefined && { mongodbUri: data.MONGODB_URI }),
    database: data.MONGODB_DATABASE,
    dataFolder: data.NEWSGRAPH_DATA,
    ...(data.NEWSGRAPH_MONGOD !== undefined && { mongodBinary: data.NEWSGRAPH_MONGOD }),
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    queryPlans: data.QUERY_PLANS === "on",
    trustedProxies: data.TRUST_PROXY,
    requestMs: data.REQUEST_TIMEOUT,
    answerMegabytes: data.ANSWER_MB,
    ...(data.SLOW_QUERY !== undefined && { slowMs: data.SLOW_QUERY }),
    ...(data.METRICS !== "off" && { metrics: data.METRICS === "on" ? "any" : data.METRICS }),
    ...(isTracing && { tracing: true }),
    answersMegabytes: data.ANSWERS_MB,
    ...(Object.keys(limits).length > 0 && { limits }),
    ...(data.ROW_CACHE_MB > 0 && { rowCacheMegabytes: data.ROW_CACHE_MB }),
    ...(data.ALLOWED_HOSTS !== undefined && { allowedHosts: data.ALLOWED_HOSTS }),
    ...(data.CORS_HEADERS !== undefined && { corsHeaders: data.CORS_HEADERS }),
    ...(data.CORS_ORIGINS !== undefined && { corsOrigins: data.CORS_ORIGINS }),
    ...(explain !== undefined && { explain: explain === "on" }),
    ...trustConfig(data),
  };
}
