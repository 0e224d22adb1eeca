import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { commandLine } from "../../support/command-line.js";
import { blocksOf, documents, root } from "../../support/docs/markdown-blocks.js";

const text = readFileSync(`${root}/docs/commands.md`, "utf8");
const READS_FILES = ["open", "check", "seed"];

/** What `--help` lists below a heading: names of commands, or options as they are typed. */
async function listed(heading: string, ...command: string[]): Promise<string[]> {
  const { stdout } = await commandLine(...command, "--help");
  const [, list = ""] = stdout.split(`${heading}:\n`);
  return [...(list.split("\n\n")[0] ?? "").matchAll(/^ {2}((?:-h, )?[a-z-][\w-]*)/gm)].map(([, name = ""]) => name);
}

/** The section of a command, with what holds of all that read files. */
function section(command: string): string {
  const of = (heading: string): string => text.split(`\n${heading}\n`)[1]?.split(/\n#{2,3} /)[0] ?? "";
  return of(`## ${command}`) + (READS_FILES.includes(command) ? of("### Options of all commands that read files") : "");
}

const commands = await listed("Commands");
const all = documents.map((file) => ({ file, text: readFileSync(`${root}/${file}`, "utf8") }));

describe("the document on commands", () => {
  it("has a section for every command, and for no other", () => {
    const sections = [...text.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
    expect(sections.toSorted()).toEqual(commands.filter((name) => name !== "help").toSorted());
  });

  it.each(commands.filter((name) => name !== "help"))("has every option of %s", async (command) => {
    const options = (await listed("Options", command)).filter((name) => !name.startsWith("-h"));
    for (const option of options) expect(section(command), option).toContain(option);
  });
});

describe.each(all)("$file", ({ file, text }) => {
  it("names no npm script that is not there", () => {
    const scripts = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = ""]) => name);
    for (const name of scripts) expect(Object.keys(packageJson.scripts)).toContain(name);
  });

  it("names no command that is not there", () => {
    const spans = [...text.matchAll(/`(?:npx )?newsgraph ([a-z]+)\b/g)].map(([, name = ""]) => name);
    const typed = blocksOf(file)
      .filter(({ language }) => language === "sh")
      .flatMap((block) => [...block.text.matchAll(/\bnpx newsgraph ([a-z]+)\b/g)].map(([, name = ""]) => name));
    for (const name of [...spans, ...typed]) expect(commands).toContain(name);
  });
});
