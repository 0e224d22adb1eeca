import { describe, expect, it } from "vitest";
import { commandToRun, hasScreen } from "../../../src/config/surroundings.js";

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

describe("commandToRun", () => {
  const at = (env: Record<string, string>, script: string): string =>
    commandToRun("keys list", env, script, "/home/ada/newsgraph");

  it.each([
    [
      "by npm in a clone",
      { npm_package_json: "/home/ada/newsgraph/package.json", npm_command: "run-script" },
      "/home/ada/newsgraph/dist/src/main.js",
      "npm run newsgraph -- keys list",
    ],
    ["from sources", {}, "/home/ada/newsgraph/src/main.ts", "npm run newsgraph -- keys list"],
    ["by npx", { npm_command: "exec" }, "/home/ada/.npm/_npx/1/node_modules/.bin/newsgraph", "npx newsgraph keys list"],
    [
      "by a script of another project",
      { npm_package_json: "/home/ada/site/package.json", npm_command: "run-script" },
      "/home/ada/site/node_modules/.bin/newsgraph",
      "npx newsgraph keys list",
    ],
    ["by name, installed for all", {}, "/usr/local/bin/newsgraph", "newsgraph keys list"],
    ["inside another program", {}, "/home/ada/site/build.js", "npx newsgraph keys list"],
  ])("names what works where the process was started %s", (_how, env, script, expected) => {
    expect(at(env, script)).toBe(expected);
  });

  it("names the file, from where one stands, where it was started by that", () => {
    const root = process.cwd();
    expect(commandToRun("keys list", {}, `${root}/dist/src/main.js`, root)).toBe("node dist/src/main.js keys list");
  });
});
