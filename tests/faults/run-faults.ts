import { setTimeout as pause } from "node:timers/promises";
import { faultKinds } from "./fault-kinds.js";
import type { Environment } from "./environment.js";
import { honestLoad } from "./honest-load.js";
import { Ledger } from "./ledger.js";
import type { FaultOptions } from "./options.js";
import { Seeds } from "./seeds.js";
import { faultTable, seedLine } from "./table.js";

/** Right answers come again within this time once the store is whole, in milliseconds. */
const BACK_MS = 10_000;
const BETWEEN_MS = 2_000;
const LOOK_EVERY_MS = 100;

/** Lets one fault after the other happen under load, prints the table, and gives what was wrong. */
export async function runFaults(
  environment: Environment,
  options: FaultOptions,
  say: (message: string) => void,
): Promise<string[]> {
  const { set, small, content, database, env } = environment;
  const ledger = new Ledger();
  const seeds = new Seeds(content, ledger, { uri: set.uri, database }, env);
  await seeds.finishNext();
  const server = await environment.startServer();
  const stop = new AbortController();
  const { pauseMs, clients } = options;
  ledger.begin("none");
  const load = honestLoad(server.port, clients, { content, ledger, signal: stop.signal, pauseMs });
  const faultsEnd = new AbortController();
  const deadline = performance.now() + options.minutes * 60_000;
  const seeding = seeds.run(options.kills, faultsEnd.signal, deadline);
  // Both are waited for at the end.
  for (const work of [load, seeding]) work.catch(() => undefined);
  try {
    const kinds = faultKinds(set, small).filter(({ name }) => options.only?.includes(name) ?? true);
    if (small === undefined) say("No disk in memory can be mounted here: full disks are left out.");
    for (let count = 0; count < options.faults && performance.now() < deadline; count++) {
      const kind = kinds[count % kinds.length];
      await pause(BETWEEN_MS);
      const page = ledger.begin(kind?.name ?? "none");
      await kind?.happen();
      await set.whenWhole();
      await untilRight(ledger);
      ledger.closeGap();
      say(`${count + 1}: ${page.fault}: ${page.requests} requests, gap ${(page.gap / 1000).toFixed(1)} s`);
    }
    ledger.begin("none");
    while (ledger.requests < options.answers && performance.now() < deadline) await pause(BETWEEN_MS);
    faultsEnd.abort();
    await seeding;
  } finally {
    stop.abort();
    faultsEnd.abort();
    await load;
    await server.stop();
  }
  ledger.closeGap();
  say(`\n${faultTable(ledger.pages)}\n\n${seedLine(seeds.counts)}`);
  return ledger.problems;
}

async function untilRight(ledger: Ledger): Promise<void> {
  const whole = performance.now();
  while (ledger.sinceRight > performance.now() - whole) {
    if (performance.now() - whole > BACK_MS) {
      ledger.found("wrong", `no right answer within ${BACK_MS / 1000} s after the store was whole again`);
      return;
    }
    await pause(LOOK_EVERY_MS);
  }
}
