import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seedCommand } from "../../seed/main.js";
import { openStore, type Store } from "../../src/store/connection.js";
import { startBreakingProxy, type BreakingProxy } from "../support/breaking-proxy.js";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { seed, snapshot } from "../support/seed.js";
import { freshConfig } from "../support/store.js";

const ALL = Number.MAX_SAFE_INTEGER;
const files = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [
    `post-${at}.md`,
    `---\ntitle: Post ${at}\ndate: 2024-05-02\nauthor: Ana Silva\n---\nThe harbour of [[Port ${at % 3}]] is open.\n`,
  ]),
);

let config: ReturnType<typeof freshConfig>;
let proxy: BreakingProxy;
let store: Store;
let folder: ContentFolder;
beforeEach(async () => {
  const direct = freshConfig();
  proxy = await startBreakingProxy(direct.mongodbUri);
  config = { ...direct, mongodbUri: proxy.uri };
  store = await openStore(config);
  await store.ensureSchema();
  folder = contentFolder("posts", files);
});
afterEach(async () => {
  proxy.breakAt("", 0);
  folder.remove();
  await store.drop();
  await store.close();
  await proxy.close();
});

describe("a store that goes away during a run", () => {
  it("is waited for, and the run ends as if it had never been away", async () => {
    const said: string[] = [];
    proxy.breakAt("documents", ALL);
    const back = setTimeout(() => proxy.breakAt("", 0), 3_000);
    const { report, interrupted } = await seed(store, [folder.path], { say: (message) => said.push(message) });
    clearTimeout(back);
    expect(interrupted).toBe(false);
    expect(said.join("\n")).toMatch(/gone away.*\n.*is back/);
    expect(report.articles.inserted + report.articles.unchanged).toBe(30);
    const calm = await snapshot(store);
    await seed(store, [folder.path]);
    expect(await snapshot(store)).toEqual(calm);
  });

  it.each([
    ["while it is looked over for a run", "listCollections", {}],
    ["while it is copied for a dry run", "$merge", { dryRun: true }],
  ])("is waited for %s as well", async (_when, command, options) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    let said = "";
    stderr.on("data", (text: Buffer) => (said += text.toString()));
    const streams = { stdout, stderr } as unknown as Parameters<typeof seedCommand>[3];
    proxy.breakAt(command, 4);
    expect(await seedCommand([folder.path], options, config, streams, new AbortController().signal)).toBe(0);
    expect(proxy.broken()).toBe(4);
    expect(said).toMatch(/gone away.*\n.*is back[^]*Port 0 · 10 links/);
  });
});
