import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { ERRORS } from "../../../src/errors.js";
import { root } from "../../support/docs/markdown-blocks.js";

const read = (path: string): string => readFileSync(`${root}/${path}`, "utf8");
const entries = new Map(
  [...read("docs/troubleshooting.md").matchAll(/^### ([A-Z]+(?:_[A-Z]+)*)\n([^]*?)(?=^##)/gm)].map(
    ([, code = "", text = ""]) => [code, text],
  ),
);
/** Codes are named where an error is made of one, in the list of public ones, and in what `/readyz` tells. */
const NAMED = /\bfailure\(\s*"([A-Z_]+)"|^\s*(?:code: |\| )"([A-Z]+(?:_[A-Z]+)*)"[,;]?$/gm;
const named = globSync("{src,seed}/**/*.ts", { cwd: root }).flatMap((path) =>
  [...read(path).matchAll(NAMED)].map(([, made, listed]) => made ?? listed ?? ""),
);

describe("the document on troubleshooting", () => {
  it("has an entry for every code that the source names, and for no other", () => {
    const codes = new Set([...Object.keys(ERRORS), ...named]);
    expect(codes).toContain("STOPPING");
    expect(codes).toContain("GRAPHQL_PARSE_FAILED");
    expect([...entries.keys()].toSorted()).toEqual([...codes].toSorted());
  });

  it.each(Object.entries(ERRORS))("has the message of %s by which it can be found", (code, { message }) => {
    expect(entries.get(code)).toContain(`> ${message}`);
  });
});
