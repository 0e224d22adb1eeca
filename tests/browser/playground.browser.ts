import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

const tabs = (page: Page) => page.locator(".graphiql-tab").allInnerTexts();
const editor = (page: Page) => page.getByRole("region", { name: "Operation Editor" });
const answer = (page: Page) => page.getByRole("region", { name: "Result Window" });
const ready = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Ready queries" }).getByRole("button", { name, exact: true });

/** Writes into the operation editor, behind what stands there. */
async function type(page: Page, text: string): Promise<void> {
  await editor(page).locator(".view-lines").click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(text);
}

describe("the playground", () => {
  it("opens with one ready query and its answer", async () => {
    const { page } = await open("/playground");
    await answer(page).getByText("The cable route meets the meadow").waitFor();
    expect(await tabs(page)).toEqual(["NewestArticles"]);
    await ready(page, "Newest articles").and(page.locator("[aria-current=true]")).waitFor();
  });

  it("opens each ready query of a group with its answer, in the same tab where nobody wrote into it", async () => {
    const { page } = await open("/playground");
    await answer(page).getByText("The cable route meets the meadow").waitFor();
    await ready(page, "Search").click();
    await ready(page, "Suggest").click();
    await answer(page).getByText('"suggest"').waitFor();
    await ready(page, "Relations").click();
    await ready(page, "Neighbours").click();
    await answer(page).getByText('"sharedArticleCount"').first().waitFor();
    expect(await tabs(page)).toEqual(["Neighbours"]);
  });

  it("keeps what was written: a ready query opens beside it, and closing it or Reset asks first", async () => {
    const { page } = await open("/playground");
    await answer(page).getByText("The cable route meets the meadow").waitFor();
    await type(page, "\n# my own words");
    await ready(page, "Provider profile").click();
    await answer(page).getByText('"articleCount"').first().waitFor();
    expect(await tabs(page)).toEqual(["NewestArticles", "ProviderProfile"]);

    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await page.locator("#graphiql-session-tab-0").click();
    await editor(page).getByText("my own words").waitFor();
    await page.getByRole("button", { name: "Close Tab" }).first().click();
    await page.getByText("What you have written in “NewestArticles” is lost.").waitFor();
    await page.keyboard.press("Escape");
    expect(await tabs(page)).toEqual(["NewestArticles", "ProviderProfile"]);

    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await page.getByText("Your 2 tabs are closed").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await answer(page).getByText("The cable route meets the meadow").waitFor();
    expect(await tabs(page)).toEqual(["NewestArticles"]);
    expect(await editor(page).getByText("my own words").count()).toBe(0);
  });

  it("opens with the tabs of the last visit, and runs the one in front", async () => {
    const { page } = await open("/playground");
    await ready(page, "Count").click();
    await ready(page, "Counts").click();
    await answer(page).getByText('"wikiPages"').waitFor();
    await expect.poll(() => page.evaluate("localStorage['newsgraph:graphiql:tabState']")).toContain("query Counts");
    await page.reload();
    await answer(page).getByText('"wikiPages"').waitFor();
    expect(await tabs(page)).toEqual(["Counts"]);
  });
});

describe("an address with a query", () => {
  const QUERIES = "query One { __typename } query Two($word: String!) { suggest(prefix: $word, first: 1) { text } }";
  const asked = new URLSearchParams({ query: QUERIES, variables: '{"word": "sandpiper"}', operationName: "Two" });

  it("opens it with its variables and runs the operation that it names", async () => {
    const { page } = await open(`/playground?${asked}`);
    await answer(page).getByText('"suggest"').waitFor();
    await page.getByRole("region", { name: "Variables" }).getByText('"sandpiper"').waitFor();
  });

  it("is what Share link copies", async () => {
    const { page, url } = await open(`/playground?${asked}`, { permissions: ["clipboard-read", "clipboard-write"] });
    await answer(page).getByText('"suggest"').waitFor();
    await page.getByRole("button", { name: "Share link" }).click();
    await page.getByText("Link copied").waitFor();
    const copied = new URL(await page.evaluate<string>("navigator.clipboard.readText()"));
    expect(copied.origin + copied.pathname).toBe(`${url}/playground`);
    expect(Object.fromEntries(copied.searchParams)).toEqual(Object.fromEntries(asked));
  });

  it("is put into the address bar where the browser lets no page copy", async () => {
    const { page } = await open("/playground");
    await answer(page).getByText("The cable route meets the meadow").waitFor();
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    await page.getByRole("button", { name: "Share link" }).click();
    await page.getByText("The link stands in the address bar now").waitFor();
    expect(new URL(page.url()).searchParams.get("query")).toContain("query NewestArticles");
  });
});

describe("the query builder", () => {
  it("adds a field to the query by a click", async () => {
    const { page } = await open("/playground?query=%7Barticles%7BtotalCount%7D%7D");
    await answer(page).getByText('"totalCount": 35').waitFor();
    await page.getByRole("button", { name: "Show Query builder" }).click();
    await page.locator(".graphiql-explorer-root").getByText("providers", { exact: true }).click();
    await editor(page).getByText("providers").waitFor();
  });
});
