import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { bundlePlayground, compileServer, generateClientTypes } from "./build-steps.js";
import { digestFiles } from "./file-digest.js";

interface Part {
  name: string;
  /** Glob patterns of everything the result depends on. */
  inputs: string[];
  /** Files and folders that the part alone writes; removed first, so that nothing of a deleted source stays. */
  outputs: string[];
  run: (root: string) => Promise<void>;
}

const TOOLS = ["package-lock.json", "scripts/build*.ts"];

const PARTS: Part[] = [
  {
    name: "server",
    inputs: [...TOOLS, "tsconfig.json", "tsconfig.build.json", "{src,seed}/**/*.ts", "!src/playground/app/**"],
    outputs: ["dist/src", "dist/seed"],
    run: compileServer,
  },
  {
    name: "playground",
    inputs: [...TOOLS, "src/playground/app/**", "examples/*.graphql"],
    outputs: ["dist/playground"],
    run: bundlePlayground,
  },
  {
    name: "client-types",
    inputs: [...TOOLS, "schema.graphql", "examples/client-typescript/tsconfig.json"],
    outputs: ["examples/client-typescript/graphql-env.d.ts"],
    run: generateClientTypes,
  },
];

const root = resolve(import.meta.dirname, "..");

function say(text: string): void {
  process.stderr.write(`build: ${text}\n`);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Builds the part unless its inputs are the ones its outputs were made from. */
async function build(part: Part): Promise<void> {
  const stamp = join(root, "dist/.stamps", part.name);
  const digest = await digestFiles(root, part.inputs);
  const outputs = part.outputs.map((path) => join(root, path));
  const built = await readFile(stamp, "utf8").catch(() => undefined);
  if (built === digest && (await Promise.all(outputs.map(isThere))).every(Boolean)) {
    return say(`${part.name} is up to date`);
  }

  const start = performance.now();
  await Promise.all([stamp, ...outputs].map((path) => rm(path, { recursive: true, force: true })));
  await part.run(root);
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, digest);
  say(`${part.name} built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  say(`there is no part ${unknown.join(", ")}; the parts are ${PARTS.map((part) => part.name).join(", ")}`);
  process.exit(1);
}
const parts = asked.length === 0 ? PARTS : PARTS.filter((part) => asked.includes(part.name));
for (const [index, result] of (await Promise.allSettled(parts.map(build))).entries()) {
  if (result.status === "fulfilled") continue;
  say(
    `${parts[index]?.name} failed: ${result.reason instanceof Error ? result.reason.message : String(result.reason)}`,
  );
  process.exitCode = 1;
}
