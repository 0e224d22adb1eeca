import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

describe("the front page", () => {
  it("says what the store holds, and shows the newest, the stories and what is trending", async () => {
    const { page } = await open("/");
    await page.getByText("25 articles").waitFor();
    const newest = page.getByRole("region", { name: "Newest" });
    await newest.getByRole("article").first().waitFor();
    expect(await newest.getByRole("article").count()).toBe(12);
    for (const name of ["Stories", "Trending", "Most written about", "Houses"]) {
      await page.getByRole("region", { name }).getByRole("listitem").first().waitFor();
    }
  });

  it("leads from a bar of the timeline to the articles of these days", async () => {
    const { page } = await open("/");
    await page.getByRole("link", { name: /^October 2024: \d+ articles$/ }).click();
    await page.waitForURL("**/search?from=2024-10-01&to=2024-10-31");
    await page.getByText("1 – 31 Oct 2024").waitFor();
    await page.goBack();
    await page.getByText("25 articles").waitFor();
  });

  it("lets a stretch of the timeline be dragged over", async () => {
    const { page } = await open("/");
    const box = async (name: RegExp) => {
      const place = await page.getByRole("link", { name }).boundingBox();
      if (!place) throw new Error(`no bar ${name}`);
      return { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    };
    await page.getByRole("link", { name: /^October 2024/ }).waitFor();
    const [from, to] = [await box(/^October 2024/), await box(/^December 2024/)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL("**/search?from=2024-10-01&to=2024-12-31");
  });

  it("has its first view in less than 150 kB", async () => {
    const { page, received } = await open("/");
    await page.waitForLoadState("networkidle");
    expect(received()).toBeGreaterThan(30_000);
    expect(received()).toBeLessThan(150_000);
  });

  it.each([
    [390, "light"],
    [390, "dark"],
    [2560, "dark"],
    [360, "light"],
  ] as const)("fits %d px, %s, and axe finds nothing wrong", async (width, colorScheme) => {
    const { page } = await open("/", { viewport: { width, height: 900 }, colorScheme });
    await page.getByRole("region", { name: "Houses" }).getByRole("listitem").first().waitFor();
    await page.getByRole("region", { name: "Newest" }).getByRole("article").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await violationsOf(page)).toEqual([]);
  });
});
