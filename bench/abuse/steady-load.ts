import { setTimeout as delay } from "node:timers/promises";
import { Connection } from "../load/connection.js";
import { percentile } from "../run/statistics.js";

export interface SteadyLoad {
  requests: readonly Buffer[];
  /** Sent whether or not those before have been answered. */
  perSecond: number;
  seconds: number;
}

export interface SteadyResult {
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** How many answers had which status; 0 stands for none. */
  statuses: Record<number, number>;
}

/** Sends requests at an even pace, each on a connection that waits for no other answer. */
export async function steadyLoad(port: number, { requests, perSecond, seconds }: SteadyLoad): Promise<SteadyResult> {
  const idle: Connection[] = [];
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  const ask = async (request: Buffer): Promise<void> => {
    const sent = performance.now();
    const connection = idle.pop() ?? (await Connection.open(port));
    let status = 0;
    try {
      ({ status } = await connection.send(request));
      idle.push(connection);
    } catch {
      connection.close();
    }
    times.push(performance.now() - sent);
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const start = performance.now();
  const underWay: Promise<void>[] = [];
  for (let at = 0; at < perSecond * seconds; at++) {
    await delay(Math.max(0, start + (at * 1000) / perSecond - performance.now()));
    underWay.push(ask(requests[at % requests.length] as Buffer));
  }
  await Promise.all(underWay);
  for (const connection of idle) connection.close();
  return { p50: percentile(times, 50), p99: percentile(times, 99), statuses };
}
