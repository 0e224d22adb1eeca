import type { Socket } from "node:net";

/** What the keeper of a folder is told when it is started. */
export interface KeeperJob {
  binary: string;
  data: string;
  log: string;
  address: string;
  /** Port to take if it is free, so that clients of an earlier mongod find the new one. */
  port?: number;
}

/**
 * What the keeper tells its users, one JSON text a line; a user is whoever holds a connection to it, so one that is killed leaves by that.
 * The closing of the connection answers a user's `bye`.
 */
export type KeeperStatus =
  | { state: "starting" }
  | { state: "ready"; port: number }
  | { state: "failed"; problem: string }
  | { state: "stopping" };

export const BYE = "bye\n";

export function send(socket: Socket, status: KeeperStatus): void {
  if (socket.writable) socket.write(`${JSON.stringify(status)}\n`);
}

export function onLine(socket: Socket, listener: (line: string) => void): void {
  let rest = "";
  socket.setEncoding("utf8");
  socket.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(listener);
  });
}
