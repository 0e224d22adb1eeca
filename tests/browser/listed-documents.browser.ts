import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { documentSettings } from "../../src/http/documents/document-settings.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const root = resolve(import.meta.dirname, "../..");
const examples = { mode: "listed", list: join(root, "examples"), maxAge: 0 } as const;
const open = withReader(
  (store) => seed(store, [join(root, "seed/corpus")]),
  (ofPages) => documentSettings(examples, ofPages),
);

// A query that were refused would be a complaint of the page, at which the test fails.
describe("on a server that answers listed documents alone, the reader", () => {
  it("has its front, and leads to an article, its story and its house", async () => {
    const { page } = await open("/");
    await page.getByRole("heading", { name: "Trending" }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.locator('main a[href^="/articles/"]').first().click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    for (const kind of ["stories", "providers"]) {
      await page.goto(new URL("/", page.url()).href);
      await page.locator(`main a[href^="/${kind}/"]`).first().click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
    }
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("searches, and shows a subject with its graph and a path", async () => {
    const { page } = await open("/search?q=flood");
    await page.getByText("12 articles").waitFor();
    await page.getByRole("combobox").first().fill("por");
    await page
      .getByRole("option", { name: /^Port Aurel/ })
      .first()
      .waitFor();
    await page.goto(new URL("/entities/port-aurel", page.url()).href);
    await page.getByRole("heading", { name: "Port Aurel", level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("is alone in that: what else a page asks is refused", async () => {
    const { page, forgive } = await open("/search?q=flood");
    const answer = await page.request.post(new URL("/graphql", page.url()).href, { data: { query: "{ __typename }" } });
    expect(await answer.text()).toContain("DOCUMENT_NOT_LISTED");
    forgive(/400/);
  });
});
