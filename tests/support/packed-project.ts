import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const runFile = promisify(execFile);

export interface PackedProject {
  folder: string;
  /** Runs a program in the folder; rejects, with what it printed, where it fails. */
  run: (command: string, args: string[], env?: Record<string, string>) => Promise<string>;
  remove: () => Promise<void>;
}

/**
 * A project of somebody who has the package, with `examples` copied into it. The package is unpacked from what `npm pack` makes; what it
 * depends on, and nothing else, is linked from this repository instead of installed, so that no network is needed.
 */
export async function packedProject(examples: string): Promise<PackedProject> {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-packed-"));
  const modules = join(folder, "node_modules");
  const unpacked = join(modules, "newsgraph");
  await mkdir(unpacked, { recursive: true });
  await runFile("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root });
  await runFile("tar", ["xzf", `${folder}/newsgraph-${await version()}.tgz`, "-C", unpacked, "--strip-components=1"]);
  const { dependencies } = await manifest(unpacked);
  for (const name of [...Object.keys(dependencies), "@types/node", "typescript"]) {
    const link = join(modules, name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, "node_modules", name), link);
  }
  await cp(join(root, examples), folder, { recursive: true });
  await writeFile(join(folder, "package.json"), `{ "type": "module", "private": true }`);
  return {
    folder,
    async run(command, args, env = {}) {
      const { PATH = "", HOME = "" } = process.env;
      const { stdout } = await runFile(command, args, { cwd: folder, env: { PATH, HOME, ...env } }).catch(
        (error: Error & { stdout: string; stderr: string }) => {
          throw new Error(`${error.message}\n${error.stdout}\n${error.stderr}`);
        },
      );
      return stdout;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function version(): Promise<string> {
  return (await manifest(root)).version;
}

async function manifest(folder: string): Promise<{ version: string; dependencies: Record<string, string> }> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    version: string;
    dependencies: Record<string, string>;
  };
}
