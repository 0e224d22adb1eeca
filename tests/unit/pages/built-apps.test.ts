import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const folderOf = (name: string): string => join(root, "dist", name);

beforeAll(async () => {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  await promisify(execFile)(process.execPath, [tsx, join(root, "scripts/build.ts"), "playground", "reader"]);
}, 180_000);

describe.each([
  { name: "playground", base: "/playground/", others: ["/schema.graphql"] },
  { name: "reader", base: "/", others: ["/playground", "/schema.graphql"] },
])("the built $name", ({ name, base, others }) => {
  let html: string;
  let files: string[];

  beforeAll(async () => {
    html = await readFile(join(folderOf(name), "index.html"), "utf8");
    files = await readdir(folderOf(name), { recursive: true });
  });

  const read = (file: string) => readFile(join(folderOf(name), file), "utf8");

  it("has no script, style or handler written into the page, so that script-src 'self' holds", () => {
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
    expect(scripts).not.toHaveLength(0);
    for (const [, attributes, body] of scripts) {
      expect(attributes).toContain(` src="${base}assets/`);
      expect(body).toBe("");
    }
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  it("loads everything the page names from its own folder", () => {
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? "");
    const local = addresses.filter((address) => address.startsWith(`${base}assets/`));
    expect(local.length).toBeGreaterThanOrEqual(3);
    expect(local.filter((address) => !files.includes(address.slice(base.length)))).toEqual([]);
    expect(addresses.filter((address) => !local.includes(address))).toEqual(others);
  });

  it("imports no style, font or picture from another host", async () => {
    const sheets = files.filter((file) => file.endsWith(".css"));
    expect(sheets).not.toHaveLength(0);
    for (const sheet of sheets) {
      const css = await read(sheet);
      expect(css.match(/@import[^;]*|url\(\s*["']?(?:https?:)?\/\/[^)]*\)/g) ?? []).toEqual([]);
    }
  });

  it("imports no module, starts no worker and fetches nothing from another host, and needs no eval", async () => {
    const forbidden = [
      /\bimport\s*\(?\s*["'`](?:https?:)?\/\//,
      /\bfrom\s*["'`](?:https?:)?\/\//,
      /\bnew (?:Shared)?Worker\(\s*["'`](?:https?:)?\/\//,
      /\bimportScripts\(\s*["'`]/,
      /\bfetch\(\s*["'`](?:https?:)?\/\//,
      /[^\w$.]eval\(|\bnew Function\(/,
      /https?:\/\/[^"'`\s]*(?:unpkg|jsdelivr|esm\.sh|cdnjs|googleapis|gstatic)/,
    ];
    for (const file of files.filter((one) => one.endsWith(".js"))) {
      const code = await read(file);
      for (const pattern of forbidden)
        expect(`${file}: ${pattern.exec(code)?.[0] ?? "nothing"}`).toBe(`${file}: nothing`);
    }
  });
});

describe("the built playground", () => {
  it("carries the editor's workers as files of its own", async () => {
    const files = await readdir(folderOf("playground"), { recursive: true });
    for (const worker of ["editor.worker", "graphql.worker", "json.worker"]) {
      expect(files.filter((name) => name.startsWith(`assets/${worker}-`))).toHaveLength(1);
    }
  });

  it("holds the text of every ready query", async () => {
    const html = await readFile(join(folderOf("playground"), "index.html"), "utf8");
    const entry = /src="\/playground\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "";
    const bundle = await readFile(join(folderOf("playground"), entry), "utf8");
    const code = bundle.replaceAll("\\n", "\n").replaceAll('\\"', '"');
    const examples = (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".graphql"));
    expect(examples.length).toBeGreaterThanOrEqual(12);
    for (const name of examples) {
      const query = await readFile(join(root, "examples", name), "utf8");
      expect(code.includes(query.trim()), name).toBe(true);
    }
  });
});

describe("the built reader", () => {
  it("loads less than 150 kB, compressed, for its first view", async () => {
    const files = await readdir(join(folderOf("reader"), "assets"));
    const front = files.filter((name) => /^index-.*\.(js|css)$/.test(name));
    expect(front).toHaveLength(2);
    const sizes = await Promise.all(
      front.map(async (name) => gzipSync(await readFile(join(folderOf("reader/assets"), name))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });
});
