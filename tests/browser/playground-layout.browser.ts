import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

/** What GraphiQL and its editor do by themselves. */
const THEIRS = [
  // A tab holds a button that selects it and one that closes it.
  /^nested-interactive: <li [^>]*class="graphiql-tab/,
  // Comments in the dark theme.
  /^color-contrast: <span class="mtk\d+">/,
];

describe("the playground's page", () => {
  it.each([
    [360, "light"],
    [390, "dark"],
    [1280, "light"],
    [1280, "dark"],
    [2560, "dark"],
  ] as const)("fits %d px, %s, and axe finds nothing wrong but what GraphiQL does", async (width, colorScheme) => {
    const { page } = await open("/playground", { viewport: { width, height: 900 }, colorScheme });
    await page.getByRole("region", { name: "Result Window" }).getByText("The cable route meets").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    const own = async () => (await violationsOf(page)).filter((one) => !THEIRS.some((their) => their.test(one)));
    expect(await own()).toEqual([]);
    await page.getByRole("button", { name: "Table" }).click();
    await page.getByRole("region", { name: "List articles" }).waitFor();
    expect(await own()).toEqual([]);
  });

  it("has editor and answer one above the other on a phone, each as wide as the screen lets it", async () => {
    const { page } = await open("/playground", { viewport: { width: 390, height: 844 } });
    const answer = page.getByRole("region", { name: "Result Window" });
    await answer.getByText("The cable route meets").waitFor();
    const boxOf = async (name: string) => {
      const box = await page.getByRole("region", { name }).boundingBox();
      if (!box) throw new Error(`no ${name}`);
      return box;
    };
    const [written, answered] = [await boxOf("Operation Editor"), await boxOf("Result Window")];
    expect(written.width).toBeGreaterThan(340);
    expect(answered.width).toBeGreaterThan(340);
    expect(written.height).toBeGreaterThan(200);
    expect(answered.height).toBeGreaterThan(250);
    expect(answered.y).toBeGreaterThanOrEqual(written.y + written.height);
  });

  it("asks before Reset on a phone as elsewhere, in words that can be read", async () => {
    const { page } = await open("/playground", { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    const dialog = page.getByRole("dialog");
    const text = await dialog.getByText("What you have written is lost.").boundingBox();
    expect(text?.width).toBeGreaterThan(200);
    expect(text?.height).toBeGreaterThan(30);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("can be gone through by keyboard: a ready query is chosen and runs", async () => {
    const { page } = await open("/playground");
    const answer = page.getByRole("region", { name: "Result Window" });
    await answer.getByText("The cable route meets").waitFor();
    await page.getByRole("button", { name: "Count", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await answer.getByText('"wikiPages"').waitFor();
  });
});
