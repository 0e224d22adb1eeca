import { expect, it } from "vitest";
import { hasScreen } from "../../../src/config/surroundings.js";

it.each([
  ["a terminal in a window of Linux", { DISPLAY: ":0" }, "linux", true, true],
  ["one of Wayland", { WAYLAND_DISPLAY: "wayland-0" }, "linux", true, true],
  ["a terminal without windows", {}, "linux", true, false],
  ["a Mac's terminal", {}, "darwin", true, true],
  ["a terminal over the network", { DISPLAY: ":10", SSH_CONNECTION: "a b" }, "linux", true, false],
  ["a build server", { CI: "true" }, "darwin", true, false],
  ["a pipe", { DISPLAY: ":0" }, "linux", false, false],
] as const)("a browser is opened only where somebody sits: %s", (_name, env, platform, isTerminal, expected) => {
  expect(hasScreen(env, platform, isTerminal)).toBe(expected);
});
