import { request, type Agent, type IncomingHttpHeaders } from "node:http";

export interface Exchange {
  method: "GET" | "POST";
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Why there is no reply, and whether the request went over a connection that had been used before. */
export class ExchangeError extends Error {
  readonly code: string;
  readonly isReused: boolean;

  constructor(error: NodeJS.ErrnoException, isReused: boolean) {
    super(`${error.message} (${isReused ? "on a connection used before" : "on a new connection"})`);
    this.code = error.code ?? "";
    this.isReused = isReused;
  }
}

/** One request and its whole reply, over the connections of `agent`. */
export function exchange(agent: Agent, port: number, { method, path, headers, body }: Exchange): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request({ agent, host: "127.0.0.1", port, method, path, headers });
    const fail = (error: Error): void => reject(new ExchangeError(error, call.reusedSocket));
    call.once("error", fail);
    call.once("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", fail);
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    call.end(body);
  });
}

const AGAIN_MS = 100;

/** Tries again while nobody listens: nothing has been sent by then. */
export async function whenListening(work: () => Promise<Reply>, ms: number, waited?: () => void): Promise<Reply> {
  const deadline = performance.now() + ms;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isRefused = error instanceof ExchangeError && error.code === "ECONNREFUSED";
      if (!isRefused || performance.now() > deadline) throw error;
      waited?.();
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
