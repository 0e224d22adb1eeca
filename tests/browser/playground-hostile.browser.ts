import { expect, describe, it } from "vitest";
import { contentFolder } from "../support/content-folder.js";
import { HOSTILE_DOCUMENTS } from "../support/browser/hostile-documents.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const open = withReader(async (store) => {
  const folder = contentFolder("hostile", HOSTILE_DOCUMENTS);
  await seed(store, [folder.path]);
  folder.remove();
});

describe("a playground over content that tries to be more than text", () => {
  it("opens every ready query that it shows with an answer, shown as text in JSON and in tables", async () => {
    const { page } = await open("/playground");
    const answer = page.getByRole("region", { name: "Result Window" });
    await answer.getByText("harmless").first().waitFor();
    const bar = page.getByRole("navigation", { name: "Ready queries" });
    for (const view of ["JSON", "Table"]) {
      await page.getByRole("button", { name: view }).click();
      for (const group of await bar.locator(".ready-groups button").all()) {
        await group.click();
        for (const query of await bar.locator("li button").all()) {
          const [response] = await Promise.all([page.waitForResponse("**/graphql"), query.click()]);
          expect(await response.json(), (await query.textContent()) ?? "").not.toHaveProperty("errors");
        }
      }
    }
    expect(await page.title()).toBe("Newsgraph playground");
    expect(await page.evaluate("document.querySelectorAll('main :is(script, iframe, object, img)').length")).toBe(0);
  });
});
