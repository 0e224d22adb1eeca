import { Agent, request, type IncomingMessage } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { isAbandoned } from "../../../src/http/request-signal.js";
import { post, startStandIn, type StandInServer } from "../../support/stand-in-server.js";

const servers: StandInServer[] = [];
afterEach(async () => {
  for (const { app } of servers.splice(0)) await app.close();
});

async function start(...args: Parameters<typeof startStandIn>): Promise<StandInServer> {
  const server = await startStandIn(...args);
  servers.push(server);
  return server;
}

describe("a request that takes longer than it may", () => {
  it("is ended as a whole, whatever it waits for, and says so and what to change", async () => {
    const signals: AbortSignal[] = [];
    const slow = (_: unknown, _args: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        signals.push(signal);
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
    const server = await start(
      { slow },
      { bounds: { requestMs: 200, answerBytes: 1_000_000, answersBytes: 100_000_000 } },
    );
    const began = performance.now();
    const { status, json } = await post(server.url, { query: "{ hello slow }" }, { "x-request-id": "late" });
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(status).toBe(200);
    expect(json.data).toEqual({ hello: "Hello world", slow: null });
    expect(json.errors).toMatchObject([{ path: ["slow"], extensions: { code: "TIMEOUT", requestId: "late" } }]);
    expect(json.errors?.[0]?.extensions["remedy"]).toMatch(/^Ask for less/);
    expect(signals.map(isAbandoned)).toEqual([false]);
    expect(server.logged.filter(({ level }) => level === 50)).toEqual([]);
  });
});

describe("an answer that is larger than one may be", () => {
  it("is refused, with how much it may have and what to change", async () => {
    const server = await start(
      { hello: () => "ü".repeat(600) },
      { bounds: { requestMs: 5_000, answerBytes: 1_000, answersBytes: 100_000_000 } },
    );
    const { json } = await post(server.url, { query: "{ hello }" }, { "x-request-id": "much" });
    expect(json).toEqual({
      errors: [
        {
          message: "The answer has more than 1000 bytes.",
          extensions: {
            code: "ANSWER_TOO_LARGE",
            remedy: expect.stringMatching(/^Ask for fewer fields/) as string,
            requestId: "much",
          },
        },
      ],
    });
    const roomy = await start(
      { hello: () => "ü".repeat(480) },
      { bounds: { requestMs: 5_000, answerBytes: 1_000, answersBytes: 100_000_000 } },
    );
    expect((await post(roomy.url, { query: "{ hello }" })).json.errors).toBeUndefined();
  });
});

describe("a server that is stopped", () => {
  it(
    "answers every request of clients that keep their connections, and lets them go",
    { timeout: 60_000 },
    async () => {
      for (let round = 0; round < 10; round++) {
        const server = await startStandIn({ hello: () => delay(5).then(() => "hello") });
        const agent = new Agent({ keepAlive: true, maxSockets: 8 });
        let [sent, answered, isStopped] = [0, 0, false];
        const ask = async (): Promise<boolean> => {
          sent++;
          const asked = request(`${server.url}/graphql?query={hello}`, { agent }).end();
          const [answer] = (await once(asked, "response")) as [IncomingMessage];
          expect([answer.statusCode, await text(answer)]).toEqual([200, '{"data":{"hello":"hello"}}']);
          answered++;
          return answer.headers.connection !== "close";
        };
        const client = async (): Promise<void> => {
          // A client that is told that its connection ends opens no other one to a server that is stopping.
          while (await ask()) if (isStopped && answered > 10_000) return;
        };
        const clients = Array.from({ length: 8 }, client);
        await expect.poll(() => answered, { interval: 1, timeout: 10_000 }).toBeGreaterThan(8 + round);
        isStopped = true;
        await server.app.drain(5_000);
        await Promise.all(clients);
        await server.app.close();
        agent.destroy();
        expect(answered).toBe(sent);
      }
    },
  );

  it("lets clients go that only keep a connection, and those that never end after the time that it is given", async () => {
    const server = await startStandIn({ hello: () => new Promise(() => undefined) });
    const { port } = new URL(server.url);
    const idle = connect(Number(port), "127.0.0.1");
    const endless = connect(Number(port), "127.0.0.1");
    endless.write("GET /graphql?query={hello} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    for (const socket of [idle, endless]) socket.on("error", () => undefined);
    await delay(50);
    const began = performance.now();
    await server.app.drain(400);
    await server.app.close();
    expect(performance.now() - began).toBeLessThan(2_000);
    await delay(50);
    expect([idle.destroyed || idle.readableEnded, endless.destroyed || endless.readableEnded]).toEqual([true, true]);
  });
});
