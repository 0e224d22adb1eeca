import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { commandLine } from "../../support/command-line.js";

const isThere = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;

async function scriptFor(shell: string): Promise<string> {
  const { code, stdout } = await commandLine("completion", shell);
  expect(code).toBe(0);
  return stdout;
}

function run(shell: string, script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(shell, ["-c", script, shell, ...args], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

describe.skipIf(!isThere("bash"))("in bash, the script", async () => {
  const script = await scriptFor("bash");
  /** What `complete` has the function offer for the last of these words. */
  const offered = (...words: string[]): string[] =>
    run(
      "bash",
      `${script}\nCOMP_WORDS=("$@") COMP_CWORD=$(($# - 1))\n_newsgraph\nprintf '%s\\n' "\${COMPREPLY[@]}"`,
      ...words,
    )
      .split("\n")
      .filter((word) => word !== "");

  it.each([
    [
      ["newsgraph", "se"],
      ["serve", "seed"],
    ],
    [["newsgraph", "--v"], ["--version"]],
    [
      ["newsgraph", "keys", ""],
      ["add", "list", "revoke"],
    ],
    [
      ["newsgraph", "keys", "add", "--"],
      ["--rate", "--cost", "--help"],
    ],
    [
      ["newsgraph", "seed", "content", "--pr"],
      ["--prune", "--provider"],
    ],
    [["newsgraph", "completion", "z"], ["zsh"]],
  ])("completes %j to %j", (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  it("leaves paths, and values of options, to the shell", () => {
    expect(offered("newsgraph", "./cont")).toEqual([]);
    expect(offered("newsgraph", "seed", "")).toEqual([]);
    expect(offered("newsgraph", "seed", "--report", "-")).toEqual([]);
    expect(run("bash", `${script}\ncomplete -p newsgraph`)).toBe("complete -o default -F _newsgraph newsgraph\n");
  });
});

describe.skipIf(!isThere("fish"))("in fish, the script", async () => {
  const script = await scriptFor("fish");
  const offered = (line: string): string[] =>
    run("fish", `${script}\ncomplete -C ${JSON.stringify(line)}`)
      .split("\n")
      .flatMap((one) => (one === "" ? [] : [one.split("\t")[0] ?? ""]));

  it("completes commands, those below one, and options", () => {
    expect(offered("newsgraph se")).toEqual(expect.arrayContaining(["seed", "serve"]));
    expect(offered("newsgraph keys r")).toContain("revoke");
    expect(offered("newsgraph keys add --c")).toEqual(["--cost"]);
    expect(offered("newsgraph seed --pru")).toEqual(["--prune"]);
  });
});

describe.skipIf(!isThere("zsh"))("the script for zsh", () => {
  it("is read, and told to the shell", async () => {
    const script = await scriptFor("zsh");
    expect(run("zsh", `autoload -U compinit && compinit -D -u\n${script}\nprint $_comps[newsgraph]`)).toBe(
      "_newsgraph\n",
    );
  });
});

describe("newsgraph completion", () => {
  it("names the shells that it knows, where it is asked for another", async () => {
    const { code, stderr } = await commandLine("completion", "tcsh");
    expect(code).toBe(1);
    expect(stderr).toContain("Allowed choices are bash, zsh, fish");
  });
});
