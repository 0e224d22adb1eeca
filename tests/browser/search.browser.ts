import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

const box = (page: Page) => page.getByRole("combobox", { name: "Search articles" });
const titles = (page: Page) => page.locator(".search-results").getByRole("heading", { level: 2 });
const counted = (page: Page, count: number) => page.getByText(new RegExp(`^${count} articles?$`)).waitFor();
const addressOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

describe("the search", () => {
  it("follows as one types, and Back leads to where one was before", async () => {
    const { page } = await open("/search");
    await counted(page, 35);
    await box(page).pressSequentially("floo", { delay: 200 });
    await page.waitForURL("**/search?q=floo");
    await page.locator(".search-results mark").first().waitFor();
    await box(page).fill("seed bank");
    await page.waitForURL("**/search?q=seed+bank");
    await page.goBack();
    await counted(page, 35);
    expect(await box(page).inputValue()).toBe("");
  });

  it("marks what was searched for, and counts when the list is there", async () => {
    const { page } = await open("/search?q=flood");
    await counted(page, 12);
    const marked = await page.locator(".search-results mark").allInnerTexts();
    expect(marked.length).toBeGreaterThan(8);
    for (const text of marked) expect(text).toMatch(/^flood/i);
  });

  it("narrows by several values of a facet, says so, and takes them off again", async () => {
    const { page } = await open("/search?q=flood");
    const house = page.getByRole("group", { name: "House" });
    await house.getByRole("checkbox", { name: /Harbour Post/ }).check();
    await counted(page, 3);
    await house.getByRole("checkbox", { name: /Meridian Ledger/ }).check();
    await counted(page, 6);
    expect(addressOf(page).match(/provider=/g)).toHaveLength(2);
    const chosen = page.getByRole("list", { name: "Narrowed to" });
    await chosen.getByRole("link", { name: "Take off: Harbour Post" }).click();
    await counted(page, 3);
    await page.goBack();
    await counted(page, 6);
    await chosen.getByRole("link", { name: "Take all off" }).click();
    await counted(page, 12);
    expect(addressOf(page)).toBe("?q=flood");
  });

  it("shows from an address alone all that it shows to who came by clicking", async () => {
    const { page } = await open("/search?q=flood&kind=NEWSLETTER&from=2024-12-01&order=oldest");
    await counted(page, 1);
    expect(await box(page).inputValue()).toBe("flood");
    expect(await page.getByLabel("Order").inputValue()).toBe("oldest");
    expect(await page.getByLabel("from").inputValue()).toBe("2024-12-01");
    expect(await page.getByRole("link", { name: "Take off: from 1 Dec 2024" }).count()).toBe(1);
    expect(await page.title()).toBe("flood – Newsgraph");
  });

  it("orders as one says", async () => {
    const { page } = await open("/search");
    await page.getByLabel("Order").selectOption("By title");
    await page.waitForURL("**/search?order=title");
    await page.locator(".search-results .results:not(.is-old)").waitFor();
    const shown = await titles(page).allInnerTexts();
    expect(shown).toHaveLength(20);
    expect(shown).toEqual(shown.toSorted((one, other) => one.localeCompare(other, "en", { ignorePunctuation: true })));
  });

  it("shows more without a jump, and Back to it finds all of it", async () => {
    const { page } = await open("/search");
    await titles(page).nth(19).waitFor();
    const more = page.getByRole("button", { name: "Show more" });
    await more.scrollIntoViewIfNeeded();
    const top = await page.evaluate<number>("scrollY");
    await more.click();
    await titles(page).nth(34).waitFor();
    expect(await page.evaluate("scrollY")).toBe(top);
    await page.waitForFunction("document.activeElement.closest('h2, .article-card-facts') !== null");
    // Clicked where it is, out of sight: a mouse would have to go there first.
    await page.getByRole("link", { name: "Newsgraph", exact: true }).dispatchEvent("click");
    await page.getByText("25 articles").waitFor();
    expect(await page.evaluate("scrollY")).toBe(0);
    await page.goBack();
    expect(await titles(page).count()).toBe(35);
    await expect.poll(() => page.evaluate("scrollY")).toBe(top);
  });

  it("says where nothing is found, and which part of an address means nothing", async () => {
    const { page } = await open("/search?q=zeppelin&order=random");
    await page.getByText("No article was found.").waitFor();
    await page.getByText("The address asks for order=random, which means nothing here.").waitFor();
  });

  it("opens its own query with its variables in the playground", async () => {
    const { page } = await open("/search?q=flood&kind=VIDEO");
    await page.getByRole("link", { name: "Open in playground" }).click();
    await page.waitForURL("**/playground?query=*");
    const asked = new URL(page.url()).searchParams;
    expect(asked.get("query")).toMatch(/^query Search\(.*\barticles\(/s);
    expect(JSON.parse(asked.get("variables") ?? "")).toMatchObject({
      search: { query: "flood", prefix: true },
      filter: { kind: { in: ["VIDEO"] } },
    });
    await page.locator(".graphiql-editors").getByText("query Search(").waitFor();
  });

  it.each([
    [390, "light"],
    [1280, "dark"],
    [2560, "light"],
    [360, "dark"],
  ] as const)("fits %d px, %s, and axe finds nothing wrong", async (width, colorScheme) => {
    const { page } = await open("/search?q=flood&from=2024-01-01", { viewport: { width, height: 900 }, colorScheme });
    await page.getByRole("list", { name: /^Articles by/ }).waitFor();
    const narrow = page.getByRole("button", { name: "Narrow", exact: true });
    if (await narrow.isVisible()) await narrow.click();
    await page.getByRole("group", { name: "House" }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await violationsOf(page)).toEqual([]);
  });
});
