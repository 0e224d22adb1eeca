import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commandLine, startCommand } from "../support/command-line.js";
import { post } from "../support/stand-in-server.js";
import { freshConfig, withStore } from "../support/store.js";

const START_MS = 60_000;
vi.setConfig({ testTimeout: 3 * START_MS });
const direct = withStore();

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "newsgraph-open-")), "starter");
  vi.stubEnv("MONGODB_URI", freshConfig().mongodbUri);
  vi.stubEnv("MONGODB_DATABASE", direct().database);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(path.dirname(folder), { recursive: true });
});

describe("newsgraph init", () => {
  it("writes a document of each shape, of which every field is read, and says how to see them", async () => {
    const { code, stdout } = await commandLine("init", folder);
    expect(code).toBe(0);
    expect(stdout).toContain(`open ${folder}`);
    const check = await commandLine("check", folder, "--json");
    expect(check.code).toBe(0);
    const documents = check.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Checked);
    expect(new Set(documents.map(({ shape }) => shape))).toEqual(new Set(["article", "page", "organization"]));
    for (const { fields } of documents) expect(Object.values(fields)).not.toContain(null);
  });

  it("touches no folder in which something is", async () => {
    await commandLine("init", folder);
    const file = path.join(folder, "notes/Ben Okafor.md");
    writeFileSync(file, "mine\n");
    const { code, stderr } = await commandLine("init", folder);
    expect(code).toBe(1);
    expect(stderr).toContain("is not empty");
    expect(readFileSync(file, "utf8")).toBe("mine\n");
  });
});

interface Checked {
  shape: string;
  fields: Record<string, string | null>;
}

describe("newsgraph open", () => {
  it.each([["open", "--no-open"], ["--no-open"]])(
    "loads a folder, serves it and keeps up with it (%s)",
    async (...given) => {
      await commandLine("init", folder);
      const args = given[0] === "open" ? ["open", folder, "--no-open"] : [folder, ...given];
      const opened = startCommand(...args, "--port", "0");
      await expect.poll(opened.stdout, { timeout: START_MS }).toMatch(/Reader: http:\/\/127\.0\.0\.1:\d+\/\n/);
      const url = /Reader: (\S+)\/\n/.exec(opened.stdout())?.[1] ?? "";
      const titles = async (): Promise<string> =>
        JSON.stringify((await post(url, { query: "{ articles { nodes { title } } }" })).json);
      expect(await titles()).toContain("The library on Mill Lane opens again");
      const file = path.join(folder, "news/2026-02-03-library-reopens.md");
      writeFileSync(file, readFileSync(file, "utf8").replace("opens again", "is open"));
      await expect.poll(titles, { timeout: START_MS }).toContain("The library on Mill Lane is open");
      expect((await opened.stop()).code).toBe(0);
      await commandLine("forget", "starter");
    },
  );

  it("looks at the port and the folder before it loads anything", async () => {
    await commandLine("init", folder);
    const first = startCommand("open", folder, "--no-open", "--port", "0");
    await expect.poll(first.stdout, { timeout: START_MS }).toMatch(/Reader/);
    const port = /:(\d+)\/\n/.exec(first.stdout())?.[1] ?? "";
    const second = await commandLine("open", folder, "--no-open", "--port", port);
    await first.stop();
    expect(second).toMatchObject({ code: 1, stdout: "" });
    expect(second.stderr).toMatch(/^newsgraph: Port \d+ on 127\.0\.0\.1 cannot be opened/);
    const nowhere = path.join(folder, "nowhere");
    expect(existsSync(nowhere)).toBe(false);
    const third = await commandLine(nowhere, "--no-open", "--port", "0");
    expect(third).toMatchObject({ code: 1, stdout: "" });
    expect(third.stderr).toContain("no such file or folder");
    await commandLine("forget", "starter");
  });
});

describe("newsgraph doctor", () => {
  it("says of each part whether it is well, and ends with 0 where all are", async () => {
    vi.stubEnv("PORT", "0");
    const { code, stdout } = await commandLine("doctor");
    expect(stdout).toMatch(/^ok {3}Node: /m);
    expect(stdout).toMatch(/^ok {3}Store: answers at MONGODB_URI$/m);
    expect(stdout).not.toContain("FAIL");
    expect(code).toBe(0);
  });

  it("says what to do where the store is not there, the port is no port of ours, or the configuration is wrong", async () => {
    vi.stubEnv("MONGODB_URI", "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200");
    vi.stubEnv("HOST", "192.0.2.1");
    const broken = await commandLine("doctor");
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/^FAIL Store: .*127\.0\.0\.1:1 cannot be reached.*\n {5}Check MONGODB_URI/m);
    expect(broken.stdout).toMatch(/^FAIL Port: .*no such address.*\n {5}Choose another/m);
    vi.stubEnv("PORT", "none");
    const misread = await commandLine("doctor");
    expect(misread.code).toBe(1);
    expect(misread.stdout).toMatch(/^FAIL Configuration: .*PORT/m);
  });
});
