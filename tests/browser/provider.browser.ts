import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

describe("the page of a house", () => {
  it("is opened from the front page, and says what it published, about what, and who covers the same", async () => {
    const { page } = await open("/");
    await page.getByRole("region", { name: "Houses" }).getByRole("link", { name: "Harbour Post" }).click();
    await page.getByRole("heading", { level: 1, name: "Harbour Post" }).waitFor();
    await page.getByRole("link", { name: "8 articles" }).waitFor();
    expect(await page.getByRole("link", { name: "harbourpost.example" }).getAttribute("href")).toBe(
      "https://harbourpost.example",
    );
    await page.getByRole("region", { name: "Newest articles" }).getByRole("article").first().waitFor();
    const subjects = page.getByRole("region", { name: "What it writes about" });
    await subjects.getByRole("button", { name: "Show more" }).click();
    await expect.poll(() => subjects.getByRole("listitem").count()).toBe(39);
    await page.getByRole("region", { name: "Houses that cover the same" }).getByText("Northern Coast Wire").click();
    await page.getByRole("heading", { level: 1, name: "Northern Coast Wire" }).waitFor();
  });

  it("is found by its domain, and leads from a bar of its timeline to just the articles that the bar counts", async () => {
    const { page } = await open("/providers/harbourpost.example");
    const bar = page.getByRole("link", { name: /^October 2024: \d+ articles$/ });
    const [, count] = /: (\d+) articles$/.exec((await bar.getAttribute("aria-label")) ?? "") ?? [];
    await bar.click();
    await page.waitForURL("**/search?provider=*&from=2024-10-01&to=2024-10-31");
    await page.getByText(`${count} articles`, { exact: true }).waitFor();
  });

  it("says where there is none", async () => {
    const { page } = await open("/providers/nobody.example");
    await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
  });

  it.each([
    [390, "dark"],
    [2560, "light"],
  ] as const)("fits %d px, %s, and axe finds nothing wrong", async (width, colorScheme) => {
    const path = "/providers/harbourpost.example";
    const { page } = await open(path, { viewport: { width, height: 900 }, colorScheme });
    await page.getByRole("region", { name: "Over time" }).getByRole("list").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await violationsOf(page)).toEqual([]);
  });
});
