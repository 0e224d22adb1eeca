import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { DocumentSettings } from "../../../src/http/documents/documents.js";
import type { Store } from "../../../src/store/connection.js";
import { startGraphServer } from "../graph-server.js";
import type { StandInServer } from "../stand-in-server.js";
import { withStore } from "../store.js";
import { findChromium } from "./find-chromium.js";

const root = resolve(import.meta.dirname, "../../..");

interface OpenPage {
  page: Page;
  /** The server's own address, without a path. */
  url: string;
  /** Bytes that came over the wire so far, as the browser counts them. */
  received: () => number;
  /** Says which complaints of the page belong to the test. */
  forgive: (expected: RegExp) => void;
}

/** One language and one zone, so that dates read alike everywhere. */
const READER: BrowserContextOptions = {
  locale: "en-GB",
  timezoneId: "Europe/Berlin",
  viewport: { width: 1280, height: 900 },
};

/**
 * The built reader, in Chromium, over a store that `load` fills. At the end of each test no page may have complained: no error on the
 * console, no report of the policy, no request to another host.
 * @param documents which documents the server answers; any unless given
 */
export function withReader(
  load: (store: Store) => Promise<unknown>,
  documents?: (ofPages: string) => Promise<DocumentSettings | undefined>,
): (path: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  const store = withStore();
  let server: StandInServer | undefined;
  let browser: Browser | undefined;
  let complaints: string[] = [];

  beforeAll(async () => {
    const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
    await promisify(execFile)(process.execPath, [tsx, join(root, "scripts/build.ts"), "playground", "reader"]);
    await load(store());
    const folders = { readerFolder: join(root, "dist/reader"), playgroundFolder: join(root, "dist/playground") };
    const settings = await documents?.(join(folders.readerFolder, "documents.json"));
    server = await startGraphServer(store(), { ...folders, documents: settings });
    browser = await chromium.launch({ executablePath: findChromium() ?? "chromium", args: ["--no-sandbox"] });
  }, 180_000);
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    const left = complaints;
    complaints = [];
    expect(left).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.app.close();
  });

  return async (path, options = {}) => {
    if (!browser || !server) throw new Error("withReader: pages can be opened in tests only");
    const { url } = server;
    const context = await browser.newContext({ ...READER, ...options });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(url)) complaints.push(`a request to ${request.url()}`);
    });
    const received = await countBytes(page);
    await page.goto(url + path);
    const forgive = (expected: RegExp): void => {
      complaints = complaints.filter((complaint) => !expected.test(complaint));
    };
    return { page, url, received, forgive };
  };
}

async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes;
}
