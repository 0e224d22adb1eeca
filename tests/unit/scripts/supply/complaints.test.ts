import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { complaints, type Manifest } from "../../../../scripts/supply/complaints.js";
import type { LockedPackage, Lockfile } from "../../../../scripts/supply/lockfile.js";

const read = (file: string): string => readFileSync(new URL(`../../../../${file}`, import.meta.url), "utf8");
const HASH = `sha512-${"a".repeat(86)}==`;
const MANIFEST: Manifest = { engines: { node: ">=20.19" }, dependencies: { good: "^1.2.3" } };

function about(locked: Partial<LockedPackage>, manifest: Manifest = MANIFEST): string[] {
  const one = { version: "1.2.3", license: "MIT", integrity: HASH, ...locked };
  const lockfile: Lockfile = { lockfileVersion: 3, packages: { "": {}, "node_modules/good": one } };
  return complaints(manifest, lockfile, "| `good` | why |");
}

describe("the check of the supply chain", () => {
  it("has nothing to say of this project", () => {
    const manifest = JSON.parse(read("package.json")) as Manifest;
    const lockfile = JSON.parse(read("package-lock.json")) as Lockfile;
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(300);
    expect(complaints(manifest, lockfile, read("docs/dependencies.md"))).toEqual([]);
    expect(about({})).toEqual([]);
  });

  it("names a package without a hash, with a weak one, or with an address to take it from", () => {
    expect(about({ integrity: "" })).toEqual([
      "good 1.2.3 (node_modules/good) has no SHA-512 hash in package-lock.json.",
    ]);
    expect(about({ integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" })).toHaveLength(1);
    expect(about({ resolved: "https://registry.example/good.tgz" })[0]).toContain("names a host");
    expect(about({ link: true })[0]).toContain("link to another folder");
  });

  it("names a licence that is not on the list, of alternatives only where none is", () => {
    for (const license of ["GPL-3.0", "(MIT AND GPL-2.0)", "((MIT OR ISC) AND BSD)", "SEE LICENSE IN LICENSE"])
      expect(about({ license })[0], license).toContain(license);
    expect(about({ license: "MPL-2.0" })).toHaveLength(1);
    expect(about({ license: "MPL-2.0", dev: true })).toEqual([]);
    for (const license of ["(GPL-3.0 OR MIT)", "(MIT AND BSD-3-Clause)", "0BSD"])
      expect(about({ license })).toEqual([]);
  });

  it("names a script that runs at installation and that nobody has decided on", () => {
    expect(about({ hasInstallScript: true })[0]).toContain("allowScripts");
    expect(about({ hasInstallScript: true }, { ...MANIFEST, allowScripts: { good: false } })).toEqual([]);
  });

  it("names what has no floor, and what nobody gives a reason for", () => {
    for (const range of ["*", "latest", ">=1", "1.x", "git+https://code.example/good.git"])
      expect(about({}, { ...MANIFEST, dependencies: { good: range } })[0]).toContain(range);
    expect(about({}, { ...MANIFEST, engines: {} })[0]).toContain("engines.node");
    expect(about({}, { ...MANIFEST, devDependencies: { other: "^1.0.0" } })[0]).toContain("does not say why");
    expect(about({}, { ...MANIFEST, overrides: { held: "1.0.0" } })[0]).toContain("held");
  });
});

describe("the installation in CI and in the image", () => {
  it("runs no package's own script", () => {
    for (const file of [".ci/run", "Dockerfile"]) {
      const installs = read(file)
        .split("\n")
        .filter((line) => /(?:RUN|!) npm ci\b/.test(line));
      expect(installs).toHaveLength(1);
      expect(installs[0]).toContain("--ignore-scripts");
    }
  });
});
