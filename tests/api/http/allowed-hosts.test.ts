import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { allowedHosts } from "../../../src/http/allowed-hosts.js";
import { startStandIn, type StandInServer } from "../../support/stand-in-server.js";

const servers: StandInServer[] = [];
afterEach(async () => {
  for (const { app } of servers.splice(0)) await app.close();
});

async function start(...args: Parameters<typeof allowedHosts>): Promise<StandInServer> {
  const server = await startStandIn({}, { allowedHosts: allowedHosts(...args) });
  servers.push(server);
  return server;
}

async function asked(server: StandInServer, host: string, path = "/graphql?query={hello}"): Promise<number> {
  const sent = request(`${server.url}${path}`, { headers: { host } }).end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  const body = await text(answer);
  if (answer.statusCode !== 200) expect(body).toMatch(/"code":"BAD_USER_INPUT","requestId":"[^"]+"/);
  return answer.statusCode ?? 0;
}

describe("a server on a loopback address", () => {
  it("answers under the names of this machine", async () => {
    const server = await start("127.0.0.1", undefined);
    for (const host of [
      "localhost",
      "LOCALHOST:4000",
      "127.0.0.1:80",
      "127.3.2.1",
      "[::1]:4000",
      "app.localhost.",
      "localhost:",
    ])
      expect([host, await asked(server, host)]).toEqual([host, 200]);
  });

  it("answers under no name that a page's own host may have, on any path", async () => {
    const server = await start("127.0.0.1", undefined);
    const names = [
      "evil.example",
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "localhost@evil.example",
      "0.0.0.0",
      "localhost,evil.example",
    ];
    for (const host of names) expect([host, await asked(server, host)]).toEqual([host, 403]);
    for (const path of ["/", "/schema.graphql", "/healthz", "/readyz", "/nothing"])
      expect([path, await asked(server, "evil.example", path)]).toEqual([path, 403]);
  });

  it("answers under the names that it is given as well", async () => {
    const server = await start("localhost", ["news.example", ".lan.example"]);
    for (const host of ["news.example:4000", "a.lan.example", "b.a.lan.example", "localhost"])
      expect([host, await asked(server, host)]).toEqual([host, 200]);
    for (const host of ["a.news.example", "lan.example", "evillan.example"])
      expect([host, await asked(server, host)]).toEqual([host, 403]);
    expect(await asked(await start("127.0.0.1", "any"), "evil.example")).toBe(200);
  });
});

describe("a server on the network", () => {
  it("answers under any name, or under those that it is given", async () => {
    expect(await asked(await start("0.0.0.0", undefined), "any.example")).toBe(200);
    const named = await start("0.0.0.0", ["news.example"]);
    expect(await asked(named, "news.example")).toBe(200);
    expect(await asked(named, "evil.example")).toBe(403);
    expect(await asked(named, "127.0.0.1")).toBe(200);
  });
});

describe("a request with two Host headers", () => {
  it("is refused, for a proxy may have looked at the other one", async () => {
    const { port } = new URL((await start("0.0.0.0", undefined)).url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.end("GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"BAD_USER_INPUT"/);
  });
});
