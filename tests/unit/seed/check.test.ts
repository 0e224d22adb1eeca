import { mkdirSync, symlinkSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { DocumentReport } from "../../../seed/reading/reading-report.js";
import { commandLine } from "../../support/command-line.js";
import { contentFolder, type ContentFolder } from "../../support/content-folder.js";

const POST = `---
title: Lanterns on the quay
date: 2024-03-09
author: Ada Mole and Tom Reed
tags: harbour, light
mood: calm
---

Forty lanterns were lit on the quay on Saturday.
`;
const DRAFT = POST.replace("mood: calm", "draft: true");

const folders: ContentFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function folderOf(files: Record<string, string | Uint8Array>): ContentFolder {
  const folder = contentFolder("site", files);
  folders.push(folder);
  return folder;
}

async function checkJson(path: string, ...options: string[]): Promise<{ code: number; reports: DocumentReport[] }> {
  const { code, stdout } = await commandLine("check", path, "--json", ...options);
  const lines = stdout.trimEnd().split("\n");
  return { code, reports: lines.map((line) => JSON.parse(line) as DocumentReport) };
}

describe("newsgraph check", () => {
  it("says of a document its format, shape and why, what was read, and what was not", async () => {
    const { code, reports } = await checkJson(folderOf({ "_posts/quay.md": POST }).path);
    expect(code).toBe(0);
    expect(reports).toMatchObject([
      {
        file: "site/_posts/quay.md",
        outcome: "document",
        format: "front matter",
        shape: "article",
        title: "Lanterns on the quay",
        publishedAt: "2024-03-09T00:00:00.000Z",
        authors: ["Ada Mole", "Tom Reed"],
        topics: ["harbour", "light"],
        fields: { title: "title", date: "publishedAt", author: "authors", tags: "topics", mood: null },
      },
    ]);
    expect(reports[0]?.why?.length).toBeGreaterThan(0);
  });

  it("prints the same for people, with a summary by folder and the fields that nothing was read from", async () => {
    const { stdout } = await commandLine("check", folderOf({ "_posts/quay.md": POST, "_posts/d.md": DRAFT }).path);
    expect(stdout).toContain("people     Ada Mole, Tom Reed");
    expect(stdout).toContain("not read   mood");
    expect(stdout).toMatch(/site\/_posts: 1 article, 1 left out/);
    expect(stdout).toMatch(/mood · 1 document/);
  });

  it("names every file that is not read, and why", async () => {
    const folder = folderOf({
      "draft.md": DRAFT,
      "empty.md": "",
      "photo.md": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      LICENSE: "MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy.\n",
      "votes.csv": "Name,Votes\nSilva,120\n",
    });
    mkdirSync(`${folder.path}/there`);
    symlinkSync("there", `${folder.path}/linked`);
    const { code, reports } = await checkJson(folder.path);
    expect(code).toBe(2);
    const byFile = Object.fromEntries(reports.map((report) => [report.file.slice("site/".length), report]));
    expect(Object.fromEntries(Object.entries(byFile).map(([file, { outcome }]) => [file, outcome]))).toEqual({
      "draft.md": "left-out",
      "empty.md": "rejected",
      "photo.md": "rejected",
      LICENSE: "passed-over",
      "votes.csv": "passed-over",
      linked: "passed-over",
    });
    for (const { reason, problems } of reports) expect(reason ?? problems?.[0]?.found).toMatch(/\S/);
  });

  it("ends with 0 for a healthy site with its settings, licence and attachments", async () => {
    const folder = folderOf({
      "_posts/2024-03-09-quay.md": POST,
      "_config.yml": "title: Quay\n",
      "package.json": `{ "name": "quay", "private": true }\n`,
      "assets/quay.css": "body { color: black }\n",
      "assets/quay.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      "README.md": "# Quay\n\nThe site of the quay.\n",
    });
    expect((await checkJson(folder.path)).code).toBe(0);
  });

  it("takes what an option says before what a folder says, and that before any evidence", async () => {
    const folder = folderOf({ "posts/quay.md": POST, "posts/newsgraph.yml": "as: page\n" });
    const shapes = async (...options: string[]): Promise<(string | undefined)[]> =>
      (await checkJson(folder.path, ...options)).reports.map(({ shape }) => shape).filter((shape) => shape);
    expect(await shapes()).toEqual(["page"]);
    expect(await shapes("--as", "article")).toEqual(["article"]);
    folder.delete("posts/newsgraph.yml");
    expect(await shapes()).toEqual(["article"]);
  });

  it("reads a folder's settings whichever ending their name has, and warns of two files of them", async () => {
    const settings = { "quay.md": POST, "newsgraph.yaml": "as: page\n" };
    const alone = await checkJson(folderOf(settings).path);
    expect(alone.reports.map(({ shape }) => shape).filter((shape) => shape)).toEqual(["page"]);
    expect(alone.reports.flatMap(({ warnings = [] }) => warnings)).toEqual([]);
    const both = await checkJson(folderOf({ ...settings, "newsgraph.yml": "as: article\n" }).path);
    expect(both.reports.map(({ shape }) => shape).filter((shape) => shape)).toEqual(["article"]);
    expect(both.reports.flatMap(({ warnings = [] }) => warnings)).toMatchObject([{ rule: "settings-twice" }]);
  });

  it("takes plain text for a note in a vault or among notes and posts, and for nothing by itself", async () => {
    const outcome = async (files: Record<string, string>) => {
      const { reports } = await checkJson(folderOf({ ...files, "thought.txt": "Just a thought.\n" }).path);
      return reports.find(({ file }) => file.endsWith("thought.txt"))?.outcome;
    };
    expect(await outcome({ ".obsidian/app.json": "{}" })).toBe("document");
    expect(await outcome({ "a.md": POST, "b.md": POST })).toBe("document");
    expect(await outcome({ "a.md": "# A\n\nSee [[B]].\n", "b.md": "# B\n\nSee [[A]].\n" })).toBe("document");
    expect(await outcome({})).toBe("passed-over");
  });

  it("warns of a setting that it does not know, and reads the folder nevertheless", async () => {
    const { code, reports } = await checkJson(folderOf({ "quay.md": POST, "newsgraph.yml": "as: poem\n" }).path);
    expect(code).toBe(0);
    expect(reports.flatMap(({ warnings = [] }) => warnings)).toMatchObject([
      { rule: "settings-invalid", field: "as", found: "poem", line: 1 },
    ]);
    expect(reports.some(({ shape }) => shape === "article")).toBe(true);
  });

  it("says where no file is", async () => {
    const { code, stderr } = await commandLine("check", folderOf({}).path);
    expect(code).toBe(1);
    expect(stderr).toMatch(/No file was found below/);
  });
});
