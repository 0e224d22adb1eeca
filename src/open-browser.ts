import { hasScreen } from "./config/surroundings.js";

/** Shows an address in the user's browser, where there is a screen to show it on; it is printed in any case. */
export async function openBrowser(address: string): Promise<void> {
  if (!hasScreen()) return;
  const { default: open } = await import("open");
  const child = await open(address).catch(() => undefined);
  // Without a browser the helper program fails, which is no failure of ours.
  child?.on("error", () => undefined);
}
