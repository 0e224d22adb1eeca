import { Argument, type Command } from "commander";
import { commandTree } from "./command-tree.js";
import { completionScript, SHELLS, type Shell } from "./scripts.js";

/** Adds `completion SHELL`, which knows the other commands of the program. */
export function addCompletionCommand(program: Command, stdout: NodeJS.WritableStream): void {
  program
    .command("completion")
    .description("print a script by which a shell completes commands, options and paths")
    .addArgument(new Argument("<shell>").choices(SHELLS))
    .addHelpText(
      "after",
      `
To have it in every shell that is opened from now on:
  bash: echo 'source <(newsgraph completion bash)' >> ~/.bashrc
  zsh:  echo 'source <(newsgraph completion zsh)' >> ~/.zshrc    (below the line with compinit)
  fish: newsgraph completion fish > ~/.config/fish/completions/newsgraph.fish`,
    )
    .action((shell: Shell) => void stdout.write(completionScript(shell, program.name(), commandTree(program))));
}
