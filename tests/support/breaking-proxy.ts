import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Stands between a client and the store, and can break the connection over which a certain command goes. */
export interface BreakingProxy {
  /** Connection string that leads to the store through the proxy. */
  uri: string;
  /** From now on connections break, `times` in all, instead of handing over what contains `mark`. */
  breakAt(mark: string, times: number): void;
  /** From now on nothing is handed over in either direction, and no connection closes. */
  freeze(): void;
  /** How many have been broken. */
  broken(): number;
  close(): Promise<void>;
}

/** @param uri of a store without TLS; of several hosts the first is taken */
export async function startBreakingProxy(uri: string): Promise<BreakingProxy> {
  const [host = ""] = /(?<=^mongodb:\/\/(?:[^@/]*@)?)[^,/?]+/.exec(uri) ?? [];
  const [name = "", port = "27017"] = host.split(":");
  const sockets = new Set<Socket>();
  let mark = "";
  let left = 0;
  let broken = 0;
  let isFrozen = false;

  const server = createServer((client) => {
    const store = connect(Number(port), name);
    for (const [socket, other] of [
      [client, store],
      [store, client],
    ] as const) {
      sockets.add(socket);
      // One that breaks takes the other with it.
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    store.on("data", (bytes: Buffer) => void (isFrozen || client.write(bytes)));
    client.on("data", (bytes: Buffer) => {
      if (isFrozen) return;
      if (left > 0 && bytes.includes(mark)) {
        left -= 1;
        broken += 1;
        client.destroy();
      } else store.write(bytes);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const own = new URL(
    uri.replace(/^(mongodb:\/\/(?:[^@/]*@)?)[^/?]+/, `$1127.0.0.1:${(server.address() as AddressInfo).port}`),
  );
  own.searchParams.delete("replicaSet");
  own.searchParams.set("directConnection", "true");
  return {
    uri: own.href,
    breakAt(text, times) {
      mark = text;
      left = times;
      broken = 0;
    },
    freeze: () => void (isFrozen = true),
    broken: () => broken,
    async close() {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, "close");
    },
  };
}
