import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Part } from "./build-part.js";
import { writeReaderDocuments } from "./build-reader-documents.js";
import { compressBundle } from "./compress-bundle.js";

/** Types of what the package exports. */
const PACKAGE_TYPES = "src/package/newsgraph.d.ts";
const TOOLS = ["package-lock.json", "scripts/{build*,compress-bundle}.ts"];

export const PARTS: Part[] = [
  {
    name: "server",
    inputs: [
      ...TOOLS,
      "tsconfig.json",
      "tsconfig.build.json",
      "{src,seed}/**/*.ts",
      "!src/playground/app/**",
      "!src/reader/**",
    ],
    outputs: ["dist/src", "dist/seed"],
    async run(root, staging) {
      const types = join(staging, "types");
      const args = ["-p", "tsconfig.build.json", "--outDir", staging, "--declaration", "--declarationDir", types];
      await runNode(root, "typescript/bin/tsc", args, "the compiler found the errors above");
      await bundleTypes(join(types, PACKAGE_TYPES), join(staging, PACKAGE_TYPES));
      await rm(types, { recursive: true });
    },
  },
  {
    name: "playground",
    inputs: [
      ...TOOLS,
      "src/playground/app/**",
      "src/http/explain-header.ts",
      "src/reader/data/access-key.ts",
      "src/reader/frame/{key-form.tsx,use-title.ts}",
      "examples/*.graphql",
    ],
    outputs: ["dist/playground"],
    run: (root, staging) => bundle(root, "src/playground/app", join(staging, "playground")),
  },
  {
    name: "reader",
    inputs: [
      ...TOOLS,
      "src/reader/**",
      "!src/reader/graphql-env.d.ts",
      "src/http/pages/reader-paths.ts",
      "schema.graphql",
    ],
    outputs: ["dist/reader"],
    async run(root, staging) {
      const folder = join(staging, "reader");
      await bundle(root, "src/reader", folder);
      await compressBundle(folder);
      await writeReaderDocuments(root, join(folder, "documents.json"));
    },
  },
  {
    name: "client-types",
    inputs: [...TOOLS, "schema.graphql", "examples/clients/typescript/tsconfig.json"],
    outputs: ["examples/clients/typescript/graphql-env.d.ts"],
    run: (root, staging) => writeTypes(root, "examples/clients/typescript/tsconfig.json", staging),
  },
  {
    name: "apollo-types",
    inputs: [...TOOLS, "schema.graphql", "examples/clients/apollo-react/tsconfig.json"],
    outputs: ["examples/clients/apollo-react/graphql-env.d.ts"],
    run: (root, staging) => writeTypes(root, "examples/clients/apollo-react/tsconfig.json", staging),
  },
  {
    name: "reader-types",
    inputs: [...TOOLS, "schema.graphql", "src/reader/tsconfig.json"],
    outputs: ["src/reader/graphql-env.d.ts"],
    run: (root, staging) => writeTypes(root, "src/reader/tsconfig.json", staging),
  },
];

async function bundle(root: string, app: string, outDir: string): Promise<void> {
  // Whoever builds, a test included: libraries have another, larger build for their own development.
  process.env["NODE_ENV"] = "production";
  // Loaded only when there is something to bundle: a build with nothing to do should not wait for it.
  const vite = await import("vite");
  await vite.build({ configFile: join(root, app, "vite.config.ts"), build: { outDir } });
}

/** One file with the types that the package exports, and nothing of the types inside: it reads alike in any project. */
async function bundleTypes(input: string, file: string): Promise<void> {
  const [{ rollup }, { dts }] = await Promise.all([import("rollup"), import("rollup-plugin-dts")]);
  const bundle = await rollup({ input, plugins: [dts()], external: (id) => !/^[./]/.test(id) });
  await bundle.write({ file, format: "es" });
  await bundle.close();
}

/** Types of the schema for the queries of one client. */
function writeTypes(root: string, config: string, staging: string): Promise<void> {
  const output = join(staging, "graphql-env.d.ts");
  const args = ["generate-output", "-c", config, "-o", output];
  return runNode(root, "gql.tada/bin/cli.js", args, "the types could not be written, see above");
}

/** Runs one of the tools; what it says is shown, on stderr, only where it fails. */
async function runNode(root: string, script: string, args: string[], failed: string): Promise<void> {
  const child = spawn(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  const [code] = (await once(child, "close")) as [number | null];
  if (code === 0) return;
  process.stderr.write(Buffer.concat(said));
  throw new Error(failed);
}
