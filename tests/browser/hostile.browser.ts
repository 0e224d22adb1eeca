import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { HOSTILE_DOCUMENTS } from "../support/browser/hostile-documents.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const open = withReader(async (store) => {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-hostile-"));
  for (const [path, text] of Object.entries(HOSTILE_DOCUMENTS)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { report } = await seed(store, [folder], { source: "hostile" });
  expect(report.articles.inserted).toBe(Object.keys(HOSTILE_DOCUMENTS).length);
  await rm(folder, { recursive: true });
});

/** Elements and addresses that no page of the reader has. */
async function strangers(page: Page): Promise<unknown> {
  return page.evaluate(`[
    ...document.querySelectorAll("main script, main style, main iframe, main object, main img, main svg, main b[onmouseover]"),
    ...[...document.querySelectorAll("a")].filter((link) => !/^https?:/.test(link.href)),
    ...[...document.querySelectorAll("*")].filter((one) => [...one.attributes].some(({ name }) => name.startsWith("on"))),
  ].map((one) => one.outerHTML)`);
}

describe("content that tries to be more than text", () => {
  it.each(["/", "/search", "/search?q=harmless", `/search?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`])(
    "is shown as text at %s, and asks nobody for anything",
    async (path) => {
      const { page } = await open(path);
      await page
        .getByText(/harmless/)
        .first()
        .waitFor();
      await page.waitForLoadState("networkidle");
      expect(await strangers(page)).toEqual([]);
      expect(await page.title()).not.toMatch(/^[12]$/);
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  it("breaks no layout, however long its words", async () => {
    for (const path of ["/", "/search?q=harmless"]) {
      const { page } = await open(path, { viewport: { width: 390, height: 844 } });
      await page.getByText(/WWWW/).first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(390);
    }
  });

  it("keeps its direction to itself", async () => {
    const { page } = await open("/search");
    const bidi = page.getByRole("heading", { name: /gnihtemos/ }).locator("bdi");
    expect(await bidi.getAttribute("dir")).toBe("auto");
    const arabic = page.getByRole("heading", { name: /خبر/ }).locator("bdi");
    expect(await arabic.getAttribute("lang")).toBe("ar");
    expect(await arabic.evaluate((one) => one.matches(":dir(rtl)"))).toBe(true);
  });

  it("may stand in the address: what means nothing is named as text", async () => {
    const { page } = await open("/search?order=%3Cscript%3Ealert(1)%3C/script%3E&from=%00&provider=%3Cb%3E");
    await page.getByText("order=<script>alert(1)</script>").waitFor();
    expect(await strangers(page)).toEqual([]);
  });
});
