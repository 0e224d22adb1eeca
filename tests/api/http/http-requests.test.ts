import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStandIn, type StandInServer } from "../../support/stand-in-server.js";

let server: StandInServer;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server.app.close());

const JSON_TYPE = "application/json; charset=utf-8";
const GRAPHQL_TYPE = "application/graphql-response+json; charset=utf-8";

async function send(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

describe("the media type of an answer", () => {
  const refused = JSON.stringify({ query: "{ nothing }" });

  it.each([
    ["application/json, application/graphql-response+json;q=0.1", JSON_TYPE, 200],
    ["application/graphql-response+json;q=0.2, application/json;q=0.1", GRAPHQL_TYPE, 400],
    ["APPLICATION/GRAPHQL-RESPONSE+JSON", GRAPHQL_TYPE, 400],
    ["application/graphql-response+json; charset=utf-8, application/json; charset=utf-8;q=0.9", GRAPHQL_TYPE, 400],
    ["application/json;q=0, */*", GRAPHQL_TYPE, 400],
    ["application/*", JSON_TYPE, 200],
    ["text/html, */*;q=0.1", JSON_TYPE, 200],
    ["application/json; charset=utf-8", JSON_TYPE, 200],
  ])("for %s is %s, and a refused document's status %i", async (accept, type, status) => {
    const answer = await send(refused, { accept });
    expect([answer.headers.get("content-type"), answer.status]).toEqual([type, status]);
  });

  it("is refused where it is none of ours before anything is executed", async () => {
    for (const accept of ["text/html", "application/json;q=0", "image/*"]) {
      const answer = await send(JSON.stringify({ query: "{ hello }" }), { accept });
      expect([accept, answer.status, answer.headers.get("content-type")]).toEqual([accept, 406, JSON_TYPE]);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    }
  });
});

describe("what clients send for nothing", () => {
  it.each(["operationName=", "variables=null", "variables=", "extensions=null&operationName=null", "variables={}"])(
    "in a GET is nothing: %s",
    async (more) => {
      const answer = await fetch(`${server.url}/graphql?query={hello}&${more}`);
      expect(await answer.json()).toEqual({ data: { hello: "Hello world" } });
    },
  );

  it("in a POST is nothing, too", async () => {
    const answer = await send(
      JSON.stringify({ query: "{ hello }", operationName: "", variables: null, extensions: null }),
    );
    expect(await answer.json()).toEqual({ data: { hello: "Hello world" } });
  });

  it("is still a mistake where it is given twice, or is no object", async () => {
    for (const more of ["variables={}&variables={}", "variables=7", "variables=[]"])
      expect((await fetch(`${server.url}/graphql?query={hello}&${more}`)).status).toBe(400);
  });
});

describe("a body", () => {
  const body = JSON.stringify({ query: "{ hello }" });

  it.each([
    ["compressed", gzipSync(body), { "content-encoding": "gzip" }],
    ["compressed though it says nothing that we know", body, { "content-encoding": "zstd" }],
    ["UTF-16", Buffer.from(body, "utf16le"), { "content-type": "application/json; charset=utf-16" }],
    ["of an old encoding", body, { "content-type": 'application/json; charset="ISO-8859-1"' }],
    ["of another type", body, { "content-type": "text/plain" }],
  ])("that is %s is refused with 415, as JSON that says so", async (_name, sent, headers) => {
    const answer = await send(sent, headers);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([415, JSON_TYPE]);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  });

  it("is read where its type names the one charset that there is", async () => {
    for (const type of ["application/json; charset=utf-8", 'application/json;charset="UTF-8"', "APPLICATION/JSON"])
      expect(await (await send(body, { "content-type": type })).json()).toEqual({ data: { hello: "Hello world" } });
  });
});

describe("a method that a path has not", () => {
  it("is refused with 405, the methods that it has, and JSON", async () => {
    const asked: [string, string, string][] = [
      ["PUT", "/graphql", "GET, POST"],
      ["DELETE", "/graphql", "GET, POST"],
      ["POST", "/schema.graphql", "GET, HEAD"],
      ["POST", "/", "GET, HEAD"],
      ["PATCH", "/healthz", "GET, HEAD"],
    ];
    for (const [method, path, allow] of asked) {
      const answer = await fetch(`${server.url}${path}`, { method });
      expect([method, path, answer.status, answer.headers.get("allow")]).toEqual([method, path, 405, allow]);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    }
  });

  it.each(["TRACE", "PROPFIND", "REPORT", "LINK"])("%s, which no path has, is refused as JSON", async (method) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.end(`${method} /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 40[45] [\s\S]*"code":"BAD_USER_INPUT"/);
  });
});
