import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readConfig } from "../src/config.js";
import { openStore } from "../src/store/connection.js";
import { flat } from "./raw/flat.js";
import { nested } from "./raw/nested.js";
import { one } from "./raw/one.js";

/**
 * The yardstick: what a good engineer would write by hand for these three requests alone, over the same collections and indexes.
 * Answers have the shape, and the bytes, of the GraphQL ones. `GET /Flat`, `/Nested`, `/One?id=…`.
 */
const config = readConfig();
const store = await openStore(config, { readOnly: true });

function answer(path: string): Promise<unknown> | undefined {
  if (path === "/Flat") return flat(store);
  if (path === "/Nested") return nested(store);
  return path.startsWith("/One?id=") ? one(store, path.slice("/One?id=".length)) : undefined;
}

const server = createServer((request, response) => {
  const data = answer(request.url ?? "");
  if (data === undefined) {
    response.writeHead(404).end();
    return;
  }
  data.then(
    (found) => {
      const body = JSON.stringify({ data: found });
      response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
      response.end(body);
    },
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      response.writeHead(500).end();
    },
  );
});
server.keepAliveTimeout = 65_000;
server.listen(config.port, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void store.close();
});
