import { Connection } from "../load/connection.js";
import type { Workload } from "../workloads.js";
import type { ServerProcess } from "./server-process.js";

/**
 * Compares the servers' answers to every request of the workload, byte for byte.
 * @returns bytes of an answer on average
 * @throws Error showing the first place where two answers differ
 */
export async function checkSameAnswers(servers: ServerProcess[], workload: Workload): Promise<number> {
  const [first, ...others] = await Promise.all(servers.map((server) => answers(server, workload)));
  if (first === undefined) return Number.NaN;
  for (const [at, other] of others.entries()) {
    for (const [request, text] of first.entries()) {
      const theirs = other[request] ?? "";
      if (text !== theirs) throw new Error(difference(workload.name, [servers[0], servers[at + 1]], [text, theirs]));
    }
  }
  return first.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / first.length;
}

async function answers({ port, requests }: ServerProcess, workload: Workload): Promise<string[]> {
  const connection = await Connection.open(port);
  const texts: string[] = [];
  for (const request of requests(workload)) texts.push((await connection.send(request)).body.toString("utf8"));
  connection.close();
  return texts;
}

function difference(workload: string, servers: (ServerProcess | undefined)[], texts: [string, string]): string {
  const [one, other] = texts;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 100);
  return [
    `${workload}: the answers differ at character ${at}.`,
    ...texts.map((text, of) => `  ${servers[of]?.name}: …${around(text)}`),
  ].join("\n");
}
