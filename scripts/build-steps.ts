import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

async function runNode(root: string, script: string, args: string[], failed: string): Promise<void> {
  // These tools write messages to stdout; they go to stderr, which leaves stdout to whichever command follows.
  const child = spawn(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(failed);
}

/** Compiles src and seed into dist. */
export async function compileServer(root: string): Promise<void> {
  await runNode(root, "typescript/bin/tsc", ["-p", "tsconfig.build.json"], "the compiler found the errors above");
}

/** Writes the example client's types from schema.graphql. */
export async function generateClientTypes(root: string): Promise<void> {
  const config = "examples/client-typescript/tsconfig.json";
  await runNode(
    root,
    "gql.tada/bin/cli.js",
    ["generate-output", "-c", config],
    "schema.graphql was not read, see above",
  );
}

/** Bundles the playground page into dist/playground. */
export async function bundlePlayground(root: string): Promise<void> {
  // Loaded only when there is something to bundle: a build with nothing to do should not wait for it.
  const vite = await import("vite");
  await vite.build({ configFile: join(root, "src/playground/app/vite.config.ts") });
}
