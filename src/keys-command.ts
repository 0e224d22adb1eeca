import type { Config } from "./config.js";
import { commandToRun } from "./config/surroundings.js";
import { failure } from "./errors.js";
import { printable } from "./printable.js";
import { deleteApiKey, findApiKeys, insertApiKey } from "./store/api-keys/api-key-records.js";
import { newKey } from "./store/api-keys/key-text.js";
import { openStore, type Store } from "./store/connection.js";

export interface KeysRequest {
  config: Config;
  streams: { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream };
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u;
const AMOUNT = /^[1-9]\d{0,8}$/;

/**
 * `newsgraph keys add`: prints a new key on stdout, once; the store has its digest alone.
 * @throws NewsgraphError BAD_USAGE for a name that is taken or none, or a budget that is no number; or where the store cannot be opened
 */
export async function addKeyCommand(
  name: string,
  options: { rate?: string; cost?: string },
  request: KeysRequest,
): Promise<void> {
  if (!NAME.test(name)) {
    throw failure(
      "BAD_USAGE",
      "A key's name has 1 to 100 letters, digits, spaces and ._@-, and begins with one of the first two.",
    );
  }
  const budgets = { ...amount("rate", options.rate), ...amount("cost", options.cost) };
  const { key, ...kept } = newKey();
  const record = { _id: name, ...kept, createdAt: new Date(), ...budgets };
  const isNew = await withStore(request, (store) => insertApiKey(store, record));
  if (!isNew)
    throw failure("BAD_USAGE", `There is a key named ${name} already: revoke it first, or choose another name.`);
  const { stdout, stderr } = request.streams;
  stderr.write(`The key of ${printable(name)}, which is shown this once (${inWords(budgets)}):\n`);
  stdout.write(`${key}\n`);
  stderr.write("Servers know it in some seconds, where API_KEYS is optional or required.\n");
}

/** `newsgraph keys list`: names, days and budgets. @throws NewsgraphError where the store cannot be opened */
export async function listKeysCommand({ json = false }: { json?: boolean }, request: KeysRequest): Promise<void> {
  const keys = await withStore(request, findApiKeys);
  const { stdout, stderr } = request.streams;
  const rows = keys.map(({ _id: name, createdAt, rate, cost }) => ({ name, createdAt, rate, cost }));
  if (json) stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length === 0) stderr.write(`There are no keys: ${commandToRun("keys add NAME")} makes one.\n`);
  else {
    for (const { name, createdAt, ...budgets } of rows)
      stdout.write(`${printable(name)}  since ${createdAt.toISOString().slice(0, 10)}, ${inWords(budgets)}\n`);
  }
}

/** `newsgraph keys revoke`. @throws NewsgraphError BAD_USAGE where there is no key of that name; or where the store cannot be opened */
export async function revokeKeyCommand(name: string, request: KeysRequest): Promise<void> {
  const wasThere = await withStore(request, (store) => deleteApiKey(store, name));
  if (!wasThere) throw failure("BAD_USAGE", `There is no key named ${name}; ${commandToRun("keys list")} names all.`);
  request.streams.stderr.write(`The key of ${printable(name)} is revoked: servers refuse it in some seconds.\n`);
}

async function withStore<T>({ config, streams }: KeysRequest, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(config, { say: (message) => void streams.stderr.write(`${message}\n`) });
  try {
    await store.ensureSchema();
    return await work(store);
  } finally {
    await store.close();
  }
}

function amount<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, number>> {
  if (value === undefined) return {};
  if (!AMOUNT.test(value)) throw failure("BAD_USAGE", `--${name} must be a number from 1 to 999999999, not ${value}.`);
  return { [name]: Number(value) } as Record<Name, number>;
}

function inWords({ rate, cost }: { rate?: number | undefined; cost?: number | undefined }): string {
  const parts = [
    ...(rate === undefined ? [] : [`${rate} operations a minute`]),
    ...(cost === undefined ? [] : [`${cost} points of cost a minute`]),
  ];
  return parts.length > 0 ? parts.join(", ") : "no budget";
}
