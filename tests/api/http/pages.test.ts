import { once } from "node:events";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { READER_PATHS } from "../../../src/http/pages/reader-paths.js";
import { startStandIn, type StandInServer } from "../../support/stand-in-server.js";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

let server: StandInServer;
const folders: Record<"reader" | "playground", string> = { reader: "", playground: "" };

beforeAll(async () => {
  for (const name of ["reader", "playground"] as const) {
    const folder = await mkdtemp(path.join(tmpdir(), `newsgraph-${name}-`));
    await mkdir(path.join(folder, "assets"));
    await writeFile(path.join(folder, "index.html"), `<!doctype html><title>the ${name}</title>`);
    const script = `export default "${name}";`;
    await writeFile(path.join(folder, "assets", "index-abc.js"), script);
    await writeFile(path.join(folder, "assets", "packed-abc.js"), script);
    await writeFile(path.join(folder, "assets", "packed-abc.js.br"), brotliCompressSync(`${script} // brotli`));
    await writeFile(path.join(folder, "assets", "packed-abc.js.gz"), gzipSync(`${script} // gzip`));
    await writeFile(path.join(folder, "documents.json"), "{}");
    folders[name] = folder;
  }
  server = await startStandIn({}, { readerFolder: folders.reader, playgroundFolder: folders.playground });
});
afterAll(async () => {
  await server.app.close();
  for (const folder of Object.values(folders)) await rm(folder, { recursive: true });
});

const get = (target: string, init: RequestInit = {}) =>
  fetch(`${server.url}${target}`, { redirect: "manual", ...init });

describe.each([
  ["reader", "/", "/assets"],
  ["playground", "/playground", "/playground/assets"],
] as const)("the %s", (name, home, assets) => {
  it("is a word on how to build it where it is not built", async () => {
    const unbuilt = await startStandIn();
    const response = await fetch(`${unbuilt.url}${home}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toMatch(new RegExp(`The ${name} is not built yet.*npm run build`));
    await unbuilt.app.close();
  });

  it("is its bundle, with scripts from here alone, asked for anew each time", async () => {
    const page = await get(home);
    expect(await page.text()).toContain(`the ${name}`);
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(page.headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'/);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const head = await get(home, { method: "HEAD" });
    expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([
      200,
      "text/html; charset=utf-8",
      "",
    ]);
    expect((await get(home, { method: "POST" })).status).toBe(405);
  });

  it("has its own assets, cached for good, and nothing outside of their folder", async () => {
    const asset = await get(`${assets}/index-abc.js`);
    expect(asset.headers.get("content-type")).toMatch(/^(text|application)\/javascript/);
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await asset.text()).toContain(name);
    for (const missing of ["missing.js", "..%2findex.html", "..%2fdocuments.json", "..%2f..%2fetc/passwd"]) {
      expect((await get(`${assets}/${missing}`)).status, missing).toBe(404);
    }
    const climbing = request(server.url, { path: `${assets}/../../../etc/passwd` }).end();
    const [answer] = (await once(climbing, "response")) as [IncomingMessage];
    expect(answer.resume().statusCode).toBe(404);
  });
});

describe("an asset", () => {
  it.each([
    ["br, gzip", "br", "brotli"],
    ["gzip, deflate", "gzip", "gzip"],
    ["br;q=0, gzip", "gzip", "gzip"],
    ["identity", null, '"reader";'],
    ["zstd", null, '"reader";'],
  ])("that the build has packed is sent to who accepts %s as %s", async (accepted, encoding, end) => {
    const asset = await get("/assets/packed-abc.js", { headers: { "accept-encoding": accepted } });
    expect(await asset.text()).toMatch(new RegExp(`${end}$`));
    expect(asset.headers.get("content-encoding")).toBe(encoding);
    expect(asset.headers.get("content-type")).toMatch(/^(text|application)\/javascript/);
    expect(asset.headers.get("vary")).toMatch(/^accept-encoding$/i);
    expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("that it has not packed is sent all the same", async () => {
    const asset = await get("/assets/index-abc.js", { headers: { "accept-encoding": "br, gzip" } });
    expect(await asset.text()).toBe('export default "reader";');
    expect(asset.headers.get("vary")).toMatch(/^accept-encoding$/i);
  });
});

describe("the reader's paths", () => {
  it("all open by themselves, whatever stands behind the question mark", async () => {
    for (const pattern of Object.values(READER_PATHS)) {
      const target = pattern.replace(/:\w+/, "%E4%B8%80-x".repeat(20));
      const page = await get(`${target}?q=%22a%20b%22&from=x`);
      expect([page.status, await page.text()], target).toEqual([200, "<!doctype html><title>the reader</title>"]);
    }
  });

  it("are no others: what is nowhere stays 404, as JSON, or as a page with the way back for a browser", async () => {
    const response = await get("/nothing");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    const page = await get("/nothing", { headers: { accept: BROWSER } });
    expect([page.status, page.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
    expect(await page.text()).toContain('<a href="/">');
  });

  it("lead there with a slash at the end as well, and nowhere else", async () => {
    for (const [target, location] of [
      ["/search/?q=a%2Fb/", "/search?q=a%2Fb/"],
      ["/entities/port-aurel/", "/entities/port-aurel"],
      ["/playground/", "/playground"],
    ] as const) {
      const response = await get(target);
      expect([response.status, response.headers.get("location")], target).toEqual([301, location]);
    }
    expect((await get("//evil.example/search/")).status).toBe(404);
  });

  it("take no script, style or picture from elsewhere or from the page itself", async () => {
    const policy = (await get("/")).headers.get("content-security-policy");
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});

describe("a browser that opens /graphql", () => {
  it("is sent to the playground", async () => {
    const response = await get("/graphql", { headers: { accept: BROWSER } });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/playground"]);
    expect(response.headers.get("vary")).toMatch(/accept/i);
  });

  it("gets the answer where it brings a query", async () => {
    const response = await get("/graphql?query=%7Bhello%7D", { headers: { accept: BROWSER } });
    expect([response.status, (await response.json()) as unknown]).toMatchObject([200, { data: {} }]);
  });

  it("is told from clients, which are answered as ever", async () => {
    for (const accept of ["*/*", "application/json", "application/graphql-response+json, text/html;q=0.5"]) {
      expect((await get("/graphql", { headers: { accept } })).status, accept).toBe(400);
    }
  });
});
