import type { Command } from "commander";
import { readConfig } from "./config.js";
import type { KeysRequest } from "./keys-command.js";

/** `keys add`, `keys list` and `keys revoke`, below `keys`. */
export function addKeysCommands(keys: Command, streams: KeysRequest["streams"]): void {
  const request = (): KeysRequest => ({ config: readConfig(), streams });
  keys
    .command("add")
    .description("make a key and print it, once; the store keeps its digest alone")
    .argument("<name>", "who it is for")
    .option("--rate <number>", "operations that it may ask for in a minute (default: any number)")
    .option("--cost <number>", "points of cost that it may ask for in a minute; the largest operation has 1000")
    .action(async (name: string, options: { rate?: string; cost?: string }) => {
      const { addKeyCommand } = await import("./keys-command.js");
      await addKeyCommand(name, options, request());
    });
  keys
    .command("list")
    .description("say which keys there are")
    .option("--json", "as JSON")
    .action(async (options: { json?: boolean }) => {
      const { listKeysCommand } = await import("./keys-command.js");
      await listKeysCommand(options, request());
    });
  keys
    .command("revoke")
    .description("take a key back: it is refused from then on")
    .argument("<name>", "who it was for")
    .action(async (name: string) => {
      const { revokeKeyCommand } = await import("./keys-command.js");
      await revokeKeyCommand(name, request());
    });
}
