import { median } from "../run/statistics.js";
import { Connection } from "./connection.js";

export interface LoadResult {
  requests: number;
  seconds: number;
  /** Median time of one request in milliseconds. */
  p50: number;
}

/**
 * Sends the requests in turn over `connections` keep-alive connections for `seconds`; each sends its next when it has its answer.
 * @throws Error for any answer that is not 200 or has another length than the first one to the same request: a wrong answer is not a fast one.
 */
export async function load(
  port: number,
  requests: Buffer[],
  connections: number,
  seconds: number,
): Promise<LoadResult> {
  const times: number[] = [];
  const lengths: (number | undefined)[] = [];
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
        if (status !== 200 || body.length !== (lengths[at] ??= body.length)) throw wrongAnswer(status, body);
        const now = performance.now();
        times.push(now - sent);
        sent = now;
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  return { requests: times.length, seconds: (performance.now() - start) / 1000, p50: median(times) };
}

function wrongAnswer(status: number, body: Buffer): Error {
  return new Error(`The server answered otherwise than before, with ${status}: ${body.toString("utf8", 0, 300)}`);
}
