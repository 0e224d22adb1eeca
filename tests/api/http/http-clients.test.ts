import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { post, startStandIn, type StandInServer } from "../../support/stand-in-server.js";

let slowStarted = 0;
let slowAborted = 0;

let server: StandInServer;
beforeAll(async () => {
  server = await startStandIn({
    slow: (_: unknown, _args: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        slowStarted += 1;
        signal.addEventListener("abort", () => {
          slowAborted += 1;
          reject(new Error("cancelled"));
        });
      }),
  });
});
afterAll(() => server.app.close());

describe("web pages of other origins", () => {
  const originOf = async (target: StandInServer, origin: string) =>
    (await fetch(`${target.url}/graphql?query={hello}`, { headers: { origin } })).headers.get(
      "access-control-allow-origin",
    );

  it("may read a local server if they are local themselves", async () => {
    for (const origin of [
      "http://localhost:3000",
      "http://127.0.0.1:5173",
      "http://app.localhost",
      "http://[::1]:80",
    ]) {
      expect(await originOf(server, origin)).toBe(origin);
    }
    for (const origin of [
      "https://example.com",
      "null",
      "http://localhost.example.com",
      "http://127.0.0.1.example.com",
    ]) {
      expect(await originOf(server, origin)).toBeNull();
    }
  });

  it("may read a public server, or those that are listed", async () => {
    const open = await startStandIn({}, { allowedOrigins: "any" });
    expect(await originOf(open, "https://example.com")).toBe("*");
    await open.app.close();
    const listed = await startStandIn({}, { allowedOrigins: ["https://example.com"] });
    expect(await originOf(listed, "https://example.com")).toBe("https://example.com");
    expect(await originOf(listed, "https://example.org")).toBeNull();
    await listed.app.close();
  });

  const preflight = async (target: StandInServer, origin: string, headers: string) => {
    const asked = {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": headers,
    };
    const response = await fetch(`${target.url}/graphql`, { method: "OPTIONS", headers: asked });
    return response.headers.get("access-control-allow-headers")?.split(", ") ?? [];
  };

  it("may send the headers of any client, but none that proxies speak by", async () => {
    const usual =
      "apollographql-client-name, apollographql-client-version, authorization, traceparent, sentry-trace, baggage, " +
      "x-requested-with, graphql-require-preflight, apollo-require-preflight, graphql-client-name, x-anything-else";
    expect(await preflight(server, "http://localhost:3000", usual)).toEqual(
      expect.arrayContaining(["content-type", "x-request-id", ...usual.split(", ")]),
    );
    const strange = "X-Forwarded-For, forwarded, x-http-method-override, x-original-url, bad\tname, Accept";
    const allowed = await preflight(server, "http://localhost:3000", strange);
    expect(allowed).toContain("accept");
    expect(allowed.filter((name) => /forwarded|method|original|bad/.test(name))).toEqual([]);
    expect(await preflight(server, "https://example.com", usual)).toEqual([]);
  });

  it("may send only the headers that are listed, where some are", async () => {
    const listed = await startStandIn({}, { allowedOrigins: "any", allowedHeaders: ["x-mine"] });
    const allowed = await preflight(listed, "https://example.com", "x-mine, x-other");
    expect(allowed).toEqual(expect.arrayContaining(["content-type", "x-mine"]));
    expect(allowed).not.toContain("x-other");
    await listed.app.close();
  });

  it("get an answer to their preflight, never with credentials", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "http://localhost:3000",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(response.headers.get("access-control-allow-headers")).toContain("content-type");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });
});

describe("a client that leaves", () => {
  it("cancels the work of its request, which is logged as such and not as an error", async () => {
    const controller = new AbortController();
    const request = fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-request-id": "left" },
      body: JSON.stringify({ query: "{ slow }" }),
      signal: controller.signal,
    });
    const left = expect(request).rejects.toThrow();
    await expect.poll(() => slowStarted).toBe(1);
    controller.abort();
    await left;
    await expect.poll(() => slowAborted).toBe(1);
    const ofRequest = () => server.logged.filter(({ requestId }) => requestId === "left");
    await expect.poll(ofRequest).toMatchObject([{ level: 30, status: 499 }]);
  });

  it("is not thought to have left when its answer was written", async () => {
    await post(server.url, { query: "{ hello }" });
    expect(slowAborted).toBe(slowStarted);
  });
});

describe("a flood of requests on one connection", () => {
  it("is ended with 429, those before it are answered, and nobody else waits", async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.on("error", () => undefined);
    const chunks: Buffer[] = [];
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => socket.once("close", resolve));
    socket.write("GET /graphql?query={hello} HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(2_000));
    const began = performance.now();
    expect((await post(server.url, { query: "{ hello }" })).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(1_000);
    await ended;
    const answers = Buffer.concat(chunks).toString();
    expect(answers.match(/HTTP\/1\.1 200/g)?.length ?? 0).toBeLessThan(100);
    expect(answers).toMatch(/HTTP\/1\.1 429 [\s\S]*TOO_MANY_REQUESTS/);
  });
});

describe("a slow socket", () => {
  it("is closed when its headers do not come within some seconds", async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), "127.0.0.1");
    const started = performance.now();
    socket.write("POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    socket.on("error", () => undefined);
    socket.resume();
    await new Promise((resolve) => socket.on("close", resolve));
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe("a server that closes", () => {
  it("lets a running request finish and takes no new one", async () => {
    let answer = (_text: string): void => undefined;
    let started = false;
    const closing = await startStandIn({
      slow: () =>
        new Promise((resolve) => {
          started = true;
          answer = resolve;
        }),
    });
    const running = post(closing.url, { query: "{ slow }" });
    await expect.poll(() => started).toBe(true);
    const closed = closing.app.drain(10_000).then(() => closing.app.close());
    await expect
      .poll(() =>
        fetch(closing.url).then(
          () => "answered",
          () => "refused",
        ),
      )
      .toBe("refused");
    answer("finished");
    expect((await running).json).toEqual({ data: { slow: "finished" } });
    await closed;
  });
});
