import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<string>(
      "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.closest('label')?.innerText ?? document.activeElement.innerText)",
    );
    if (name.test(focused)) return;
  }
  throw new Error(`Tab leads to nothing that is called ${name}`);
}

describe("with the keyboard alone", () => {
  it("one skips to the content, and sees what has the focus", async () => {
    const { page } = await open("/search");
    await page.getByText("35 articles").waitFor();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("main");
    await tabTo(page, /./);
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  });

  it("one searches from anywhere, and takes a suggestion", async () => {
    const { page } = await open("/");
    await tabTo(page, /^Search articles$/);
    await page.keyboard.type("port au");
    const options = page.getByRole("listbox").getByRole("option");
    await options.filter({ hasText: "Port Aurel" }).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    expect(await options.first().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/entities/*");
    await page.getByRole("heading", { level: 1, name: "Port Aurel" }).waitFor();
  });

  it("one closes the suggestions by Escape, and Enter then searches for the words", async () => {
    const { page } = await open("/");
    await tabTo(page, /^Search articles$/);
    await page.keyboard.type("ferry");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=ferry");
  });

  it("one chooses a stretch of the timeline", async () => {
    const { page } = await open("/");
    await page.getByRole("link", { name: /^February 2024/ }).waitFor();
    await tabTo(page, /^February 2024: 1 article$/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await page.getByText("March 2024 to May 2024: 4 articles. Enter shows them.").waitFor({ state: "attached" });
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?from=2024-03-01&to=2024-05-31");
  });

  it("one narrows by a facet and stays where one is", async () => {
    const { page } = await open("/search?q=flood");
    await page.getByRole("group", { name: "House" }).waitFor();
    await tabTo(page, /^Harbour Post/);
    await page.keyboard.press("Space");
    await page.getByText("3 articles", { exact: true }).waitFor();
    expect(await page.evaluate("document.activeElement.closest('label').innerText")).toMatch(/^Harbour Post/);
  });
});
