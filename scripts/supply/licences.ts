/** Licences by SPDX name under which a dependency may be used and passed on with this project. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "PSF-2.0",
  "Unlicense",
  "Zlib",
]);

/** For development alone: tools whose files are not passed on. A changed file of them would have to be published; none is changed. */
const ALLOWED_IN_DEVELOPMENT = new Set([...ALLOWED, "MPL-2.0", "LGPL-3.0-only", "CC-BY-4.0", "Python-2.0"]);

/**
 * Whether an SPDX expression allows the use: of alternatives one, of what holds together all.
 * @param licence `undefined` where the package names none
 */
export function isAllowed(licence: string | undefined, isForDevelopment: boolean): boolean {
  const allowed = isForDevelopment ? ALLOWED_IN_DEVELOPMENT : ALLOWED;
  const plain = (licence ?? "").replace(/^\((.*)\)$/, "$1");
  // Nested expressions are not told apart: they are refused, and looked at by somebody.
  if (plain.includes("(")) return false;
  return plain.split(" OR ").some((all) => all.split(" AND ").every((one) => allowed.has(one.trim())));
}
