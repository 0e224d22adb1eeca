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

describe("a playground whose server is away", () => {
  it("says so in plain words, in place of the answer, and shows the ready queries all the same", async () => {
    const { page, forgive } = await open("/search?q=nothing-yet");
    await page.route("**/graphql", (route) => route.abort("connectionrefused"));
    await page.goto(new URL("/playground", page.url()).href);
    await page.getByText("The server does not answer, so these queries are made for the sample").waitFor();
    const answer = page.getByRole("region", { name: "Result Window" });
    await answer.getByText("The server does not answer. See whether it still runs").waitFor();
    expect(await answer.innerText()).not.toContain("stack");
    await page.unrouteAll();
    await page.getByRole("button", { name: "Look again" }).click();
    await page.getByText("so these queries are made for the sample").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Newest articles" }).click();
    await answer.getByText("The cable route meets the meadow").waitFor();
    forgive(/ERR_CONNECTION_REFUSED/);
  });

  it("tells a proxy's page from an answer", async () => {
    const { page, forgive } = await open("/playground");
    const answer = page.getByRole("region", { name: "Result Window" });
    await answer.getByText("The cable route meets the meadow").waitFor();
    await page.route("**/graphql", (route) => route.fulfill({ status: 502, body: "<h1>Bad gateway</h1>" }));
    await page.getByRole("button", { name: "Execute query" }).click();
    await answer.getByText("The server answered with status 502").waitFor();
    forgive(/502/);
  });
});

describe("a playground whose server asks for a key", () => {
  it("asks once, and sends the key with each query from then on", async () => {
    const { page, forgive } = await open("/search?q=nothing-yet");
    await page.route("**/graphql", (route) =>
      route.request().headers()["authorization"] === "Bearer right" ? route.fallback() : route.fulfill(REFUSED),
    );
    await page.goto(new URL("/playground", page.url()).href);
    await page.getByRole("heading", { name: "This server asks for a key" }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("Key").fill("wrong");
    await page.getByRole("button", { name: "Open" }).click();
    await page.getByText("The key that was given is not valid").waitFor();
    await page.getByLabel("Key").fill("right");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Result Window" }).getByText("The cable route meets the meadow").waitFor();
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByText("All Schema Types").waitFor();
    forgive(/401/);
  });
});
