import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOf } from "../support/browser/axe.js";
import { withReader } from "../support/browser/open-reader.js";
import { contentFolder } from "../support/content-folder.js";
import { seed } from "../support/seed.js";

const post = (title: string, body: string): string =>
  `---\ntitle: "${title}"\nurl: https://hostile.example/${encodeURIComponent(title)}\ntype: article\npublishedAt: 2024-05-01T10:00:00Z\n---\n\n${body}\n`;

const LINKS = `[one](javascript:alert(1)) [two](JaVaScRiPt:alert(1)) [three](data:text/html,x) [four](vbscript:x)
[five](file:///etc/passwd) [six](java&Tab;script:alert(1)) ![seven](javascript:alert(1))
![pixel](https://elsewhere.example/pixel.png) [good](https://good.example/?a=1&b=2) [note][ref] <https://auto.example/>

[ref]: javascript:alert(1)`;

const MARKUP = `Words &lt;script&gt;document.title = 1&lt;/script&gt; and \`<img src=x onerror=alert(1)>\`.

~~~html
<script>document.title = 2</script><iframe src="https://elsewhere.example/"></iframe>
~~~

A note[^1] and a table:

| a | ${"cell".repeat(200)} |
| --- | --- |
| 1 | 2 |

- [x] done

[^1]: The note itself.

###### Deep heading

# High heading`;

const open = withReader(async (store) => {
  const folder = contentFolder("hostile", {
    "links.md": post("Hostile links", LINKS),
    "markup.md": post("Hostile markup", MARKUP),
    "words.md": post(
      "Hostile words",
      `${"pneumono".repeat(900)}\n\n\`${"code".repeat(400)}\`\n\nhttps://long.example/${"path/".repeat(200)}`,
    ),
    "nested.md": post(
      "Hostile nesting",
      `start\n\n${"> ".repeat(20_000)}deep\n\n${"[".repeat(20_000)}\n\n${"- ".repeat(9_000)}x\n\nend`,
    ),
    "bidi.md": post("Hostile \u202Enoitcerid", "\u202Edenrut si sihT\n\nThis stands upright.\n\n- بند أول\n- بند ثان"),
    "large.md": post("Hostile size", "A paragraph of the **large** text.\n\n".repeat(140_000)),
  });
  await seed(store, [folder.path]);
  folder.remove();
});

async function openArticle(title: string, options?: Parameters<typeof open>[1]): Promise<Page> {
  const { page } = await open("/search", options);
  await page.locator(".search-results").getByRole("link", { name: title }).click();
  await page.locator(".markdown :is(p, pre)").first().waitFor();
  return page;
}

describe("the text of an article", () => {
  it("has links to the web alone, which tell nobody where one comes from, and no picture is asked for", async () => {
    const page = await openArticle("Hostile links");
    const links = page.locator(".markdown a");
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href))).toEqual([
      "https://elsewhere.example/pixel.png",
      "https://good.example/?a=1&b=2",
      "https://auto.example/",
    ]);
    for (const link of await links.all()) {
      expect(await link.getAttribute("rel")).toBe("noopener noreferrer nofollow");
    }
    expect(await page.locator("main img").count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  });

  it("shows markup as words, scrolls what is wide by itself, and leaves no heading out", async () => {
    const page = await openArticle("Hostile markup", { viewport: { width: 390, height: 844 } });
    await page.getByText("<script>document.title = 1</script>").waitFor();
    expect(await page.locator("main :is(script, iframe, style, input)").count()).toBe(0);
    expect(await page.title()).toMatch(/^Hostile markup/);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    const [deep, high] = [page.getByText("Deep heading"), page.getByText("High heading")];
    expect([await deep.evaluate((one) => one.nodeName), await high.evaluate((one) => one.nodeName)]).toEqual([
      "H2",
      "H2",
    ]);
    expect(await violationsOf(page)).toEqual([]);
  });

  it("leads to a note and shows it where it stands", async () => {
    const page = await openArticle("Hostile markup", { viewport: { width: 390, height: 500 } });
    await page.locator("sup a").click();
    await expect
      .poll(() => page.evaluate("document.querySelector(':target')?.innerText ?? ''"))
      .toContain("The note itself");
    await page.waitForTimeout(600);
    const top = await page.locator(":target").evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(500);
  });

  it("breaks no layout, however long its words", async () => {
    const page = await openArticle("Hostile words", { viewport: { width: 390, height: 844 } });
    await page.getByText(/pneumonopneumono/).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  });

  it("is shown as it is written where it is nested without end", async () => {
    const page = await openArticle("Hostile nesting");
    await page.getByRole("button", { name: /^Show all/ }).click();
    await expect.poll(() => page.locator(".markdown").innerText()).toMatch(/- x\s+end\s*$/);
    await page.getByText("> > > >").first().waitFor();
  });

  it("turns for itself alone", async () => {
    const { page: bidi } = await open("/search");
    await bidi
      .locator(".search-results")
      .getByRole("link", { name: /noitcerid/ })
      .click();
    const upright = bidi.getByText("This stands upright.");
    expect(await upright.evaluate((one) => one.matches(":dir(ltr)"))).toBe(true);
    const list = bidi.locator(".markdown ul");
    expect(await list.evaluate((one) => one.matches(":dir(rtl)"))).toBe(true);
    expect(await bidi.getByText("بند أول").getAttribute("lang")).toBe("ar");
    expect(await bidi.title()).not.toContain("\u202E");
  });

  it("of five megabytes is there in part at once, and as a whole when one asks, while the page stays awake", async () => {
    const page = await openArticle("Hostile size");
    const pieces = page.locator(".markdown-chunk");
    await expect.poll(() => pieces.count()).toBe(2);
    await page.evaluate(
      "globalThis.longest = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask' })",
    );
    await page.getByRole("button", { name: /^Show all of the text \([\d,]+ characters\)$/ }).click();
    await expect.poll(() => pieces.count(), { timeout: 50_000, interval: 500 }).toBeGreaterThan(100);
    // Far below a freeze, and far above what a busy machine makes of the 0.1 s that it takes.
    expect(await page.evaluate("longest")).toBeLessThan(2_000);
  });
});
