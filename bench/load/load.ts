import { percentile } from "../run/statistics.js";
import { Connection } from "./connection.js";

export interface LoadResult {
  requests: number;
  seconds: number;
  /** Milliseconds: the time that half of the requests, and 99 of 100, took at most. */
  p50: number;
  p99: number;
}

export interface LoadOptions {
  /** Each sends its next request when it has its answer. */
  connections: number;
  seconds: number;
  /** Whether two answers to the same request, the first one and a later one, may both be right. */
  isSame?: (first: Buffer, later: Buffer) => boolean;
}

/** What the store holds does not change, so neither does an answer. */
function sameLength(first: Buffer, later: Buffer): boolean {
  return first.length === later.length;
}

/**
 * Sends the requests in turn over keep-alive connections.
 * @throws Error for any answer that is not 200 or not as the first one to the same request: a wrong answer is not a fast one.
 */
export async function load(port: number, requests: Buffer[], options: LoadOptions): Promise<LoadResult> {
  const { connections, seconds, isSame = sameLength } = options;
  const times: number[] = [];
  const firsts: (Buffer | undefined)[] = [];
  let next = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const loop = async (): Promise<void> => {
    const connection = await Connection.open(port);
    try {
      for (let sent = performance.now(); sent < end;) {
        const at = next++ % requests.length;
        const request = requests[at];
        if (request === undefined) throw new RangeError("There is nothing to send.");
        const { status, body } = await connection.send(request);
        if (status !== 200 || !isSame((firsts[at] ??= body), body)) throw wrongAnswer(status, body);
        const now = performance.now();
        times.push(now - sent);
        sent = now;
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  return {
    requests: times.length,
    seconds: (performance.now() - start) / 1000,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
  };
}

function wrongAnswer(status: number, body: Buffer): Error {
  return new Error(`The server answered otherwise than before, with ${status}: ${body.toString("utf8", 0, 300)}`);
}
