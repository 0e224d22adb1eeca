import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KeyRing } from "../../../src/http/keys/key-ring.js";
import { newKey } from "../../../src/store/api-keys/key-text.js";
import { startGraphServer } from "../../support/graph-server.js";
import { post, startStandIn, type StandInServer } from "../../support/stand-in-server.js";
import { withStore } from "../../support/store.js";

const store = withStore({ readOnly: true });
const ring = new KeyRing();
const records = new Map<string, Parameters<KeyRing["replace"]>[0][number]>();
function give(name: string, budgets: { rate?: number; cost?: number } = {}): string {
  const { key, ...kept } = newKey();
  records.set(name, { _id: name, ...kept, createdAt: new Date(), ...budgets });
  ring.replace([...records.values()]);
  return key;
}

let required: StandInServer;
let optional: StandInServer;
beforeAll(async () => {
  required = await startGraphServer(store(), { keys: { isRequired: true, ring } });
  optional = await startGraphServer(store(), { keys: { isRequired: false, ring } });
});
afterAll(() => Promise.all([required.app.close(), optional.app.close()]));

const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
const query = "{ articles { totalCount } }";
const get = (server: StandInServer, path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers });

describe("a server that asks for keys", () => {
  it("answers nobody without a valid one, wherever content or its shape could be read", async () => {
    const none = { ...bearer(newKey().key) };
    for (const path of [`/graphql?query=${encodeURIComponent(query)}`, "/graphql", "/schema.graphql", "/limits"]) {
      const wrong: Record<string, string>[] = [
        {},
        none,
        bearer(""),
        { "x-api-key": "x" },
        { authorization: "Basic YTpi" },
      ];
      for (const headers of wrong) {
        const refused = await get(required, path, headers);
        expect([path, refused.status]).toEqual([path, 401]);
        expect(refused.headers.get("www-authenticate")).toMatch(/^Bearer realm="newsgraph"/);
        expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
      }
    }
    expect((await post(required.url, { query })).status).toBe(401);
    expect((await post(required.url, { query }, none)).status).toBe(401);
    expect((await fetch(`${required.url}/schema.graphql`, { method: "HEAD" })).status).toBe(401);
    expect((await fetch(`${required.url}/graphql?key=${give("in address")}&query={__typename}`)).status).toBe(401);
  });

  it("answers who has one, in whichever header, however that is written", async () => {
    const key = give("ada");
    const ways: Record<string, string>[] = [
      bearer(key),
      { "x-api-key": key },
      { AUTHORIZATION: `bEARER   ${key}` },
      { "X-Api-Key": key },
    ];
    for (const headers of ways) {
      expect((await post(required.url, { query }, headers)).json).toEqual({ data: { articles: { totalCount: 0 } } });
      for (const path of ["/graphql?query={__typename}", "/schema.graphql", "/limits"]) {
        expect((await get(required, path, headers)).status).toBe(200);
      }
    }
    const two = await post(required.url, { query }, { ...bearer(key), "x-api-key": give("bo") });
    expect([two.status, two.json.errors?.[0]?.message]).toMatchObject([
      401,
      expect.stringContaining("two different keys"),
    ]);
  });

  it("takes no two headers of one kind for a key", async () => {
    const key = give("twice");
    const { hostname, port } = new URL(required.url);
    const status = await new Promise((resolve, reject) => {
      const headers = ["x-api-key", key, "x-api-key", key, "host", "localhost"];
      request({ hostname, port, path: "/limits", headers }, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(401);
  });

  it("says to all whether it is alive, shows its pages, and answers the preflights of pages", async () => {
    for (const path of ["/healthz", "/readyz", "/", "/playground"])
      expect((await get(required, path)).status).toBe(200);
    const preflight = await fetch(`${required.url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "http://localhost:3000",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, x-api-key",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization, x-api-key");
  });

  it("refuses a key from the moment it is no longer on the ring", async () => {
    const key = give("former");
    expect((await post(required.url, { query }, bearer(key))).status).toBe(200);
    records.delete("former");
    ring.replace([...records.values()]);
    expect((await post(required.url, { query }, bearer(key))).status).toBe(401);
  });

  it("writes no key into its log or an answer", async () => {
    const key = give("quiet", { rate: 1 });
    const wrong = newKey().key;
    const texts: string[] = [];
    for (const headers of [bearer(key), bearer(key), bearer(wrong), { "x-api-key": wrong }, bearer(`${key}x`)]) {
      const response = await get(required, "/graphql?query={__typename}", headers);
      texts.push(await response.text(), JSON.stringify([...response.headers]));
    }
    const told = texts.join() + JSON.stringify(required.logged) + JSON.stringify(optional.logged);
    for (const text of [key, wrong]) expect(told).not.toContain(text.slice(-43));
    expect(told).toContain("UNAUTHENTICATED");
  });
});

describe("a server that takes keys, and asks for none", () => {
  it("answers who sends none, and refuses a key that is not valid rather than to look away", async () => {
    expect((await post(optional.url, { query })).status).toBe(200);
    expect((await post(optional.url, { query }, { authorization: "Basic YTpi" })).status).toBe(200);
    expect((await post(optional.url, { query }, bearer(give("known")))).status).toBe(200);
    expect((await post(optional.url, { query }, bearer("unknown"))).status).toBe(401);
  });
});

describe("the budget of a key", () => {
  it("of operations is told with each answer, and when it is spent, with when to try again", async () => {
    const headers = bearer(give("few", { rate: 3 }));
    for (const left of [2, 1, 0]) {
      const answer = await post(optional.url, { query }, headers);
      expect([answer.status, answer.headers.get("ratelimit")]).toMatchObject([
        200,
        expect.stringMatching(new RegExp(`^"operations";r=${left};t=\\d+$`)),
      ]);
      expect(answer.headers.get("ratelimit-policy")).toBe('"operations";q=3;w=60');
    }
    const refused = await post(optional.url, { query }, headers);
    expect([refused.status, Number(refused.headers.get("retry-after"))]).toEqual([429, 20]);
    expect(refused.json.errors).toMatchObject([{ extensions: { code: "TOO_MANY_REQUESTS" } }]);
    expect((await post(optional.url, { query })).status).toBe(200);
  });

  it("of cost is spent by what each operation may cost, and refuses what it never reaches for good", async () => {
    const headers = bearer(give("modest", { cost: 100 }));
    const ask = (first: number) =>
      post(
        optional.url,
        { query: `{ articles(first: ${first}) { nodes { related(first: 10) { totalCount } } } }` },
        headers,
      );
    const answer = await ask(80);
    expect([answer.status, answer.headers.get("ratelimit")]).toMatchObject([
      200,
      expect.stringMatching(/^"cost";r=83;/),
    ]);
    for (let i = 0; i < 3; i++) expect((await ask(100)).status).toBe(200);
    const refused = await ask(100);
    expect([refused.status, refused.json.errors]).toMatchObject([429, [{ extensions: { code: "TOO_MANY_REQUESTS" } }]]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const large = `{ articles(first: 100) { nodes { related(first: 20) { nodes { related { totalCount } } } } } }`;
    const never = await post(optional.url, { query: large }, headers);
    expect([never.status, never.json.errors]).toMatchObject([400, [{ extensions: { code: "QUERY_TOO_COSTLY" } }]]);
    expect(never.headers.get("retry-after")).toBeNull();
  });
});

describe("costly requests of clients behind one address", () => {
  it("are shared out by key: those of one that sends too many take nothing from another", async () => {
    let release = (_page: object): void => undefined;
    const page = new Promise((resolve) => (release = resolve));
    const shared = await startStandIn({ articles: () => page }, { keys: { isRequired: true, ring } });
    const costly = `{ articles(first: 100) { nodes { related(first: 20) { nodes { related { totalCount } } } } } }`;
    const [greedy, modest] = [bearer(give("greedy")), bearer(give("modest too"))];
    const asked = Array.from({ length: 5 }, () => post(shared.url, { query: costly }, greedy));
    const first = await Promise.race(asked);
    expect(first.status).toBe(429);
    const other = post(shared.url, { query: costly }, modest);
    release({ nodes: [] });
    expect((await other).json).toEqual({ data: { articles: { nodes: [] } } });
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 429]);
    await shared.app.close();
  });
});
