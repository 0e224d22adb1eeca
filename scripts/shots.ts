/** Takes the pictures of README and docs from the sample corpus: `npm run shots`. Needs a chromium on PATH. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../tests/support/browser/find-chromium.js";

const root = resolve(import.meta.dirname, "..");
const SHOTS = [
  { file: "docs/reader.png", path: "/" },
  { file: "docs/reader-search.png", path: "/search?q=flood" },
] as const;

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error("There is no chromium on PATH (Debian and Ubuntu: apt-get install chromium).");
  process.exit(1);
}
const data = await mkdtemp(join(tmpdir(), "newsgraph-shots-"));
const server = spawn(process.execPath, [join(root, "dist/src/main.js"), "start", "--port", "0"], {
  env: { ...process.env, NEWSGRAPH_DATA: data, LOG_LEVEL: "warn" },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  let printed = "";
  while (!/^Reader: \S+$/m.test(printed)) printed += String((await once(server.stdout, "data"))[0]);
  const [, address = ""] = /^Reader: (\S+)$/m.exec(printed) ?? [];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: "en-GB", timezoneId: "UTC" });
  for (const { file, path } of SHOTS) {
    await page.goto(new URL(path, address).href, { waitUntil: "networkidle" });
    await page.screenshot({ path: join(root, file) });
    console.log(file);
  }
  await browser.close();
} finally {
  server.kill("SIGTERM");
  if (server.exitCode === null) await once(server, "exit");
  await rm(data, { recursive: true, force: true });
}
