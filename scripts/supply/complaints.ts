import { isAllowed } from "./licences.js";
import { lockedPackages, nameOfPlace, type Lockfile } from "./lockfile.js";

/** What of package.json the check reads. */
export interface Manifest {
  engines?: { node?: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  overrides?: Record<string, unknown>;
  allowScripts?: Record<string, boolean>;
}

/** SHA-512 in base64. */
const HASH = /^sha512-[A-Za-z0-9+/]{86}==$/;

/**
 * What is wrong with what this project takes from others, a sentence each.
 * @param told texts that say why: of each direct dependency and each override
 */
export function complaints(manifest: Manifest, lockfile: Lockfile, told: string): string[] {
  return [
    ...lockedPackages(lockfile).flatMap(([place, locked]) => {
      const named = `${nameOfPlace(place)} ${locked.version ?? ""} (${place})`;
      const wrong: string[] = [];
      if (locked.link) wrong.push(`${named} is a link to another folder: take it from a registry.`);
      if (!HASH.test(locked.integrity ?? "")) wrong.push(`${named} has no SHA-512 hash in package-lock.json.`);
      if (locked.resolved !== undefined)
        wrong.push(`${named} names a host to take it from; omit-lockfile-registry-resolved.`);
      if (!isAllowed(locked.license, locked.dev === true))
        wrong.push(
          `${named} has the licence ${locked.license ?? "none"}, which is not on the list of scripts/supply/licences.ts.`,
        );
      if (locked.hasInstallScript && manifest.allowScripts?.[nameOfPlace(place)] === undefined)
        wrong.push(`${named} runs a script when it is installed: say in allowScripts whether it may.`);
      return wrong;
    }),
    ...undocumented(manifest, told),
    ...unbounded(manifest),
  ];
}

function undocumented({ dependencies = {}, devDependencies = {}, overrides = {} }: Manifest, told: string): string[] {
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies), ...Object.keys(overrides)];
  return names
    .filter((name) => !told.includes(`\`${name}\``))
    .map((name) => `${name} stands in package.json, and docs/dependencies.md does not say why.`);
}

/** A version range that has no floor, or takes whatever comes, is no range. */
const FLOORED = /^[~^]?\d+\.\d+\.\d+(?:-[\w.]+)?$/;

function unbounded({ dependencies = {}, devDependencies = {}, engines = {} }: Manifest): string[] {
  const ranges = Object.entries({ ...dependencies, ...devDependencies });
  return [
    ...ranges
      .filter(([, range]) => !FLOORED.test(range))
      .map(([name, range]) => `${name} is asked for as ${range}: name the oldest version that will do, as ^1.2.3.`),
    ...(/^>=\d+\.\d+/.test(engines.node ?? "")
      ? []
      : ["engines.node names no oldest version of Node, such as >=20.19."]),
  ];
}
