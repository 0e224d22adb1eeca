import { join, resolve } from "node:path";
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

const TIMEOUT = { message: "The request took longer than it may.", extensions: { code: "TIMEOUT" } };

/** Has `answer` answer these operations from now on, and nothing else. */
async function intercept(page: Page, operation: RegExp, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route("**/graphql", (route) => {
    const { operationName = "" } = route.request().postDataJSON() as { operationName?: string };
    return operation.test(operationName) ? answer(route) : route.fallback();
  });
}

const failWith =
  (data: object | null) =>
  (route: Route): Promise<void> =>
    route.fulfill({ json: { data, errors: [TIMEOUT] } });

describe("a part that fails", () => {
  it("says so in its place and can be asked for again, while the rest of the front page stands", async () => {
    const { page } = await open("/search?q=nothing-yet");
    await intercept(page, /^Stories$/, failWith(null));
    await page.getByRole("link", { name: "Newsgraph", exact: true }).click();
    const stories = page.getByRole("region", { name: "Stories" });
    await stories.getByText("The stories could not be loaded. This took longer than the server allows.").waitFor();
    await page.getByRole("region", { name: "Newest" }).getByRole("article").first().waitFor();
    await page.unrouteAll();
    await stories.getByRole("button", { name: "Try again" }).click();
    await stories.getByRole("heading", { level: 3 }).first().waitFor();
  });

  it("takes no count of the search with it", async () => {
    const { page } = await open("/");
    await intercept(page, /^SearchFacet$/, failWith({ articles: { facets: null } }));
    await page.getByRole("link", { name: "Browse" }).click();
    await page.getByText("35 articles").waitFor();
    await page.getByText("House was not counted. This took longer than the server allows.").waitFor();
    expect(await page.locator(".search-results").getByRole("article").count()).toBe(20);
  });
});

describe("a page whose code is gone", () => {
  it("says so, and can be loaded anew", async () => {
    const { page, forgive } = await open("/");
    await page.route("**/assets/search-page-*.js", (route) => route.fulfill({ status: 404 }));
    await page.getByRole("link", { name: "Browse" }).click();
    await page.getByText("This page could not be shown.").waitFor();
    await page.unrouteAll();
    await page.getByRole("button", { name: "Load it anew" }).click();
    await page.getByText("35 articles").waitFor();
    forgive(/404|dynamically imported module/);
  });
});

describe("a store that is slow", () => {
  it("shows the list first, and says that it is still counting", async () => {
    const { page } = await open("/");
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await intercept(page, /^Search(Count|Facet|Timeline)$/, async (route) => {
      await held;
      await route.fallback();
    });
    await page.getByRole("link", { name: "Browse" }).click();
    await page.locator(".search-results").getByRole("article").nth(19).waitFor();
    expect(await page.getByText("Still counting …").count()).toBe(2);
    release();
    await page.getByText("35 articles").waitFor();
    await page.getByRole("group", { name: "Mentions" }).waitFor();
    expect(await page.getByText("Still counting …").count()).toBe(0);
  });
});

describe("with reduced motion", () => {
  it("nothing moves by itself", async () => {
    const { page } = await open("/", { reducedMotion: "reduce" });
    await page.getByText("25 articles").waitFor();
    expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
  });
});
