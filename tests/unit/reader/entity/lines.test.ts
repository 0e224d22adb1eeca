import { describe, expect, it } from "vitest";
import { linesOf } from "../../../../src/reader/pages/entity/graph/lines.js";

describe("linesOf", () => {
  it("breaks a name between words into two lines at most", () => {
    expect(linesOf("Port Aurel")).toEqual(["Port Aurel"]);
    expect(linesOf("Saltmarsh Seed Bank")).toEqual(["Saltmarsh Seed", "Bank"]);
    expect(linesOf("The committee that nobody remembers founding")).toEqual(["The committee", "that nobody…"]);
  });

  it("cuts a word that is too long for a line, by letters and not by units", () => {
    expect(linesOf("𠮷".repeat(40))).toEqual([`${"𠮷".repeat(16)}…`]);
    expect(linesOf("")).toEqual([""]);
  });
});
