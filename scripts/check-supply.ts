import { readFileSync } from "node:fs";
import { complaints, type Manifest } from "./supply/complaints.js";
import { lockedPackages, type Lockfile } from "./supply/lockfile.js";

/** `npm run check:supply`: licences, hashes, install scripts and version floors of all dependencies, and that each is accounted for. */
const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const lockfile = JSON.parse(read("package-lock.json")) as Lockfile;
const manifest = JSON.parse(read("package.json")) as Manifest;
const wrong = complaints(manifest, lockfile, read("docs/dependencies.md"));
for (const sentence of wrong) console.error(sentence);
const packages = lockedPackages(lockfile);
const forUse = packages.filter(([, { dev }]) => !dev);
console.log(
  `${packages.length} packages, ${forUse.length} of them at run time: ${wrong.length === 0 ? "all well" : `${wrong.length} complaints`}.`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
