import { access, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { packedProject, type PackedProject } from "../support/packed-project.js";
import { freshConfig, withStore } from "../support/store.js";

const corpus = resolve(import.meta.dirname, "../../seed/corpus");
const TSC = ["node_modules/typescript/bin/tsc", "-p", ".", "--skipLibCheck", "false"];
vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

describe("the packed package", () => {
  const store = withStore();
  let project: PackedProject;
  beforeAll(async () => {
    project = await packedProject("examples/package");
  });
  afterAll(() => project.remove());

  const node = (...args: string[]): Promise<string> =>
    project.run(process.execPath, args, {
      MONGODB_URI: freshConfig().mongodbUri,
      MONGODB_DATABASE: store().database,
    });

  it("has all that its commands, its pages and its types need", async () => {
    const folder = join(project.folder, "node_modules/newsgraph");
    const { bin, exports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      bin: Record<string, string>;
      exports: Record<string, string | Record<string, string>>;
    };
    const targets = Object.values(exports).flatMap((one) => (typeof one === "string" ? [one] : Object.values(one)));
    const named = [...Object.values(bin), ...targets];
    expect(named).toContain("./dist/src/package/newsgraph.d.ts");
    for (const file of [...named, "dist/reader/index.html", "dist/playground/index.html", "seed/starter"])
      await access(join(folder, file));
    expect(await readdir(join(folder, "dist"))).not.toContain(".stamps");
    expect(await node(join(folder, bin["newsgraph"] ?? ""), "schema")).toContain("type Article");
  });

  it.each(["nodenext", "bundler"])("has types that hold under strict, resolved as %s does", async (resolution) => {
    const module = resolution === "bundler" ? "esnext" : resolution;
    await node(...TSC, "--module", module, "--moduleResolution", resolution);
  });

  it("has types that refuse what means nothing", async () => {
    await writeFile(
      join(project.folder, "wrong.ts"),
      `import { createServer } from "newsgraph";\nvoid createServer({ port: "a" });`,
    );
    await expect(node(...TSC)).rejects.toThrow(/^wrong\.ts\(2,21\): error TS2322/m);
    await rm(join(project.folder, "wrong.ts"));
  });

  it("opens a store, as its example does", async () => {
    expect(await node("open-store.js")).toBe(`The store ${store().database} is there.\n`);
  });

  it("says what is wrong and what to do where there is no store", async () => {
    const gone = { MONGODB_URI: "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100" };
    await expect(project.run(process.execPath, ["open-store.js"], gone)).rejects.toThrow(
      /STORE_UNREACHABLE: 127\.0\.0\.1:1 cannot be reached[^]*Check MONGODB_URI/,
    );
  });

  it("loads a folder, as its example does", async () => {
    expect(await node("run-seed.js", corpus)).toMatch(/^[1-9]\d* documents loaded, 0 unchanged, 0 rejected\.\n/);
    expect(await node("run-seed.js", corpus)).toMatch(/^0 documents loaded, [1-9]\d* unchanged, 0 rejected\.\n/);
  });

  it("serves what is loaded, and ends, as its example does", async () => {
    expect(await node("create-server.js", corpus, "--once")).toMatch(
      /^Open http:\/\/127\.0\.0\.1:\d+\/\n[1-9]\d* articles, the newest of them:\n( {2}.+\n){3}$/,
    );
  });
});
