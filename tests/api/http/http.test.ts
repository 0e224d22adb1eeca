import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { post, startStandIn, type StandInServer } from "../../support/stand-in-server.js";

let server: StandInServer;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server.app.close());

const get = async (target: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${target}`, { headers });

describe("an answer", () => {
  it("comes to POST and to GET", async () => {
    const query = "query Q($n: String) { hello(name: $n) }";
    expect(await post(server.url, { query, variables: { n: "a" } })).toMatchObject({
      status: 200,
      json: { data: { hello: "Hello a" } },
    });
    const variables = encodeURIComponent('{"n":"b"}');
    const response = await get(`/graphql?query=${encodeURIComponent(query)}&variables=${variables}`);
    expect(await response.json()).toEqual({ data: { hello: "Hello b" } });
  });

  it("echoes a sane request id and replaces any other", async () => {
    const sane = await post(server.url, { query: "{ hello }" }, { "x-request-id": "req-1:a.b_c" });
    expect(sane.headers.get("x-request-id")).toBe("req-1:a.b_c");
    const strange = await post(server.url, { query: "{ hello }" }, { "x-request-id": "x".repeat(65) });
    expect(strange.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("is compressed where it is large and the client can read it, and only there", async () => {
    const query = "query ($n: String) { hello(name: $n) }";
    const send = async (size: number, encoding: string) => {
      const n = "x".repeat(size);
      const response = await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", "accept-encoding": encoding },
        body: JSON.stringify({ query, variables: { n } }),
      });
      expect(await response.json()).toEqual({ data: { hello: `Hello ${n}` } });
      return response.headers.get("content-encoding");
    };
    expect(await send(8_000, "gzip")).toBe("gzip");
    expect(await send(8_000, "br, gzip;q=0.5, deflate")).toBe("gzip");
    expect(await send(8_000, "identity")).toBeNull();
    expect(await send(8_000, "br;q=1, gzip;q=0")).toBeNull();
    expect(await send(1_000, "gzip")).toBeNull();
  });

  it("is compressed where it is very large", async () => {
    const large = await startStandIn({ hello: () => "x".repeat(1_000_000) });
    const response = await fetch(`${large.url}/graphql?query={hello}`, { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toBe("Origin, Accept-Encoding");
    expect(await response.json()).toEqual({ data: { hello: "x".repeat(1_000_000) } });
    await large.app.close();
  });
});

describe("the other paths", () => {
  it("serve the SDL and say that the process is alive", async () => {
    expect(await (await get("/schema.graphql")).text()).toBe("type Query { hello: String }\n");
    expect(await (await get("/healthz")).json()).toEqual({ status: "ok" });
    expect(await (await get("/limits")).json()).toMatchObject({
      pages: 5_000,
      requestMs: 5_000,
      pageSize: { most: 100 },
    });
    expect(await (await get("/readyz")).json()).toEqual({ status: "ok", store: true, indexes: true });
  });

  it("answer 503 while the store cannot be asked", async () => {
    const unready = await startStandIn({}, { checkReadiness: async () => ({ store: false, indexes: false }) });
    const response = await fetch(`${unready.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "unavailable", store: false, indexes: false });
    await unready.app.close();
  });

  it("say that the server is stopping once it is told to", async () => {
    const stopping = await startStandIn();
    await stopping.app.drain(100);
    const { statusCode, body } = await stopping.app.inject("/readyz");
    expect(statusCode).toBe(503);
    expect(JSON.parse(body)).toMatchObject({ status: "unavailable", reasons: [{ code: "STOPPING" }] });
    await stopping.app.close();
  });

  it("are no others: 404 as JSON, naming those there are", async () => {
    const response = await get("/nothing?secret=1", { "x-request-id": "lost" });
    expect(response.status).toBe(404);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: unknown }[] };
    expect(errors[0]?.message).toBe(
      "There is nothing at GET /nothing; there is /, /search, /playground, /graphql, /schema.graphql, /limits, /healthz and /readyz.",
    );
    expect(errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", requestId: "lost" });
  });
});

describe("the log", () => {
  it("has one line a request, with neither query nor variables", async () => {
    const query = "query Named($n: String) { hello(name: $n) }";
    await post(server.url, { query, variables: { n: "a-private-name" } }, { "x-request-id": "line" });
    await get(`/graphql?query=${encodeURIComponent('{ hello(name: "a-private-name") }')}`, {
      "x-request-id": "line-2",
    });
    const lines = server.logged.filter(({ requestId }) => String(requestId).startsWith("line"));
    expect(lines).toMatchObject([
      { method: "POST", path: "/graphql", status: 200, operation: "Named", ms: expect.any(Number) as number },
      { method: "GET", path: "/graphql", status: 200 },
    ]);
    expect(JSON.stringify(server.logged)).not.toContain("a-private-name");
  });
});
