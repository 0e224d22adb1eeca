import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Arguments with which `process.execPath` runs the sibling program `name` of the module at `moduleUrl`: built to JavaScript, or in
 * development as TypeScript.
 */
export function programArguments(moduleUrl: string, name: string): string[] {
  const isSource = moduleUrl.endsWith(".ts");
  const file = fileURLToPath(new URL(`./${name}${isSource ? ".ts" : ".js"}`, moduleUrl));
  if (!isSource) return [file];
  return ["--import", pathToFileURL(createRequire(moduleUrl).resolve("tsx")).href, file];
}
