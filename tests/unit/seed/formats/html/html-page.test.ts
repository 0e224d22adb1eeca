import { describe, expect, it } from "vitest";
import { parseText } from "../../parse-text.js";

const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-02T08:30:00Z"></head><body><article><h1>Alerts</h1>${body}</article></body></html>`;
const PROSE =
  "<p>The harbour sends an alert to all ferries when the tide is higher than the quay, and takes it back later.</p>";

describe("a web page", () => {
  it("is one though its code shows templates", () => {
    const text = page(
      "Alerts",
      `${PROSE}<pre><code>on {{ $labels.quay }} {% for a in site.posts %}{{ end }}</code></pre>${PROSE}`,
    );
    expect(parseText(text, "alerts/index.html")).toMatchObject({
      kind: "document",
      format: "html",
      document: { shape: "article", publishedAt: new Date("2024-05-02T08:30:00Z") },
    });
  });

  it("is one where its day is filled in, though its prose shows a template", () => {
    const text = page(
      "Alerts",
      `<p>Write {{ quay }} where the name of the quay is to stand, and it is sent.</p>${PROSE}`,
    );
    expect(parseText(text, "alerts/index.html")).toMatchObject({ kind: "document", format: "html" });
    expect(parseText(text.replace(/2024-05-02T08:30:00Z/, "{{ page.date }}"), "alerts/index.html")).toMatchObject({
      kind: "passed-over",
    });
  });

  it("is a template where it waits for content itself", () => {
    const text = page("{{ page.title }}", PROSE).replace(/<meta property="article:published_time"[^>]*>/, "");
    expect(parseText(text, "theme/index.html")).toMatchObject({ kind: "passed-over" });
  });
});
