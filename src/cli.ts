import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import type { SeedCommandOptions } from "../seed/main.js";
import type { ReadingOptions } from "../seed/reading-options.js";
import { addCompletionCommand } from "./completion/completion-cli.js";
import { readConfig, type Config } from "./config.js";
import { commandToRun } from "./config/surroundings.js";
import { failure } from "./errors.js";
import { addKeysCommands } from "./keys-cli.js";
import { printFailure } from "./print-failure.js";
import { version } from "./version.js";

const DONE = 0;
const FAILED = 1;

export interface CliDeps {
  streams: { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream };
  /** Aborted when the command is to stop; asked for only by commands that run long. */
  stop: () => AbortSignal;
}

/** Adds the options of every command that reads files. */
function readsFiles(command: Command): Command {
  return command
    .option("--as <shape>", "what every document is, whatever it looks like: article or page")
    .option("--base-url <url>", "address below which paths of documents stand (permalink, slug, pictures)")
    .option("--encoding <name>", "encoding of files that do not tell theirs, such as windows-1252")
    .option("--future", "take what has expired and what is of a day to come, too")
    .option("--follow-links", "follow symbolic links to folders, and to files elsewhere");
}

interface AddressOptions {
  port?: string;
  host?: string;
}

interface OpenOptions extends AddressOptions, Pick<SeedCommandOptions, "source" | "provider" | keyof ReadingOptions> {
  open: boolean;
}

/** Runs one command line (without node and script) and gives its exit code. */
export async function runCli(args: string[], deps: CliDeps): Promise<number> {
  let code = DONE;
  try {
    const program = createProgram(deps, (given) => (code = given));
    await program.parseAsync(isPathAlone(program, args) ? ["open", ...args] : args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has printed its own complaint, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === DONE ? DONE : FAILED;
    const { storeFailure } = await import("./store/store-failure.js");
    deps.streams.stderr.write(printFailure(storeFailure(error)));
    return FAILED;
  }
}

/** Whether a command line begins with a folder or file instead of a command. */
function isPathAlone({ commands }: Command, [first = "-"]: string[]): boolean {
  if (first.startsWith("-") || first === "help" || commands.some((one) => one.name() === first)) return false;
  return existsSync(first) || /[\\/]/.test(first);
}

/** The commands; each loads its code only when it runs, so that help comes at once. */
function createProgram({ streams, stop }: CliDeps, setCode: (code: number) => void): Command {
  const program = new Command("newsgraph")
    .description("A typed GraphQL API over your own news content.")
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
    })
    .showSuggestionAfterError()
    .showHelpAfterError(`See ${commandToRun("--help")}, or ${commandToRun("help COMMAND")}.`);

  program
    .command("serve")
    .description("serve what the store holds, with pages to read and a playground; loads nothing")
    .option("--port <number>", "port, 0 for a free one (default: PORT, else 4000)")
    .option("--host <address>", "address to listen on (default: HOST, else 127.0.0.1)")
    .action(async (options: AddressOptions) => {
      const { serveCommand } = await import("./serve-command.js");
      await serveCommand({ config: configWith(options), streams, signal: stop() });
    });

  program
    .command("start")
    .description("serve, after loading the sample corpus where the store is empty")
    .option("--port <number>", "port, 0 for a free one (default: PORT, else 4000)")
    .option("--host <address>", "address to listen on (default: HOST, else 127.0.0.1)")
    .action(async (options: AddressOptions) => {
      const [{ startCommand }, { seedCommand }] = await Promise.all([
        import("./start-command.js"),
        import("../seed/main.js"),
      ]);
      const [config, signal] = [configWith(options), stop()];
      const seed = (folder: string): Promise<number> =>
        seedCommand([folder], { source: "sample" }, config, streams, signal);
      setCode(await startCommand({ config, streams, signal, seed }));
    });

  readsFiles(
    program
      .command("seed")
      .description("load folders or files; formats are told by content, never by extension")
      .argument("<path...>", "folders or files")
      .option("--source <name>", "name under which these files are kept (default: the folder's name)")
      .option("--dry-run", "report what would be loaded and change nothing")
      .option("--prune", "remove what has left the source (the default, unless it seems to be another folder)")
      .option("--no-prune", "keep what has left the source")
      .option("--watch", "load again whenever a file changes")
      .option("--provider <provider>", '"Name <domain>" for documents that name none'),
  )
    .option("--report <file>", "write the report to this file, as JSON, with what became of every document")
    .option("--json", "print the report on stdout as JSON, and nothing else there")
    .option("--quiet", "print nothing but errors")
    .addHelpText("after", "\nExit codes: 0 all loaded, 2 some documents rejected, 1 not finished, 130 interrupted.")
    .action(async (paths: string[], options: SeedCommandOptions) => {
      const { seedCommand } = await import("../seed/main.js");
      setCode(await seedCommand(paths, options, readConfig(), streams, stop()));
    });

  readsFiles(
    program
      .command("open")
      .description("load a folder, serve it, keep up with it, and show it in a browser; `newsgraph PATH` does the same")
      .argument("<path...>", "folders or files")
      .option("--no-open", "open no browser")
      .option("--port <number>", "port, 0 for a free one (default: PORT, else 4000)")
      .option("--host <address>", "address to listen on (default: HOST, else 127.0.0.1)")
      .option("--source <name>", "name under which these files are kept (default: the folder's name)")
      .option("--provider <provider>", '"Name <domain>" for documents that name none'),
  ).action(async (paths: string[], { open, port, host, ...options }: OpenOptions) => {
    const [{ openCommand }, { seedCommand }] = await Promise.all([
      import("./open-command.js"),
      import("../seed/main.js"),
    ]);
    const address = { ...(port !== undefined && { port }), ...(host !== undefined && { host }) };
    // A line for each request of the pages would bury what is said of the folder.
    const config = configWith(address, { LOG_LEVEL: "warn" });
    await openCommand({
      config,
      streams,
      signal: stop(),
      showsBrowser: open,
      seedAndWatch: (signal, onLoaded) =>
        seedCommand(paths, { ...options, watch: true }, config, streams, signal, onLoaded),
    });
  });

  program
    .command("init")
    .description("write a small folder with one document of each shape, to begin with")
    .argument("[folder]", "where to", "content")
    .action(async (folder: string) => {
      const { initCommand } = await import("./init-command.js");
      await initCommand(folder, streams.stdout);
    });

  program
    .command("doctor")
    .description(
      "look at this machine, the configuration, the port and the store, and say what is wrong and what to do",
    )
    .addHelpText("after", "\nExit codes: 0 all is well, 1 something is not.")
    .action(async () => {
      const { doctorCommand } = await import("./doctor-command.js");
      setCode(await doctorCommand(streams));
    });

  readsFiles(
    program
      .command("check")
      .description("say of each file what it would become and why, and which of its fields are read; needs no store")
      .argument("<path...>", "folders or files"),
  )
    .option("--json", "one object a document on stdout, as NDJSON, and nothing else there")
    .addHelpText("after", "\nExit codes: 0 all read, 2 some documents rejected, 1 nothing to read, 130 interrupted.")
    .action(async (paths: string[], options: ReadingOptions & { json?: boolean }) => {
      const [{ checkCommand }, { readingSettings }] = await Promise.all([
        import("../seed/check.js"),
        import("../seed/reading-options.js"),
      ]);
      const request = { ...(options.json && { json: true }), ...readingSettings(options) };
      setCode(await checkCommand(paths, request, streams, stop()));
    });

  program
    .command("status")
    .description("say which sources the store holds, what their last runs came to, and what is unresolved")
    .option("--json", "as JSON")
    .action(async (options: { json?: boolean }) => {
      const { statusCommand } = await import("../seed/status.js");
      await statusCommand(options, readConfig(), streams);
    });

  program
    .command("forget")
    .description("take whole sources out of the store, such as the sample corpus (source: sample)")
    .argument("<source...>", "names of sources")
    .option("--report <file>", "write the report to this file, as JSON")
    .option("--json", "print the report on stdout as JSON, and nothing else there")
    .option("--quiet", "print nothing but errors")
    .action(async (sources: string[], options: Pick<SeedCommandOptions, "report" | "json" | "quiet">) => {
      const { forgetCommand } = await import("../seed/main.js");
      setCode(await forgetCommand(sources, options, readConfig(), streams, stop()));
    });

  addKeysCommands(program.command("keys").description("keys by which clients are told apart (API_KEYS)"), streams);

  program
    .command("schema")
    .description("print the schema (SDL); needs no store")
    .action(async () => {
      const { printGraph } = await import("./resolvers/graph.js");
      streams.stdout.write(printGraph());
    });

  addCompletionCommand(program, streams.stdout);
  return program;
}

/** Flags beat the environment, and that beats `defaults`. */
function configWith({ port, host }: AddressOptions, defaults: Record<string, string> = {}): Config {
  const config = readConfig(undefined, defaults);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    throw failure("BAD_USAGE", `--port must be a number from 0 to 65535, not ${port}.`);
  }
  if (host === "") throw failure("BAD_USAGE", "--host must name an address.");
  return { ...config, ...(port !== undefined && { port: Number(port) }), ...(host !== undefined && { host }) };
}
