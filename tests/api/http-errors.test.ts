import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failure } from "../../src/errors.js";
import { post, startStandIn, type StandInServer } from "../support/stand-in-server.js";

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
      "BAD_USER_INPUT",
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

  it("shortens what it repeats of the request", async () => {
    const { json } = await post(server.url, { query: `{ ${"u".repeat(5_000)} }` });
    expect(json.errors?.[0]?.message.length).toBeLessThan(600);
  });
});
