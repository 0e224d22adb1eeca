import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { globSync } from "tinyglobby";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { documents, root } from "../../support/docs/markdown-blocks.js";

const files = ["CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", ...documents].concat(
  globSync("examples/**/*.md", { cwd: root, ignore: "**/node_modules/**" }),
);

type Nodes = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

function textOf(node: Nodes): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** The name of a heading in an address, as GitHub makes it. */
function anchorOf(heading: Nodes): string {
  return textOf(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
    .replaceAll(" ", "-");
}

function anchorsIn(path: string): Set<string> {
  const anchors = new Set<string>();
  visit(fromMarkdown(readFileSync(path, "utf8")), "heading", (heading) => {
    const name = anchorOf(heading);
    let anchor = name;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${name}-${count}`;
    anchors.add(anchor);
  });
  return anchors;
}

/** Links and pictures that lead to another place of the repository, by path from its root, with the anchor. */
function linksIn(file: string): { url: string; path: string; anchor: string }[] {
  const links: { url: string; path: string; anchor: string }[] = [];
  visit(fromMarkdown(readFileSync(join(root, file), "utf8")), ["link", "image"], (node) => {
    if (!("url" in node) || /^[a-z]+:/.test(node.url)) return;
    const [path = "", anchor = ""] = node.url.split("#");
    links.push({ url: node.url, path: path === "" ? file : join(dirname(file), decodeURI(path)), anchor });
  });
  return links;
}

describe.each(files)("the links of %s", (file) => {
  it("lead to files, and to headings, that are there", () => {
    for (const { url, path, anchor } of linksIn(file)) {
      expect(relative(root, join(root, path)), url).not.toMatch(/^\.\./);
      expect(existsSync(join(root, path)), url).toBe(true);
      if (anchor !== "") expect(anchorsIn(join(root, path)), url).toContain(anchor);
    }
  });
});

it("every document is in the index of docs", () => {
  const linked = linksIn("docs/README.md").map(({ path }) => path);
  const pages = documents.filter((file) => file.startsWith("docs/") && file !== "docs/README.md");
  expect(linked).toEqual(expect.arrayContaining(pages));
});

it("every picture of docs is shown somewhere, and taken by npm run shots", () => {
  const shown = documents.flatMap((file) => linksIn(file).map(({ path }) => path));
  const shots = readFileSync(join(root, "scripts/shots.ts"), "utf8");
  for (const name of readdirSync(join(root, "docs")).filter((name) => name.endsWith(".png"))) {
    expect(shown).toContain(`docs/${name}`);
    expect(shots).toContain(`"docs/${name}"`);
  }
});
