import path from "node:path";
import { packageRoot } from "../package-root.js";

type Environment = Record<string, string | undefined>;

/** Whether npm started this process, and hands on what signals it gets itself. */
export function runsUnderNpm(env: Environment = process.env): boolean {
  return env["npm_lifecycle_event"] !== undefined;
}

/** Whether somebody sits before this machine's screen: a terminal, not over the network, and windows to be opened. */
export function hasScreen(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  isTerminal = process.stdout.isTTY,
): boolean {
  if (!isTerminal || env["CI"] || env["SSH_CONNECTION"]) return false;
  return platform !== "linux" || Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"] || env["WSL_DISTRO_NAME"]);
}

/**
 * The command line that runs `newsgraph` with these arguments, by the way in which this process was started: from a clone, by npx, or installed
 * where every shell finds it.
 * @param root the package's own folder
 */
export function commandToRun(
  args: string,
  env: Environment = process.env,
  script = process.argv[1] ?? "",
  root = packageRoot(),
): string {
  const isClone = env["npm_package_json"] === path.join(root, "package.json") || script.endsWith(".ts");
  if (isClone) return `npm run newsgraph -- ${args}`;
  if (env["npm_command"] !== undefined) return `npx newsgraph ${args}`;
  if (script === path.join(root, "dist/src/main.js")) return `node ${path.relative(process.cwd(), script)} ${args}`;
  return path.basename(script, ".cmd") === "newsgraph" ? `newsgraph ${args}` : `npx newsgraph ${args}`;
}
