import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where Debian and its kin keep PostgreSQL: a folder for each major version, none of them on the PATH. */
const DEBIAN_FOLDER = "/usr/lib/postgresql";

/** The folder with `initdb`, `postgres` and `psql` of the newest PostgreSQL there is; undefined without one that is complete. */
function postgresBinaries(): string | undefined {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(DEBIAN_FOLDER, version, "bin")), ...pathFolders()];
  return folders.find((folder) => ["initdb", "postgres", "psql"].every((name) => existsSync(join(folder, name))));
}

function pathFolders(): string[] {
  return (process.env["PATH"] ?? "").split(":").filter((folder) => folder !== "");
}

/**
 * Finds PostgreSQL, or installs Debian's package where that can be done.
 * @throws Error where there is none and none can be installed
 */
export function findOrInstallPostgres(say: (message: string) => void): string {
  const found = postgresBinaries();
  if (found !== undefined) return found;
  const aptGet = pathFolders()
    .map((folder) => join(folder, "apt-get"))
    .find((path) => existsSync(path));
  if (aptGet === undefined || process.getuid?.() !== 0)
    throw new Error("There is no PostgreSQL here, and only root of a Debian can install it.");
  say("Installing PostgreSQL with apt-get …");
  execFileSync(aptGet, ["install", "-y", "postgresql"], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const installed = postgresBinaries();
  if (installed === undefined) throw new Error("The package postgresql is installed, but has no server.");
  return installed;
}
