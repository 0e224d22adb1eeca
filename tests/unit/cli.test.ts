import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandLine } from "../support/command-line.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

describe("what is asked for", () => {
  it("is printed on stdout: help, help of a command, version", async () => {
    const help = await commandLine("--help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const command of ["serve", "start", "seed", "schema"]) expect(help.stdout).toContain(`  ${command} `);
    const seedHelp = await commandLine("seed", "--help");
    expect(seedHelp.code).toBe(0);
    for (const option of ["source", "dry-run", "prune", "no-prune", "watch", "provider", "report", "json", "quiet"]) {
      expect(seedHelp.stdout).toContain(`--${option} `);
    }
    expect(seedHelp.stdout).toContain("130 interrupted");
    expect(await commandLine("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe("what is not understood", () => {
  it.each([
    ["an unknown command", ["sevre"], "Did you mean serve?"],
    ["an unknown option", ["serve", "--prot", "1"], "Did you mean --port?"],
    ["an option without its value", ["serve", "--port"], "argument missing"],
    ["seed without a path", ["seed"], "missing required argument 'path'"],
    ["too many arguments", ["schema", "there"], "too many arguments"],
    [
      "a port that is none",
      ["serve", "--port", "70000"],
      "--port must be a number from 0 to 65535, not 70000. (BAD_USAGE)",
    ],
    ["an empty host", ["start", "--host", ""], "--host must name an address. (BAD_USAGE)"],
    ["nothing at all", [], "Usage: newsgraph"],
  ])("ends with 1 and a hint on stderr: %s", async (_name, args, hint) => {
    const { code, stdout, stderr } = await commandLine(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(hint);
  });

  it("is told where help is", async () => {
    expect((await commandLine("sevre")).stderr).toMatch(/See .*newsgraph .*--help/);
    expect((await commandLine("serve", "--port", "x")).stderr).toMatch(/See .*newsgraph .*--help/);
  });
});
