import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const FOLDER = "bench/rivals";

/** Installs the rivals' packages, which are no part of the product's, unless they are there; false, with the reason said, where that fails. */
export function installRivals(say: (message: string) => void): boolean {
  if (existsSync(`${FOLDER}/node_modules`)) return true;
  if (!existsSync(`${FOLDER}/package.json`)) {
    say(`There are no rivals in ${FOLDER}: going on without.`);
    return false;
  }
  say(`Installing the packages of the rivals in ${FOLDER} …`);
  const { status, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: FOLDER, encoding: "utf8" });
  if (status !== 0) say(`The rivals' packages cannot be installed: going on without.\n${stderr}`);
  return status === 0;
}
