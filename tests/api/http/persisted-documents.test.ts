import { createHash } from "node:crypto";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { createPersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { Client, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startGraphServer } from "../../support/graph-server.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { post, type StandInServer } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const store = withStore({ readOnly: true });
let off: StandInServer;
let automatic: StandInServer;
beforeAll(async () => {
  await insertGraph(store(), sampleGraph({ articles: 30, providers: 3, entities: 5 }));
  off = await startGraphServer(store());
  automatic = await startGraphServer(store(), { documents: { mode: "automatic", maxAge: 60 } });
});
afterAll(() => Promise.all([off.app.close(), automatic.app.close()]));

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const title = `query Titles { articles(first: 3) { nodes { id title } } }`;

/** What a client sends, and what it is answered. */
function recording(sent: string[]): typeof fetch {
  return async (address, init) => {
    const response = await fetch(address, init);
    const asked = `${String(address)} ${typeof init?.body === "string" ? init.body : ""}`;
    const text = /[?&]query=|"query":/.test(asked) ? "with text" : "by hash";
    sent.push(`${init?.method ?? "GET"} ${text} ${response.status}`);
    return response;
  };
}

const CLIENTS = {
  "Apollo Client": async (url: string, sent: string[], useGETForHashedQueries: boolean) => {
    const http = new HttpLink({ uri: `${url}/graphql`, fetch: recording(sent) });
    const link = createPersistedQueryLink({ sha256, useGETForHashedQueries }).concat(http);
    const client = new ApolloClient({ link, cache: new InMemoryCache(), queryDeduplication: false });
    return async () => (await client.query({ query: gql(title), fetchPolicy: "no-cache" })).data;
  },
  urql: async (url: string, sent: string[], preferGetForPersistedQueries: boolean) => {
    const exchanges = [persistedExchange({ preferGetForPersistedQueries }), fetchExchange];
    const client = new Client({ url: `${url}/graphql`, fetch: recording(sent), exchanges, preferGetMethod: false });
    return async () => {
      const { data, error } = await client.query(title, {}, { requestPolicy: "network-only" }).toPromise();
      if (error) throw error;
      return data as unknown;
    };
  },
};

describe.each(Object.entries(CLIENTS))(
  "documents that clients leave out once they have sent them: %s",
  (name, make) => {
    it.each([false, true])("are answered by their digests from then on, by GET: %s", async (byGet) => {
      const sent: string[] = [];
      const ask = await make(automatic.url, sent, byGet);
      const answer = await ask();
      expect(answer).toMatchObject({ articles: { nodes: [{}, {}, {}] } });
      // Whichever ran before has sent the text already, to the same server.
      const first = sent.splice(0);
      expect(first.at(0)).toBe(`${byGet ? "GET" : "POST"} by hash 200`);
      expect(first.length).toBe(byGet ? 1 : 2);
      expect(await ask()).toEqual(answer);
      expect(sent).toEqual([`${byGet ? "GET" : "POST"} by hash 200`]);
    });

    it("are sent in full again to a server that knows none by their digests", async () => {
      const sent: string[] = [];
      const ask = await make(off.url, sent, false);
      expect(await ask()).toMatchObject({ articles: { nodes: [{}, {}, {}] } });
      expect(await ask()).toMatchObject({ articles: { nodes: [{}, {}, {}] } });
      expect({ name, sent }).toEqual({ name, sent: ["POST by hash 200", "POST with text 200", "POST with text 200"] });
    });
  },
);

describe("a document that is sent with its digest", () => {
  const extensionsOf = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });

  it("is not kept where it is invalid, or asks for too much", async () => {
    const costly =
      "{ articles(first: 100) { nodes { related(first: 100) { nodes { related(first: 100) { nodes { id } } } } } } }";
    for (const query of ["{ nothing }", "{ articles", costly]) {
      const extensions = extensionsOf(query);
      expect((await post(automatic.url, { query, extensions })).status).toBe(400);
      const { status, json } = await post(automatic.url, { extensions });
      expect([status, json.errors]).toMatchObject([200, [{ message: "PersistedQueryNotFound" }]]);
    }
  });

  it("is refused where the digest is another's, and the other stays as it was", async () => {
    const query = "{ articles { totalCount } }";
    const extensions = extensionsOf(query);
    await post(automatic.url, { query, extensions });
    const forged = await post(automatic.url, { query: "{ providers { totalCount } }", extensions });
    expect([forged.status, forged.json.errors]).toMatchObject([400, [{ extensions: { code: "BAD_USER_INPUT" } }]]);
    expect((await post(automatic.url, { extensions })).json).toEqual({ data: { articles: { totalCount: 30 } } });
  });

  it("meets the limits again each time, with what its variables are then", async () => {
    const query =
      "query ($n: Int) { articles(first: $n) { nodes { related(first: $n) { nodes { related(first: $n) { totalCount } } } } } }";
    const extensions = extensionsOf(query);
    expect((await post(automatic.url, { query, extensions, variables: { n: 2 } })).status).toBe(200);
    const { status, json } = await post(automatic.url, { extensions, variables: { n: 100 } });
    expect([status, json.errors?.[0]?.extensions["code"]]).toEqual([400, "QUERY_TOO_COSTLY"]);
  });
});

describe("an answer to a GET by id", () => {
  const address = () => `${automatic.url}/graphql?documentId=sha256:${sha256(title)}`;

  it("may be kept by caches, which ask with its tag whether it is still the same", async () => {
    await post(automatic.url, { query: title, documentId: `sha256:${sha256(title)}` });
    const answer = await fetch(address());
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=60");
    expect(answer.headers.get("vary")).toContain("Accept");
    const etag = answer.headers.get("etag") ?? "";
    const same = await fetch(address(), { headers: { "if-none-match": `"other", ${etag}` } });
    expect([same.status, await same.text(), same.headers.get("etag")]).toEqual([304, "", etag]);
    expect(same.headers.get("content-length")).toBeNull();
    const other = await fetch(address(), { headers: { "if-none-match": '"other"' } });
    expect([other.status, await other.json()]).toEqual([200, await answer.json()]);
  });

  it("is kept by none where it has errors", async () => {
    const missing = await fetch(`${automatic.url}/graphql?documentId=sha256:${"0".repeat(64)}`);
    expect(missing.headers.get("cache-control")).toBe("no-store");
    expect(missing.headers.get("etag")).toBeNull();
    expect(await missing.json()).toMatchObject({ errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] });
  });

  it("is told that its id is unknown with the status that its media type asks for", async () => {
    const status = async (accept: string) =>
      (await fetch(`${off.url}/graphql?documentId=x`, { headers: { accept } })).status;
    expect([await status("application/json"), await status("application/graphql-response+json")]).toEqual([200, 400]);
  });
});
