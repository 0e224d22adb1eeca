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
