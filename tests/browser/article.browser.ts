import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

/** The article on the flood, as one comes to it from a search. */
async function openFlood(options?: Parameters<typeof open>[1]): Promise<Page> {
  const { page } = await open("/search?q=%22Water+in+Dock+Street%22", options);
  await page.getByRole("link", { name: /^Water in Dock Street/ }).click();
  await page.waitForURL("**/articles/*");
  await page.locator(".markdown .mention").first().waitFor();
  return page;
}

const part = (page: Page, name: string) => page.getByRole("region", { name });
const card = (page: Page) => page.getByRole("note");

describe("an article", () => {
  it("is told with house, day, text, pictures by their addresses, and the file it came from", async () => {
    const page = await openFlood();
    const article = page.getByRole("article").first();
    await article.getByRole("heading", { level: 1, name: /^Water in Dock Street/ }).waitFor();
    await article.getByRole("link", { name: "Harbour Post" }).waitFor();
    await article.getByText("High water comes again this afternoon").waitFor();
    const picture = article.getByRole("link", { name: /^Picture 1 at static\.harbourpost\.example/ });
    expect(await picture.getAttribute("rel")).toBe("noopener noreferrer nofollow");
    expect(await picture.getAttribute("target")).toBe("_blank");
    const origin = part(page, "Where it comes from");
    await origin.getByText("news/2024-10-27-water-in-dock-street.md").waitFor();
    await origin.getByText("Sunday, 27 October 2024 at 06:40:00 CET").waitFor();
    await origin.getByText("2024-10-27T05:40:00.000Z").waitFor();
    expect(await page.title()).toMatch(/^Water in Dock Street/);
  });

  it("shows what is related with the reason and what is shared, what names it, and its story", async () => {
    const page = await openFlood();
    const related = part(page, "Related");
    await related.getByText("The source itself names it").first().waitFor();
    await related.getByRole("list", { name: "Both are about" }).first().getByRole("link").first().waitFor();
    const before = await related.getByRole("article").count();
    await related.getByRole("button", { name: "Show more" }).click();
    await related.getByRole("article").nth(before).waitFor();
    await part(page, "What leads here")
      .getByRole("link", { name: /^Low Water: the year/ })
      .waitFor();
    await part(page, "Its story")
      .getByRole("link", { name: /^4 articles side by side/ })
      .click();
    await page.waitForURL("**/stories/*");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /^Water in Dock Street/ }).waitFor();
  });

  it("shows a card for what it names under the pointer, which one may go onto, and Escape takes away", async () => {
    const page = await openFlood();
    await page.locator(".markdown").getByRole("link", { name: "Saltmarsh Seed Bank" }).hover();
    await card(page)
      .getByText(/\d+ articles about it/)
      .waitFor();
    await card(page).hover();
    await page.waitForTimeout(500);
    expect(await card(page).count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => card(page).count()).toBe(0);
  });

  it("shows the card to the keyboard, too, and Enter leads to what is named", async () => {
    const page = await openFlood();
    const names = page.locator(".markdown").getByRole("link", { name: "Port Aurel", exact: true });
    await page.getByRole("link", { name: "Open in playground" }).focus();
    for (let step = 0; step < 12 && (await card(page).getByText("Port Aurel").count()) === 0; step++) {
      await page.keyboard.press("Tab");
      await page.waitForTimeout(300);
    }
    await card(page)
      .getByText(/articles about it/)
      .waitFor();
    expect(await names.first().getAttribute("aria-describedby")).toBe(await card(page).getAttribute("id"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?entity=|\/entities\//);
  });

  it("shows the card at the first tap, where one taps", async () => {
    const page = await openFlood({ hasTouch: true, viewport: { width: 390, height: 844 } });
    await page.locator(".markdown").getByRole("link", { name: "Bram Oduya" }).tap();
    await card(page).getByRole("link", { name: "Bram Oduya" }).waitFor();
    expect(page.url()).toContain("/articles/");
    await card(page).getByRole("link", { name: "Bram Oduya" }).tap();
    await page.waitForURL(/\/search\?entity=|\/entities\//);
  });

  it("that is not there is said to be so", async () => {
    const { page } = await open("/articles/art_nothing");
    await page.getByRole("heading", { name: "There is no such article" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it("stands, text and all, where what hangs together with it fails", async () => {
    const { page } = await open("/search?q=%22Water+in+Dock+Street%22");
    await page.route("**/graphql", (route) => {
      const { operationName = "" } = route.request().postDataJSON() as { operationName?: string };
      const fails = /^(Mentions|Related|RelatedFrom|StoryOf|Origin)$/.test(operationName);
      const errors = [{ message: "It took too long.", extensions: { code: "TIMEOUT" } }];
      return fails ? route.fulfill({ json: { data: null, errors } }) : route.fallback();
    });
    await page.getByRole("link", { name: /^Water in Dock Street/ }).click();
    await page.getByText("High water comes again this afternoon").waitFor();
    await page.getByText("The related articles could not be loaded.").waitFor();
    await page.unrouteAll();
    await part(page, "Related").getByRole("button", { name: "Try again" }).click();
    await part(page, "Related").getByRole("article").first().waitFor();
  });

  it.each([
    [390, "light"],
    [390, "dark"],
    [1280, "dark"],
    [2560, "light"],
  ] as const)("fits %d px, %s, and axe finds nothing wrong", async (width, colorScheme) => {
    const page = await openFlood({ viewport: { width, height: 900 }, colorScheme });
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await violationsOf(page)).toEqual([]);
  });
});
