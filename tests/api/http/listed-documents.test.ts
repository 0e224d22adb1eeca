import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocumentList } from "../../../src/http/documents/read-document-list.js";
import { startGraphServer } from "../../support/graph-server.js";
import { post, type StandInServer } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const store = withStore({ readOnly: true });
let server: StandInServer;
beforeAll(async () => {
  const list = await readDocumentList("examples");
  server = await startGraphServer(store(), { documents: { mode: "listed", list, maxAge: 0 } });
});
afterAll(() => server.app.close());

const name = "03-provider-profile";
const text = readFileSync(`examples/${name}.graphql`, "utf8");
const sha256 = (of: string) => createHash("sha256").update(of).digest("hex");
const code = ({ json }: Awaited<ReturnType<typeof post>>) => json.errors?.[0]?.extensions["code"];

describe("a server that answers the documents of its list alone", () => {
  it("answers them by name, by digest, and in full", async () => {
    const whole = await post(server.url, { query: text });
    expect(whole.json.data).toHaveProperty("provider");
    for (const documentId of [name, sha256(text), `sha256:${sha256(text)}`]) {
      expect((await post(server.url, { documentId })).json).toEqual(whole.json);
      const address = `${server.url}/graphql?documentId=${documentId}`;
      const got = await fetch(address);
      expect([await got.json(), got.headers.get("cache-control")]).toEqual([whole.json, "public, no-cache"]);
    }
    const persistedQuery = { version: 1, sha256Hash: sha256(text) };
    expect((await post(server.url, { extensions: { persistedQuery } })).json).toEqual(whole.json);
  });

  it("refuses all others, by POST and by GET, introspection included, and says why", async () => {
    const persistedQuery = { version: 1, sha256Hash: sha256("{ __typename }") };
    for (const body of [
      { query: "{ __typename }" },
      { query: getIntrospectionQuery() },
      { query: `${text} query Other { __typename }` },
      { query: "{ __typename }", extensions: { persistedQuery } },
      { query: "{" },
    ]) {
      const refused = await post(server.url, body);
      expect([refused.status, code(refused)]).toEqual([400, "DOCUMENT_NOT_LISTED"]);
      expect(refused.json.errors?.[0]?.extensions["remedy"]).toMatch(/list/);
    }
    for (const search of [
      "query={__typename}",
      `query=${encodeURIComponent(text)}&query={__typename}`,
      "%71uery={__typename}",
    ]) {
      const refused = await fetch(`${server.url}/graphql?${search}`);
      expect(await refused.json()).not.toHaveProperty("data");
    }
    const unknown = await post(server.url, { documentId: sha256("{ __typename }") });
    expect([unknown.status, code(unknown)]).toEqual([400, "PERSISTED_QUERY_NOT_FOUND"]);
  });

  it("still says its schema and its limits", async () => {
    for (const path of ["/schema.graphql", "/limits"]) expect((await fetch(server.url + path)).status).toBe(200);
  });

  it("runs the operation that is asked for, of those that a document has", async () => {
    const operation = /query\s+(\w+)/.exec(text)?.[1];
    expect((await post(server.url, { documentId: name, operationName: operation })).json.data).toHaveProperty(
      "provider",
    );
    expect(code(await post(server.url, { documentId: name, operationName: "Other" }))).toBe("BAD_USER_INPUT");
  });
});
