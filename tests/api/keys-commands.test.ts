import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { commandLine, startCommand, type RunningCommand } from "../support/command-line.js";
import { post } from "../support/stand-in-server.js";
import { openTestStore, type TestStore } from "../support/store.js";

// Each command opens the store anew; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

let test: TestStore;
let server: RunningCommand | undefined;
beforeEach(async () => {
  test = await openTestStore();
  vi.stubEnv("MONGODB_URI", inject("mongodbUri"));
  vi.stubEnv("MONGODB_DATABASE", test.store.database);
  vi.stubEnv("LOG_LEVEL", "silent");
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await test.drop();
  vi.unstubAllEnvs();
});

async function serve(mode: string): Promise<string> {
  vi.stubEnv("API_KEYS", mode);
  const running = startCommand("serve", "--port", "0");
  server = running;
  const address = /GraphQL API: (http:\S+)\/graphql\n/;
  await expect.poll(() => running.stdout() || running.stderr(), { timeout: 20_000 }).toMatch(address);
  return address.exec(running.stdout())?.[1] as string;
}

describe("newsgraph keys", () => {
  it("makes keys that a running server takes, and takes them back, within seconds", async () => {
    const address = await serve("required");
    const status = async (key: string) =>
      (await post(address, { query: "{ __typename }" }, { authorization: `Bearer ${key}` })).status;
    const added = await commandLine("keys", "add", "Ada's reader", "--rate", "100");
    expect(added).toMatchObject({ code: 1, stdout: "" });
    const { code, stdout, stderr } = await commandLine(
      "keys",
      "add",
      "reader of Ada",
      "--rate",
      "100",
      "--cost",
      "5000",
    );
    expect([code, stdout]).toMatchObject([0, expect.stringMatching(/^ng_[0-9a-f]{20}_[\w-]{43}\n$/)]);
    expect(stderr).toContain("100 operations a minute, 5000 points of cost a minute");
    const key = stdout.trim();
    await expect.poll(() => status(key), { timeout: 10_000 }).toBe(200);
    expect(await commandLine("keys", "revoke", "reader of Ada")).toMatchObject({ code: 0, stdout: "" });
    await expect.poll(() => status(key), { timeout: 10_000 }).toBe(401);
  });

  it("keeps digests alone, and lists names, days and budgets", async () => {
    const { stdout } = await commandLine("keys", "add", "ada", "--rate", "7");
    await commandLine("keys", "add", "bo");
    const [, secret = "?"] = /_([\w-]{43})$/.exec(stdout.trim()) ?? [];
    const kept = JSON.stringify(await test.store.apiKeys.find().toArray());
    expect(kept).toContain('"rate":7');
    expect(kept).not.toContain(secret);
    const list = await commandLine("keys", "list");
    const today = new Date().toISOString().slice(0, 10);
    expect(list.stdout).toBe(`ada  since ${today}, 7 operations a minute\nbo  since ${today}, no budget\n`);
    const json = JSON.parse((await commandLine("keys", "list", "--json")).stdout) as object[];
    expect(json).toMatchObject([{ name: "ada", rate: 7 }, { name: "bo" }]);
    expect(JSON.stringify(json)).not.toMatch(/digest|keyId/);
  });

  it("says what is wrong with what it is given", async () => {
    await commandLine("keys", "add", "ada");
    for (const [args, complaint] of [
      [["add", "ada"], "There is a key named ada already"],
      [["add", ""], "A key's name has 1 to 100"],
      [["add", "a\u001b[31mb"], "A key's name has 1 to 100"],
      [["add", "bo", "--rate", "0"], "--rate must be a number from 1"],
      [["add", "bo", "--cost", "1e3"], "--cost must be a number from 1"],
      [["revoke", "bo"], "There is no key named bo"],
      [["add"], "missing required argument 'name'"],
    ] as const) {
      const { code, stdout, stderr } = await commandLine("keys", ...args);
      expect({ args, code, stdout }).toEqual({ args, code: 1, stdout: "" });
      expect(stderr).toContain(complaint);
    }
    expect((await commandLine("keys", "list")).stdout).toMatch(/^ada {2}since/);
  });
});
