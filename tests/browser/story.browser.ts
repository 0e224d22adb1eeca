import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

/** The story of the flood, as one comes to it from the front page. */
async function openFlood(options?: Parameters<typeof open>[1]): Promise<Page> {
  const { page } = await open("/", options);
  const stories = page.getByRole("region", { name: "Stories" });
  await stories.getByRole("link", { name: /^Water in Dock Street/ }).click();
  await page.waitForURL("**/stories/*");
  await page.locator(".side-text .mention").first().waitFor();
  return page;
}

const texts = (page: Page) => page.getByRole("region", { name: "Side by side" }).getByRole("article");
const choices = (page: Page) => page.getByRole("region", { name: "Who told it when" }).getByRole("checkbox");

describe("a story", () => {
  it("says from when to when it was told, by whom, who was first, and how long after the others came", async () => {
    const page = await openFlood();
    await page.getByText("Story of 4 articles, 27 – 29 Oct 2024").waitFor();
    await page.getByText("First reported by Harbour Post on 27 Oct 2024").waitFor();
    await page.getByText("Then by Northern Coast Wire, The Meridian Ledger, Tidal Review.").waitFor();
    const lines = await page.locator(".story-lines > li").allInnerTexts();
    expect(lines.map((line) => /first|\d+ \w+ later/.exec(line)?.[0])).toEqual([
      "first",
      "25 minutes later",
      "26 hours later",
      "2 days later",
    ]);
  });

  it("has its first two texts side by side, takes a third, and has the choice in its address", async () => {
    const page = await openFlood();
    expect(await texts(page).count()).toBe(2);
    await choices(page).nth(2).check();
    await expect.poll(() => texts(page).count()).toBe(3);
    expect(await choices(page).nth(3).isDisabled()).toBe(true);
    const { page: other } = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await texts(other)
      .nth(2)
      .getByRole("heading", { name: /^Flood shuts Port Aurel/ })
      .waitFor();
    await choices(page).nth(0).uncheck();
    await expect.poll(() => texts(page).count()).toBe(2);
    await page.goBack();
    await expect.poll(() => texts(page).count()).toBe(3);
  });

  it("can be compared by keyboard alone", async () => {
    const page = await openFlood();
    for (const one of await choices(page).all()) if (await one.isChecked()) await one.press("Space");
    await page.getByText("No text is chosen.").waitFor();
    await choices(page).nth(3).press("Space");
    await texts(page)
      .getByRole("heading", { name: /^What the tidal park felt/ })
      .waitFor();
  });

  it("has its texts beside each other where there is room, and one after the other where there is none", async () => {
    for (const [width, isBeside] of [
      [1280, true],
      [360, false],
    ] as const) {
      const page = await openFlood({ viewport: { width, height: 900 } });
      const [first, second] = [await texts(page).nth(0).boundingBox(), await texts(page).nth(1).boundingBox()];
      expect(first?.y === second?.y, `${width} px`).toBe(isBeside);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
  });

  it("that is not there is said to be so", async () => {
    const { page } = await open("/stories/sto_nothing");
    await page.getByRole("heading", { name: "There is no such story" }).waitFor();
  });

  it.each([
    [390, "light"],
    [390, "dark"],
    [2560, "dark"],
  ] as const)("fits %d px, %s, and axe finds nothing wrong", async (width, colorScheme) => {
    const page = await openFlood({ viewport: { width, height: 900 }, colorScheme });
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await violationsOf(page)).toEqual([]);
  });
});
