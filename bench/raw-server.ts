import { createServer } from "node:http";
import { readConfig } from "../src/config.js";
import { openStore } from "../src/store/connection.js";
import { flat } from "./raw/flat.js";
import { nested } from "./raw/nested.js";
import { one } from "./raw/one.js";
import { page } from "./raw/page.js";
import { search } from "./raw/search.js";

/**
 * The yardstick: what a good engineer would write by hand for these five requests alone, over the same collections and indexes.
 * Answers have the shape, and the bytes, of the GraphQL ones. `GET /Flat`, `/Nested`, `/One?id=…`, `/Page?after=…`, `/Search?query=…`.
 */
const config = readConfig();
const store = await openStore(config, { readOnly: true });

function answer(url: string): Promise<unknown> | undefined {
  const [path, value = ""] = url.split(/\?\w+=/, 2);
  switch (path) {
    case "/Flat":
      return flat(store);
    case "/Nested":
      return nested(store);
    case "/One":
      return one(store, decodeURIComponent(value));
    case "/Page":
      return page(store, decodeURIComponent(value));
    case "/Search":
      return search(store, decodeURIComponent(value));
    default:
      return undefined;
  }
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
server.listen(config.port, config.host);
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void store.close();
});
