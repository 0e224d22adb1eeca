import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

const QUERY = `{
  articles(first: 2, filter: { isStub: false }) {
    totalCount
    nodes { title provider { name } topics { name } }
  }
  nobody: article(url: "https://nowhere.example/") { title }
}`;

describe("the table view", () => {
  it("shows lists with flat columns, lists in them as counts that open, and is kept for the next visit", async () => {
    const { page } = await open(`/playground?${new URLSearchParams({ query: QUERY })}`);
    await page.getByRole("button", { name: "Table" }).click();
    const list = page.getByRole("region", { name: "List articles" });
    await list.getByText("2 rows").waitFor();
    expect(await list.getByRole("columnheader").allInnerTexts()).toEqual(["title", "provider.name", "topics"]);
    await list.getByRole("row").nth(1).getByRole("button").click();
    await list.getByRole("cell", { name: "Seagrass" }).last().waitFor();
    await page.getByRole("region", { name: "articles", exact: true }).getByRole("cell", { name: "25" }).waitFor();
    await page.getByRole("region", { name: "nobody" }).waitFor();
    expect(await page.getByRole("region", { name: "Result Window" }).isVisible()).toBe(false);
    await page.reload();
    await list.getByText("2 rows").waitFor();
    await page.getByRole("button", { name: "JSON" }).click();
    await page.getByRole("region", { name: "Result Window" }).getByText("totalCount").waitFor();
  });

  it("copies a table as CSV", async () => {
    const path = `/playground?${new URLSearchParams({ query: QUERY })}`;
    const { page } = await open(path, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Table" }).click();
    await page.getByRole("region", { name: "List articles" }).getByRole("button", { name: "Copy as CSV" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      "title,provider.name,topics\r\nThe cable route meets the meadow,Tidal Review,2\r\n" +
        "Research ship finds 31-sq-km seagrass meadow off Vessmark,Northern Coast Wire,2\r\n",
    );
  });
});
