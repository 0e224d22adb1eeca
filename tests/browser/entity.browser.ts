import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { seed } from "../support/seed.js";

const corpus = join(resolve(import.meta.dirname, "../.."), "seed/corpus");
const open = withReader((store) => seed(store, [corpus]));

const section = (page: Page, name: string) => page.getByRole("region", { name });
const tiesOf = (page: Page, name: string) => page.getByRole("group", { name: `Neighbours of ${name}`, exact: true });
const nodeOf = (page: Page, name: string) => page.locator(".graph-node").and(page.getByLabel(name, { exact: true }));

describe("the page of a subject", () => {
  it("says what it is, who writes about it, what links to it, and shows its page with its links", async () => {
    const { page } = await open("/entities/port-aurel");
    await page.getByRole("heading", { level: 1, name: "Port Aurel" }).waitFor();
    await page.getByText("15 articles about it").waitFor();
    expect(await page.title()).toBe("Port Aurel – Newsgraph");
    expect(await page.getByText("Χρυσολίμανο", { exact: true }).getAttribute("lang")).toBe("el");
    for (const name of ["Who writes about it", "Its page links to", "Pages that link to it"]) {
      await section(page, name).getByRole("link").first().waitFor();
    }
    expect(await section(page, "Newest articles").getByRole("article").count()).toBe(10);
    await section(page, "Its page").getByRole("link", { name: "Sandpiper", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "RV Sandpiper" }).waitFor();
  });

  it("is found by its id, its slug in any case, and from a card, and says where there is none", async () => {
    const { page, url } = await open("/search?q=seagrass");
    await page.locator(".entity-chip").getByText("Seagrass", { exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Seagrass" }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/entities\/ent_/);
    await page.goto(`${url}/entities/Port-Aurel`);
    await page.getByRole("heading", { level: 1, name: "Port Aurel" }).waitFor();
    await page.goto(`${url}/entities/zeppelin`);
    await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
  });

  it("leads from a bar of its timeline to just the articles that the bar counts", async () => {
    const { page } = await open("/entities/2024-aurel-flood");
    const bar = section(page, "Over time")
      .getByRole("link", { name: /^\d+ Oct 2024: \d+ articles?$/ })
      .first();
    const [, count] = /: (\d+ articles?)$/.exec((await bar.getAttribute("aria-label")) ?? "") ?? [];
    await bar.click();
    await page.waitForURL("**/search?about=*&from=2024-10-*");
    await page.getByText(count ?? "", { exact: true }).waitFor();
    await page.getByRole("link", { name: "Take off: 2024 Aurel flood" }).waitFor();
    await page.getByRole("link", { name: "page of 2024 Aurel flood" }).click();
    await page.getByRole("heading", { level: 1, name: "2024 Aurel flood" }).waitFor();
  });
});

it("has its first view in less than 150 kB, and its text as a page once that is in sight", async () => {
  const { page, received } = await open("/entities/port-aurel", { viewport: { width: 1280, height: 720 } });
  await nodeOf(page, "Limpet Robotics").waitFor();
  await page.waitForLoadState("networkidle");
  const own = page.getByRole("region", { name: "Its page", exact: true });
  expect(received()).toBeGreaterThan(30_000);
  expect(received()).toBeLessThan(150_000);
  await own.scrollIntoViewIfNeeded();
  await own.getByRole("link").first().waitFor();
  expect(received()).toBeLessThan(250_000);
});

describe("the graph of a subject", () => {
  it("opens what is clicked, and keeps the walk in its address", async () => {
    const { page } = await open("/entities/port-aurel");
    await nodeOf(page, "Limpet Robotics").click();
    await tiesOf(page, "Limpet Robotics").getByText("Northlight Ventures").waitFor();
    await nodeOf(page, "Northlight Ventures").waitFor();
    expect(new URL(page.url()).searchParams.getAll("walk")).toHaveLength(1);
    await page.reload();
    await nodeOf(page, "Northlight Ventures").waitFor();
    await page.getByRole("button", { name: "Start again" }).click();
    await nodeOf(page, "Northlight Ventures").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");
  });

  it("is walked by the keyboard alone", async () => {
    const { page } = await open("/entities/port-aurel");
    await nodeOf(page, "Port Aurel").focus();
    const seen = new Set<string>();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowRight"]) {
      await page.keyboard.press(key);
      seen.add(await page.evaluate<string>("document.activeElement.getAttribute('aria-label')"));
    }
    expect(seen.size).toBeGreaterThan(2);
    const name = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    await page.keyboard.press("Enter");
    await tiesOf(page, name).getByRole("button").first().waitFor();
    expect(await nodeOf(page, name).getAttribute("aria-pressed")).toBe("true");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(name);
  });

  it("is walked in words too, and the focus stays on the list", async () => {
    const { page } = await open("/entities/port-aurel");
    const button = tiesOf(page, "Port Aurel").getByRole("button", { name: "Seagrass" });
    await expect.poll(() => button.count()).toBe(0);
    await tiesOf(page, "Port Aurel").getByRole("button", { name: "Orrin Sound" }).focus();
    await page.keyboard.press("Enter");
    await tiesOf(page, "Orrin Sound").getByRole("button").first().waitFor();
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Neighbours of Orrin Sound");
    await tiesOf(page, "Orrin Sound").getByRole("link", { name: "Orrin Sound" }).click();
    await page.getByRole("heading", { level: 1, name: "Orrin Sound" }).waitFor();
  });
});

describe("how a subject hangs together with another", () => {
  it("is found by its name, with the article or link of each step, and stands in the address", async () => {
    const { page } = await open("/entities/port-aurel-rovers");
    const box = page.getByRole("combobox", { name: "Subject to which a path leads from Port Aurel Rovers" });
    await box.fill("mei-li");
    await page.getByRole("option", { name: "Mei-lin Tsao" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/entities/port-aurel-rovers?to=ent_*");
    await page.getByText(/^Mei-lin Tsao is \d steps? away\.$/).waitFor();
    const steps = page.locator(".path-steps > li");
    expect(await steps.last().getByRole("link").last().innerText()).toBe("Mei-lin Tsao");
    expect(await violationsOf(page)).toEqual([]);
    await page.reload();
    await page.getByText(/^Mei-lin Tsao is \d steps? away\.$/).waitFor();
    await page.getByRole("link", { name: "Take the path away" }).click();
    await steps.first().waitFor({ state: "detached" });
  });

  it("is said where nothing joins them, or the address names nothing", async () => {
    const { page, url } = await open("/entities/port-aurel?to=nothing");
    await page.getByText("The address names a subject that is not in the store.").waitFor();
    await page.goto(`${url}/entities/port-aurel`);
    await page.getByRole("combobox", { name: /^Subject/ }).fill("zeppelin");
    await page.getByText("No subject of that name").waitFor({ state: "attached" });
  });
});

it.each([
  [390, "light"],
  [1280, "dark"],
  [2560, "light"],
  [360, "dark"],
] as const)("fits %d px, %s, and axe finds nothing wrong", async (width, colorScheme) => {
  const { page } = await open("/entities/port-aurel", { viewport: { width, height: 900 }, colorScheme });
  await nodeOf(page, "Limpet Robotics").press("Enter");
  await tiesOf(page, "Limpet Robotics").getByText("Northlight Ventures").waitFor();
  await section(page, "Over time").getByRole("list").waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  expect(await violationsOf(page)).toEqual([]);
});
