import type { CompletedCommand } from "./command-tree.js";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** The script by which a shell completes the commands and options of `program`, and paths elsewhere. */
export function completionScript(shell: Shell, program: string, commands: readonly CompletedCommand[]): string {
  return { bash, zsh, fish }[shell](program, commands);
}

function placeOf({ path }: CompletedCommand): string {
  return quoted(path.map((name) => ` ${name}`).join(""));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Follows the words of the line down to the command that they name. */
function walk(words: string, commands: readonly CompletedCommand[]): string {
  const places = commands.filter(({ path }) => path.length > 0).map(placeOf);
  return `  local at='' word
  for word in ${words}; do
    case "$at $word" in
      ${places.join("|")}) at="$at $word" ;;
    esac
  done`;
}

function bash(program: string, commands: readonly CompletedCommand[]): string {
  const cases = commands.map((command) => {
    const names = (list: readonly { name: string }[]): string => quoted(list.map(({ name }) => name).join(" "));
    const valued = command.options.filter(({ takesValue }) => takesValue);
    return `    ${placeOf(command)}) words=${names(command.words)} options=${names(command.options)} valued=${names(valued)} ;;`;
  });
  return `_${program}() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words='' options='' valued=''
${walk(`"\${COMP_WORDS[@]:1:COMP_CWORD-1}"`, commands)}
  case "$at" in
${cases.join("\n")}
  esac
  COMPREPLY=()
  case " $valued " in *" $before "*) return ;; esac
  case "$current" in -*) words=$options ;; esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${program} ${program}
`;
}

function zsh(program: string, commands: readonly CompletedCommand[]): string {
  const list = (items: CompletedCommand["words"]): string =>
    items.map(({ name, description }) => quoted(`${name}:${description.replaceAll(":", "\\:")}`)).join(" ");
  const cases = commands.map(
    (command) => `    (${placeOf(command)}) names=(${list(command.words)}) options=(${list(command.options)}) ;;`,
  );
  return `#compdef ${program}
_${program}() {
  local -a names options
${walk(`"\${(@)words[2,CURRENT-1]}"`, commands)}
  case "$at" in
${cases.join("\n")}
  esac
  if [[ $PREFIX == -* ]]; then
    _describe option options
  else
    _describe command names
    _files
  fi
}
compdef _${program} ${program}
`;
}

function fish(program: string, commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap((command) => {
    const isAt = command.path.map((name) => `__fish_seen_subcommand_from ${name}`).join("; and ");
    const names = command.words.map(({ name }) => name).join(" ");
    const isOpen = names === "" || command.path.length === 0 ? "" : `; and not __fish_seen_subcommand_from ${names}`;
    const when = quoted(command.path.length === 0 ? "__fish_use_subcommand" : isAt + isOpen);
    const start = `complete -c ${program} -n ${when}`;
    return [
      ...command.words.map(({ name, description }) => `${start} -a ${name} -d ${fishQuoted(description)}`),
      ...command.options.map(
        ({ name, description, takesValue }) =>
          `${start} -l ${name.replace(/^--/, "")}${takesValue ? " -r" : ""} -d ${fishQuoted(description)}`,
      ),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function fishQuoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
