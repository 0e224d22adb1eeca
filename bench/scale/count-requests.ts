import type { Config } from "../../src/config.js";
import { openStore, type StoreCommand } from "../../src/store/connection.js";
import { examinedBy, type Examined } from "./examined.js";
import type { Request } from "./requests.js";

/** What one request of each kind makes the store of this configuration do: the average over all samples. */
export async function countRequests(config: Config, requests: readonly Request[]): Promise<Examined[]> {
  let commands: StoreCommand[] = [];
  const watched = await openStore(config, { onCommand: (command) => void commands.push(command) });
  try {
    const counts: Examined[] = [];
    for (const { ask, samples } of requests) {
      commands = [];
      for (let sample = 0; sample < samples; sample += 1) await ask(watched, sample);
      counts.push(average(await examinedBy(watched, [...commands]), samples));
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
