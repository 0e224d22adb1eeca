import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Compiles src and seed into dist. What the compiler says goes to stderr. */
export async function compileServer(root: string): Promise<void> {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  // tsc writes its messages to stdout; that is handed on to stderr, which leaves stdout to whichever command follows.
  const child = spawn(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("the compiler found the errors above");
}

/** Bundles the playground page into dist/playground. */
export async function bundlePlayground(root: string): Promise<void> {
  // Loaded only when there is something to bundle: a build with nothing to do should not wait for it.
  const vite = await import("vite");
  await vite.build({ configFile: join(root, "src/playground/app/vite.config.ts") });
}
