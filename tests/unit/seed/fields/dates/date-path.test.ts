import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfPath } from "../../../../../seed/fields/dates/date-path.js";

const read = (path: string) => {
  const found = dateOfPath(path);
  return found && [found.publishedAt.toISOString().replace("T00:00:00.000Z", ""), found.rest];
};

describe("a path's day", () => {
  it.each([
    ["_posts/2024-05-02-bridge.md", "2024-05-02", "bridge"],
    ["2024-05-02.md", "2024-05-02", ""],
    ["2024/05/02/bridge.md", "2024-05-02", "bridge"],
    ["2024/5/2/bridge.md", "2024-05-02", "bridge"],
    ["20240502-bridge.md", "2024-05-02", "bridge"],
    ["2024_05_02_bridge", "2024-05-02", "bridge"],
    ["2024.05.02.bridge.txt", "2024-05-02", "bridge"],
    ["blog/2024-05-02-bridge/index.md", "2024-05-02", "bridge"],
    ["blog/2024-05-02-bridge/README.md", "2024-05-02", "bridge"],
    ["blog/2024-05-02-bridge/index.en.md", "2024-05-02", "bridge"],
    ["2024/may/02/bridge.md", "2024-05-02", "bridge"],
    ["2024/05/02/index.html", "2024-05-02", ""],
    ["2024/05/02/bridge/_index.md", "2024-05-02", "bridge"],
    ["2024/05/02.md", "2024-05-02", ""],
    ["2024/05-02-bridge.md", "2024-05-02", "bridge"],
    ["2024-05-02 The bridge is open.md", "2024-05-02", "The bridge is open"],
    ["2024-05-02 – The bridge.md", "2024-05-02", "The bridge"],
    ["2024-5-2-bridge.md", "2024-05-02", "bridge"],
    ["2024-05-02-bridge.html.markdown", "2024-05-02", "bridge"],
    ["2024-05-02-node.js.md", "2024-05-02", "node.js"],
    ["20240502_1984-review.md", "2024-05-02", "1984-review"],
    ["2024-05-02-2024-05-04-festival.md", "2024-05-02", "2024-05-04-festival"],
    ["newsletter-2024-05-02.md", "2024-05-02", "newsletter"],
    ["2nd May 2024.md", "2024-05-02", ""],
    ["Thursday, May 2, 2024.md", "2024-05-02", ""],
    ["2024年5月2日.txt", "2024-05-02", ""],
    ["C:\\news\\2024-05-02-bridge.md", "2024-05-02", "bridge"],
  ])("is read from %s", (path, day, rest) => {
    expect(read(path)).toEqual([day, rest]);
  });

  it.each([
    ["20240502083000-bridge.md", "2024-05-02T08:30:00.000Z", "bridge"],
    ["202405020830 bridge.md", "2024-05-02T08:30:00.000Z", "bridge"],
    ["2024-05-02T08-30-00-bridge.md", "2024-05-02T08:30:00.000Z", "bridge"],
    ["20240502T083000Z.md", "2024-05-02T08:30:00.000Z", ""],
  ])("has a time where the name has one: %s", (path, moment, rest) => {
    expect(read(path)).toEqual([moment, rest]);
  });

  it.each([
    ["2024-05-02-trip/2023-01-01-start.md", "2023-01-01", "start"],
    ["2023/01/01/2024-05-02-bridge.md", "2024-05-02", "bridge"],
    ["archive/2024-05-02/sports/bridge.md", "2024-05-02", "bridge"],
    ["2024-05-02-trip/notes.md", "2024-05-02", "notes"],
  ])("is the nearest name's: %s", (path, day, rest) => {
    expect(read(path)).toEqual([day, rest]);
  });

  it.each([
    "2024/05/bridge/index.md",
    "2024/05/12-ways-to-cook.md",
    "2024-05.md",
    "2024.md",
    "v2024.05.02/notes.md",
    "release-2024.05.02.md",
    "2024-02-30-bridge.md",
    "20241301-bridge.md",
    "2024-05-021.md",
    "12024-05-02.md",
    "20240502123-bridge.md",
    "2024-05-02bridge.md",
    "1714638600.md",
    "2024-123.md",
    "12345678.md",
    "2024-W18-4.md",
    "555-123-4567.md",
    "1066-10-14-hastings.md",
    "report-2024-05.pdf",
    "bridge.md",
    "",
    "/",
  ])("is not made of other numbers: %s", (path) => {
    expect(read(path)).toBeUndefined();
  });

  it("is found in any path without an error, and fast", () => {
    fc.assert(fc.property(fc.string(), (path) => void dateOfPath(path)));
    const start = performance.now();
    for (const path of [
      "2024/".repeat(1e5),
      "-".repeat(1e6),
      "2024-05-".repeat(1e5),
      ".a".repeat(1e5),
      "1/".repeat(1e5),
    ])
      dateOfPath(path);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
