import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const built = join(root, "dist/playground");

describe("the built playground", () => {
  let html: string;
  let files: string[];
  let examples: string[];

  beforeAll(async () => {
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    await promisify(execFile)(process.execPath, [tsx, join(root, "scripts/build.ts"), "playground"]);
    html = await readFile(join(built, "index.html"), "utf8");
    files = await readdir(built, { recursive: true });
    examples = (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".graphql"));
  }, 180_000);

  const read = (name: string) => readFile(join(built, name), "utf8");

  it("has no script, style or handler written into the page, so that script-src 'self' holds", () => {
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
    expect(scripts).not.toHaveLength(0);
    for (const [, attributes, body] of scripts) {
      expect(attributes).toMatch(/\ssrc="\.\/assets\//);
      expect(body).toBe("");
    }
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  it("loads everything the page names from its own folder", () => {
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? "");
    const local = addresses.filter((address) => address.startsWith("./"));
    expect(local.length).toBeGreaterThanOrEqual(3);
    expect(local.filter((address) => !files.includes(address.slice(2)))).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith("./"))).toEqual(["/schema.graphql"]);
  });

  it("imports no style, font or picture from another host", async () => {
    const sheets = files.filter((name) => name.endsWith(".css"));
    expect(sheets).not.toHaveLength(0);
    for (const name of sheets) {
      const css = await read(name);
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
    for (const name of files.filter((file) => file.endsWith(".js"))) {
      const code = await read(name);
      for (const pattern of forbidden)
        expect(`${name}: ${pattern.exec(code)?.[0] ?? "nothing"}`).toBe(`${name}: nothing`);
    }
  });

  it("carries the editor's workers as files of its own", () => {
    for (const worker of ["editor.worker", "graphql.worker", "json.worker"]) {
      expect(files.filter((name) => name.startsWith(`assets/${worker}-`))).toHaveLength(1);
    }
  });

  it("holds the text of every ready query", async () => {
    const entry = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "";
    const code = (await read(entry)).replaceAll("\\n", "\n").replaceAll('\\"', '"');
    expect(examples.length).toBeGreaterThanOrEqual(12);
    for (const name of examples) {
      const query = await readFile(join(root, "examples", name), "utf8");
      expect(code.includes(query.trim()), name).toBe(true);
    }
  });
});
