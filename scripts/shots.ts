/** Takes the pictures of README and docs from the sample corpus: `npm run shots`. Needs a chromium on PATH. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../tests/support/browser/find-chromium.js";

const root = resolve(import.meta.dirname, "..");
const EXPLAINED = `{
  providers(first: 5) {
    nodes {
      name
      articles(first: 3) {
        nodes {
          title
        }
      }
    }
  }
}
`;
/** By then what came is drawn. */
const SHOWN_MS = 1_000;
/** `run`: the query is sent first, and with `explain` explained. */
const SHOTS: { file: string; path: string; run?: boolean; explain?: boolean }[] = [
  { file: "docs/reader.png", path: "/" },
  { file: "docs/reader-search.png", path: "/search?q=flood" },
  { file: "docs/reader-article.png", path: "/articles/art_WydfLIN5Mlula_UoA0VR6R" },
  { file: "docs/reader-entity.png", path: "/entities/seagrass" },
  { file: "docs/playground.png", path: "/playground", run: true },
  {
    file: "docs/explain.png",
    path: `/playground?query=${encodeURIComponent(EXPLAINED)}`,
    run: true,
    explain: true,
  },
];

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
  for (const { file, path, run, explain } of SHOTS) {
    await page.goto(new URL(path, address).href, { waitUntil: "networkidle" });
    if (explain) await page.getByText("Explain", { exact: true }).click();
    if (run) {
      const answer = page.waitForResponse((response) => response.url().endsWith("/graphql"));
      await page.getByRole("button", { name: /^Execute query/ }).click();
      await (await answer).finished();
      await page.waitForTimeout(SHOWN_MS);
    }
    await page.screenshot({ path: join(root, file) });
    console.log(file);
  }
  await browser.close();
} finally {
  server.kill("SIGTERM");
  if (server.exitCode === null) await once(server, "exit");
  await rm(data, { recursive: true, force: true });
}
