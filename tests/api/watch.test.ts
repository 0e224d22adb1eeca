import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openStore, type Store } from "../../src/store/connection.js";
import { commandLine, startCommand, type RunningCommand } from "../support/command-line.js";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { articleFile } from "../support/documents.js";
import { freshConfig } from "../support/store.js";

const SOON = { timeout: 10_000, interval: 30 };

const post = (title: string): string => articleFile({ title, body: `${title} is told of here.` });
const posts = (count: number, name: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`news/${name}-${n}.md`, post(`${name} ${n}`)]));

let store: Store;
let folder: ContentFolder;
let watch: RunningCommand;

beforeEach(async () => {
  const config = freshConfig();
  vi.stubEnv("MONGODB_URI", config.mongodbUri);
  vi.stubEnv("MONGODB_DATABASE", config.database);
  store = await openStore(config);
  folder = contentFolder("content", { "news/one.md": post("One"), "news/two.md": post("Two") });
  watch = startCommand("seed", folder.path, "--watch");
  await expect.poll(() => watch.stderr(), SOON).toContain("Watching for changes");
});

afterEach(async () => {
  await watch.stop();
  vi.unstubAllEnvs();
  folder.remove();
  await store.drop();
  await store.close();
});

const titles = (): Promise<string[]> => store.articles.distinct("title");
/** What was printed since the watch began, without its first report. */
const said = (): string => watch.stderr().split("Watching for changes. Press Ctrl-C to stop.\n")[1] ?? "";
const runs = (): number => (said().match(/^\d\d:\d\d:\d\d {2}/gm) ?? []).length;

describe("newsgraph seed --watch", () => {
  it("shows what is written, changed and taken out, and prints the time with what each run did", async () => {
    folder.write({ "news/three.md": post("Three") });
    await expect.poll(titles, SOON).toEqual(["One", "Three", "Two"]);
    folder.write({ "news/one.md": post("One again") });
    await expect.poll(titles, SOON).toEqual(["One again", "Three", "Two"]);
    folder.delete("news/two.md");
    await expect.poll(titles, SOON).toEqual(["One again", "Three"]);
    await expect.poll(said, SOON).toMatch(/^\d\d:\d\d:\d\d {2}documents 1 loaded · articles 1 new$/m);
    await expect.poll(said, SOON).toMatch(/articles 1 removed$/m);
  });

  it("says what is wrong with a file once, and reads it when it is mended", async () => {
    folder.write({ "news/three.md": "---\ntitle: [\n---\nText.\n" });
    await expect.poll(said, SOON).toMatch(/rejected · content\/news\/three\.md/);
    folder.write({ "news/one.md": post("One again") });
    await expect.poll(titles, SOON).toEqual(["One again", "Two"]);
    folder.write({ "news/three.md": post("Three") });
    await expect.poll(titles, SOON).toEqual(["One again", "Three", "Two"]);
    expect(said().match(/rejected · content\/news\/three\.md/g)).toHaveLength(1);
  });

  it("takes no file that an editor keeps for itself while it saves", async () => {
    for (const name of [".one.md.swp", "one.md~", "#one.md#", ".#one.md"])
      writeFileSync(`${folder.path}/news/${name}`, post(`Of an editor: ${name}`));
    // Vim tries so whether it may write here.
    writeFileSync(`${folder.path}/news/4913`, "");
    rmSync(`${folder.path}/news/4913`);
    writeFileSync(`${folder.path}/news/.one.md.tmp`, post("One again"));
    renameSync(`${folder.path}/news/.one.md.tmp`, `${folder.path}/news/one.md`);
    await expect.poll(titles, SOON).toEqual(["One again", "Two"]);
    expect(said()).not.toMatch(/rejected|removed/);
  });

  it("leaves what the last whole run came to, and loads everything anew where the source has been forgotten meanwhile", async () => {
    const last = () => store.runs.findOne({}, { projection: { startedAt: 1, files: 1, loaded: 1 } });
    const whole = await last();
    folder.write({ "news/one.md": post("One again") });
    await expect.poll(titles, SOON).toEqual(["One again", "Two"]);
    await expect.poll(said, SOON).toMatch(/articles 1 changed$/m);
    expect(await last()).toEqual(whole);
    await commandLine("forget", "content");
    expect(await titles()).toEqual([]);
    folder.write({ "news/three.md": post("Three") });
    await expect.poll(titles, SOON).toEqual(["One again", "Three", "Two"]);
  });

  it("takes a folder that it saw being emptied at its word", async () => {
    folder.delete("news");
    await expect.poll(titles, SOON).toEqual([]);
    folder.write({ "news/three.md": post("Three") });
    await expect.poll(titles, SOON).toEqual(["Three"]);
  });

  it("reads another folder that has taken the place of the one it watched, and goes on watching that", async () => {
    const other = `${folder.path}-other`;
    mkdirSync(`${other}/news`, { recursive: true });
    writeFileSync(`${other}/news/one.md`, post("One of another day"));
    writeFileSync(`${other}/news/four.md`, post("Four"));
    renameSync(folder.path, `${folder.path}-before`);
    renameSync(other, folder.path);
    await expect.poll(titles, SOON).toEqual(["Four", "One of another day"]);
    writeFileSync(`${folder.path}/news/five.md`, post("Five"));
    await expect.poll(titles, SOON).toEqual(["Five", "Four", "One of another day"]);
    expect(said()).not.toMatch(/mistake of ours/);
  });

  it("loses nothing of a burst, and needs few runs for it", async () => {
    folder.write(posts(600, "burst"));
    await expect.poll(titles, { ...SOON, timeout: 25_000 }).toHaveLength(602);
    expect(runs()).toBeLessThanOrEqual(6);
    rmSync(`${folder.path}/news/burst-7.md`);
    await expect.poll(titles, SOON).toHaveLength(601);
  });
});
