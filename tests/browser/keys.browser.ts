import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

const REFUSED = {
  status: 401,
  json: { errors: [{ message: "A key is needed.", extensions: { code: "UNAUTHENTICATED" } }] },
};

describe("a server that asks for a key", () => {
  it("is asked once, in place of every page, and the key goes with each query from then on", async () => {
    const { page, forgive } = await open("/playground");
    await page.route("**/graphql", (route) =>
      route.request().headers()["authorization"] === "Bearer right" ? route.fallback() : route.fulfill(REFUSED),
    );
    await page.goto(new URL("/search?q=flood", page.url()).href);
    await page.getByRole("heading", { name: "This server asks for a key" }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Key").fill("wrong");
    await page.getByRole("button", { name: "Open" }).click();
    await page.getByText("The key that was given is not valid").waitFor();
    await page.getByLabel("Key").fill("right");
    await page.keyboard.press("Enter");
    await page.getByText("12 articles").waitFor();
    forgive(/401/);
  });
});
