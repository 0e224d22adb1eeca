import { connect, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failure } from "../../../src/errors.js";
import { post, startStandIn, type StandInServer } from "../../support/stand-in-server.js";

const FAILURES: Record<string, () => unknown> = {
  cursor: () => failure("INVALID_CURSOR", "The cursor is not one of this list."),
  store: () => failure("STORE_UNAVAILABLE", undefined, new Error("connect ECONNREFUSED db-7.internal:27017")),
  private: () => failure("STORE_UNREACHABLE", "db-7.internal cannot be reached"),
  driver: () => new Error("mongodb://admin:hunter2@db-7.internal refused"),
  text: () => "hunter2",
};

let server: StandInServer;
beforeAll(async () => {
  server = await startStandIn({
    fail: (_: unknown, { how }: { how: string }) => {
      throw FAILURES[how]?.();
    },
    article: () => ({ title: "Storm" }),
  });
});
afterAll(() => server.app.close());

const get = async (target: string) => fetch(`${server.url}${target}`);

describe("an error", () => {
  it.each([
    ["cursor", "INVALID_CURSOR", "The cursor is not one of this list."],
    ["store", "STORE_UNAVAILABLE", "The store did not answer in time."],
    ["private", "INTERNAL_SERVER_ERROR", "Something went wrong on our side."],
    ["driver", "INTERNAL_SERVER_ERROR", "Something went wrong on our side."],
    ["text", "INTERNAL_SERVER_ERROR", "Something went wrong on our side."],
  ])("in a resolver (%s) is %s, and shows nothing of its cause", async (how, code, message) => {
    const answer = await post(server.url, { query: `{ fail(how: "${how}") hello }` }, { "x-request-id": `of-${how}` });
    expect(answer).toMatchObject({
      status: 200,
      json: {
        data: { fail: null, hello: "Hello world" },
        errors: [{ message, path: ["fail"], extensions: { code, requestId: `of-${how}` } }],
      },
    });
    expect(JSON.stringify(answer.json)).not.toMatch(/db-7|hunter2|at .*\.ts|stack/);
  });

  it("tells what to do about it where the client can", async () => {
    const { json } = await post(server.url, { query: `{ fail(how: "cursor") }` });
    expect(json.errors?.[0]?.extensions["remedy"]).toMatch(/^Pass a cursor/);
  });

  it("that is ours is logged with its cause, one that is the client's is not", async () => {
    await post(server.url, { query: `query Broken { fail(how: "store") }` }, { "x-request-id": "logged" });
    await post(server.url, { query: `{ fail(how: "cursor") }` }, { "x-request-id": "unlogged" });
    const errors = server.logged.filter(({ level }) => level === 50);
    expect(errors.find(({ requestId }) => requestId === "logged")).toMatchObject({ operation: "Broken", path: "fail" });
    expect(JSON.stringify(errors)).toContain("ECONNREFUSED");
    expect(errors.some(({ requestId }) => requestId === "unlogged")).toBe(false);
  });

  it.each([
    ["a document that does not parse", { query: "{" }, 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", { query: "{ nothing }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a variable of the wrong type",
      { query: "query ($n: String) { hello(name: $n) }", variables: { n: 7 } },
      400,
      "BAD_USER_INPUT",
    ],
    [
      "a null for an argument that may not be null",
      { query: "query ($n: Int = 1) { suggest(prefix: $n) { text } }" },
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["an operation that is not there", { query: "query A { hello }", operationName: "B" }, 400, "BAD_USER_INPUT"],
    ["no query", { variables: {} }, 400, "BAD_USER_INPUT"],
    ["a query that is no text", { query: 7 }, 400, "BAD_USER_INPUT"],
    ["variables that are a list", { query: "{ hello }", variables: [] }, 400, "BAD_USER_INPUT"],
    ["a batch", [{ query: "{ hello }" }], 400, "BAD_USER_INPUT"],
    [
      "a persisted query",
      { query: "{ hello }", extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } },
      200,
      "PERSISTED_QUERY_NOT_SUPPORTED",
    ],
    ["a body that is not JSON", '{"query": ', 400, "BAD_USER_INPUT"],
    ["a body that is empty", "", 400, "BAD_USER_INPUT"],
    ["a body that sets a prototype", '{"query":"{ hello }","__proto__":{"x":1}}', 400, "BAD_USER_INPUT"],
    ["a body that is too large", { query: `{ hello } # ${"x".repeat(100_000)}` }, 413, "BAD_USER_INPUT"],
    [
      "variables nested without end",
      `{"query":"{ hello }","variables":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`,
      400,
      "QUERY_TOO_COSTLY",
    ],
  ])("for %s has a code and the request id", async (_name, body, status, code) => {
    const { status: got, json } = await post(server.url, body, { "x-request-id": "given" });
    expect({ got, json }).toMatchObject({
      got: status,
      json: { errors: [{ extensions: { code, requestId: "given" } }] },
    });
    expect(json.data).toBeUndefined();
  });

  it.each([
    ["a null variable in an argument", `query ($v: String = "x") { suggest(prefix: $v) { text } }`],
    ["a null variable in a directive", "query ($v: Boolean = true) { hello @include(if: $v) }"],
    [
      "a null variable in a directive below",
      `query ($v: Boolean = true) { article(id: "1") { title @include(if: $v) } }`,
    ],
    ["an operation of a kind that there is not", "subscription { anything }"],
  ])("for %s, found only while executing, is the client's", async (_name, query) => {
    const { json } = await post(server.url, { query, variables: { v: null } }, { "x-request-id": "late" });
    expect(json.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", requestId: "late" });
    expect(server.logged.some(({ level, requestId }) => level === 50 && requestId === "late")).toBe(false);
  });

  it("for media types that are not ours is 406 with the request id", async () => {
    const answer = await post(server.url, { query: "{ hello }" }, { accept: "text/plain", "x-request-id": "plain" });
    expect(answer).toMatchObject({
      status: 406,
      json: { errors: [{ extensions: { code: "BAD_USER_INPUT", requestId: "plain" } }] },
    });
  });

  it.each([
    ["an address that cannot be decoded", "GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\n", 400],
    ["headers that are too large", `GET /graphql?query=${"a".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n`, 431],
    ["what is not HTTP", "hello", 400],
  ])("for %s has the shape of every other", async (_name, head, status) => {
    const { port } = server.app.server.address() as AddressInfo;
    const socket = connect(port, "127.0.0.1");
    socket.write(`${head}Connection: close\r\n\r\n`);
    const [top = "", body = ""] = (await text(socket)).split("\r\n\r\n");
    expect(top).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    const requestId: unknown = /^x-request-id: (\S+)/m.exec(top)?.[1];
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT", requestId } }] });
    expect(requestId).toBeTruthy();
  });

  it("for another content type is 415", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      const { status, json } = await post(server.url, "query={hello}", { "content-type": type });
      expect({ status, code: json.errors?.[0]?.extensions["code"] }).toEqual({ status: 415, code: "BAD_USER_INPUT" });
    }
  });

  it("for another method is 405", async () => {
    const response = await fetch(`${server.url}/graphql`, { method: "DELETE" });
    expect({ status: response.status, allow: response.headers.get("allow") }).toEqual({
      status: 405,
      allow: "GET, POST",
    });
    const mutation = await get(`/graphql?query=${encodeURIComponent("mutation { touch }")}`);
    expect(mutation.status).toBe(405);
  });

  it("is one of at most five and a note that there are more", async () => {
    const { json } = await post(server.url, {
      query: `{ article(id: "1") { ${Array.from({ length: 50 }, (_, i) => `u${i}`).join(" ")} } }`,
    });
    expect(json.errors?.length).toBeLessThanOrEqual(6);
  });

  it("says so as the client's error where the variables have more than five", async () => {
    const query = "query ($f: Filter) { articles(filter: $f) { totalCount } }";
    const variables = { f: { and: Array.from({ length: 50 }, () => ({ wrong: 1 })) } };
    const { json } = await post(server.url, { query, variables }, { "x-request-id": "many" });
    expect(json.errors).toHaveLength(6);
    expect(new Set(json.errors?.map(({ extensions }) => extensions["code"]))).toEqual(new Set(["BAD_USER_INPUT"]));
    expect(server.logged.some(({ level, requestId }) => level === 50 && requestId === "many")).toBe(false);
  });

  it("shortens what it repeats of the request", async () => {
    const { json } = await post(server.url, { query: `{ ${"u".repeat(5_000)} }` });
    expect(json.errors?.[0]?.message.length).toBeLessThan(600);
  });
});
