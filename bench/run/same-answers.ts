import { Connection } from "../load/connection.js";
import type { Workload } from "../workloads.js";
import type { RunningContender } from "./running-contender.js";

/**
 * Compares the servers' answers to every request of the workload with those of the last one, byte for byte.
 * @returns bytes of an answer on average
 * @throws Error showing the first place where two answers differ
 */
export async function checkSameAnswers(servers: RunningContender[], workload: Workload): Promise<number> {
  const yardstick = servers.at(-1);
  if (yardstick === undefined) return Number.NaN;
  const expected = await answers(yardstick, workload);
  for (const server of servers.slice(0, -1)) {
    for (const [request, text] of (await answers(server, workload)).entries()) {
      const right = expected[request] ?? "";
      if (text !== right) throw new Error(difference(workload.name, [server.name, text], [yardstick.name, right]));
    }
  }
  return expected.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / expected.length;
}

async function answers({ port, requests }: RunningContender, workload: Workload): Promise<string[]> {
  const connection = await Connection.open(port);
  const texts: string[] = [];
  for (const request of requests(workload)) texts.push((await connection.send(request)).body.toString("utf8"));
  connection.close();
  return texts;
}

function difference(workload: string, ...answers: [name: string, text: string][]): string {
  const [one = "", other = ""] = answers.map(([, text]) => text);
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [
    `${workload}: the answers differ at character ${at}.`,
    ...answers.map(([name, text]) => `  ${name}: …${text.slice(Math.max(0, at - 60), at + 100)}`),
  ].join("\n");
}
