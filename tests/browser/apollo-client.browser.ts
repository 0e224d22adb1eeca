import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServer, openStore, type NewsgraphServer, type NewsgraphStore } from "../../src/package/newsgraph.js";
import { findChromium } from "../support/browser/find-chromium.js";
import { seed } from "../support/seed.js";
import { freshConfig, withStore } from "../support/store.js";

const root = resolve(import.meta.dirname, "../..");

describe("the page with Apollo Client", () => {
  const direct = withStore();
  let folder: string;
  let page: Page;
  let running: { server: NewsgraphServer; store: NewsgraphStore; pages: PreviewServer; browser: Browser };

  beforeAll(async () => {
    await seed(direct(), [join(root, "seed/corpus")]);
    const { mongodbUri } = freshConfig();
    const store = await openStore({ mongodbUri, database: direct().database });
    const server = await createServer({ store, port: 0 });
    const { endpoint } = await server.listen();
    folder = await mkdtemp(join(tmpdir(), "newsgraph-apollo-"));
    const site = {
      root: join(root, "examples/clients/apollo-react"),
      logLevel: "error",
      build: { outDir: folder },
    } as const;
    await build(site);
    const pages = await preview({ ...site, preview: { host: "127.0.0.1", port: 0 } });
    const browser = await chromium.launch({ executablePath: findChromium() ?? "chromium", args: ["--no-sandbox"] });
    page = await browser.newPage();
    const { port } = pages.httpServer.address() as { port: number };
    await page.goto(`http://127.0.0.1:${port}/?endpoint=${encodeURIComponent(endpoint)}`);
    running = { server, store, pages, browser };
  });
  afterAll(async () => {
    await running.browser.close();
    await running.pages.close();
    await running.server.close();
    await running.store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const shown = (): Promise<string[]> => page.getByRole("listitem").allInnerTexts();
  const press = async (name: string): Promise<void> => {
    const before = await page.getByRole("listitem").first().innerText();
    await page.getByRole("button", { name }).click();
    await page.getByRole("listitem").first().filter({ hasNotText: before }).waitFor();
  };

  it("pages to what is older, and back to what is newer, and says where it ends", async () => {
    await page.getByRole("listitem").nth(4).waitFor();
    const first = await shown();
    expect(await page.getByRole("button", { name: "Newer" }).isDisabled()).toBe(true);
    await press("Older");
    const second = await shown();
    expect(second).toHaveLength(5);
    expect(first.filter((line) => second.includes(line))).toEqual([]);
    await press("Older");
    await press("Newer");
    expect(await shown()).toEqual(second);
    await press("Newer");
    expect(await shown()).toEqual(first);
    expect(await page.getByRole("button", { name: "Newer" }).isDisabled()).toBe(true);
  });
});
