import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentSettings } from "../../../../src/http/documents/document-settings.js";

let folder: string;
let list: string;
let ofPages: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "documents-"));
  list = path.join(folder, "list.json");
  ofPages = path.join(folder, "pages.json");
  await writeFile(list, JSON.stringify({ mine: "query Mine { hello }" }));
  await writeFile(ofPages, JSON.stringify({ theirs: "query Theirs { hello }" }));
});
afterAll(() => rm(folder, { recursive: true }));

const holds = async (mode: "any" | "listed", pages: string) => {
  const settings = await documentSettings({ mode, list, maxAge: 0 }, pages);
  return ["query Mine { hello }", "query Theirs { hello }"].map((text) => settings?.list?.hasText(text));
};

describe("the settings for documents", () => {
  it("list what the server's own pages ask where listed documents alone are answered", async () => {
    expect(await holds("listed", ofPages)).toEqual([true, true]);
    expect(await holds("any", ofPages)).toEqual([true, false]);
  });

  it("do without pages that are not built", async () => {
    expect(await holds("listed", path.join(folder, "missing.json"))).toEqual([true, false]);
  });

  it("are none where nothing is configured", async () => {
    expect(await documentSettings(undefined, ofPages)).toBeUndefined();
    expect(await documentSettings({ mode: "automatic", maxAge: 0 }, ofPages)).toEqual({ mode: "automatic", maxAge: 0 });
  });
});
