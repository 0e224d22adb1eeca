import type { Command } from "commander";

/** What can follow when the words before it have led to one command. */
export interface CompletedCommand {
  /** Names from below the program to the command; none for the program itself. */
  path: readonly string[];
  /** Commands below it, or the values that its argument may have. */
  words: readonly Described[];
  options: readonly (Described & { takesValue: boolean })[];
}

interface Described {
  name: string;
  description: string;
}

/** The program and all its commands, those that help shows. */
export function commandTree(command: Command, path: readonly string[] = []): CompletedCommand[] {
  const help = command.createHelp();
  // Help itself has nothing below it that the program has not.
  const below = help.visibleCommands(command).filter((one) => command.commands.includes(one));
  const values = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  return [
    {
      path,
      words: [
        ...below.map((one) => ({ name: one.name(), description: one.description() })),
        ...values.map((name) => ({ name, description: "" })),
      ],
      options: help.visibleOptions(command).map(({ long, description, required, optional }) => ({
        name: long ?? "",
        description,
        takesValue: required || optional,
      })),
    },
    ...below.flatMap((one) => commandTree(one, [...path, one.name()])),
  ];
}
