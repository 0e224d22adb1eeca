import { describe, expect, it } from "vitest";
import { printReport } from "../../../seed/print-report.js";
import { emptyOutcome, ReportBuilder } from "../../../seed/report.js";

const TOTALS = { articles: 2, articleStubs: 1, providers: 1, entities: 1, entityStubs: 3 };

function printed(builder: ReportBuilder, run = { verb: "Loaded", interrupted: false }): string {
  let text = "";
  const stream = { isTTY: false, write: (part: string) => (text += part) } as unknown as NodeJS.WriteStream;
  printReport(builder.build(["news"], TOTALS, []), run, stream);
  return text;
}

function outcome(parts: Partial<Parameters<ReportBuilder["batch"]>[0]> = {}): Parameters<ReportBuilder["batch"]>[0] {
  return { ...emptyOutcome(), ...parts };
}

describe("the printed report", () => {
  it("says what was loaded, what was left out and what the store holds", () => {
    const builder = new ReportBuilder();
    builder.batch(outcome({ loaded: 2, leftOut: [{ file: "news/a.md", reason: "draft: true" }] }));
    builder.article({ isStub: false });
    expect(printed(builder)).toBe(
      [
        "Loaded news: 3 files",
        "  documents  2 loaded, 0 unchanged, 0 rejected, 1 left out",
        "  articles   1 new, 0 changed, 1 unchanged, 0 removed, 1 stub",
        "  providers  0 new, 0 changed, 1 unchanged, 0 removed",
        "  entities   0 new, 0 changed, 1 unchanged, 0 removed, 3 stubs",
        "Left out, as not to be shown (1)",
        "  news/a.md · draft: true",
        "",
      ].join("\n"),
    );
  });

  it("names of several documents in one file which was left out, by its number and title", () => {
    const builder = new ReportBuilder();
    const file = "news/export.json";
    builder.batch(
      outcome({
        leftOut: [
          { file, part: 1, title: "Bridge", reason: "status: draft" },
          { file, part: 4, reason: "status: draft" },
          { file: "news/a.md", title: "Ferry", reason: "draft: true" },
        ],
      }),
    );
    expect(printed(builder).split("\n").slice(-4)).toEqual([
      "  news/export.json · document 2 · Bridge · status: draft",
      "  news/export.json · document 5 · status: draft",
      "  news/a.md · draft: true",
      "",
    ]);
  });

  it("names file, line, field, what was found and what to do, and lets no file name steer the terminal", () => {
    const builder = new ReportBuilder();
    const problem = {
      file: "news/a\u001b[31m\nb.md",
      line: 3,
      field: "quality",
      rule: "integer",
      found: "text",
      hint: "Give a number.",
    };
    builder.batch(outcome({ rejected: [[problem]] }));
    expect(printed(builder)).toContain("  news/a\\u{1b}[31m\\u{a}b.md:3 · quality · text. Give a number.\n");
  });

  it("counts a file once, however many problems it has, and shows the first twenty", () => {
    const builder = new ReportBuilder();
    const problem = { file: "a.md", rule: "r", found: "f", hint: "h" };
    builder.batch(outcome({ rejected: [Array.from({ length: 25 }, () => problem)] }));
    expect(printed(builder)).toContain("1 rejected");
    expect(printed(builder)).toContain("… and 5 more: 25 r; see --report FILE");
  });

  it("does not say that an interrupted run has loaded the source", () => {
    expect(printed(new ReportBuilder(), { verb: "Loaded", interrupted: true })).toMatch(
      /^Interrupted\..*\nSo far from news\n/,
    );
  });
});
