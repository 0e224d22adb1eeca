import type { Config } from "../../src/config.js";
import { openStore, type StoreCommand } from "../../src/store/connection.js";
import { examinedBy, type Examined } from "./examined.js";
import type { Request } from "./requests.js";

/** After this long a request is slow, and is asked with no more values. */
const COUNTING_MS = 10_000;

/** What one request of each kind makes the store of this configuration do, on average. */
export async function countRequests(config: Config, requests: readonly Request[]): Promise<Examined[]> {
  let commands: StoreCommand[] = [];
  const watched = await openStore(config, { onCommand: (command) => void commands.push(command) });
  try {
    const counts: Examined[] = [];
    for (const { ask, samples } of requests) {
      commands = [];
      const end = performance.now() + COUNTING_MS;
      let asked = 0;
      for (; asked < samples && (asked === 0 || performance.now() < end); asked += 1) await ask(watched, asked);
      counts.push(average(await examinedBy(watched, [...commands]), asked));
    }
    return counts;
  } finally {
    await watched.close();
  }
}

function average({ commands, rows, documents, keys }: Examined, requests: number): Examined {
  return {
    commands: commands / requests,
    rows: rows / requests,
    documents: documents / requests,
    keys: keys / requests,
  };
}
