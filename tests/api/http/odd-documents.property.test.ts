import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DocumentList } from "../../../src/http/documents/document-list.js";
import { startStandIn, type StandInServer } from "../../support/stand-in-server.js";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const listed = "query Listed { hello }";
const other = "query Other { articles { totalCount } }";
const list = new DocumentList();
list.add({ id: "listed", text: listed });

let server: StandInServer;
beforeAll(async () => {
  server = await startStandIn(
    { articles: () => ({ totalCount: 7 }) },
    { batching: true, documents: { mode: "listed", list, maxAge: 0 } },
  );
});
afterAll(() => server.app.close());

const odd = fc.constantFrom<unknown>(
  null,
  "",
  " ",
  0,
  1,
  true,
  [],
  {},
  ["x"],
  "__proto__",
  "constructor",
  "x".repeat(300),
);
const text = fc.oneof(fc.constantFrom<unknown>(listed, "query Listed{hello}", other, `${listed} ${other}`, "{"), odd);
const id = fc.oneof(
  fc.constantFrom<unknown>(
    "listed",
    sha256(listed),
    `sha256:${sha256(listed)}`,
    sha256(other),
    `sha256:${sha256(other)}`,
  ),
  odd,
);
const persistedQuery = fc.oneof(fc.record({ version: fc.constantFrom<unknown>(1, 2, "1"), sha256Hash: id }), odd);
const operation = fc.record(
  {
    query: text,
    documentId: id,
    extensions: fc.oneof(fc.record({ persistedQuery }), odd),
    operationName: fc.constantFrom<unknown>("Listed", "Other", "", null, 1),
    variables: odd,
  },
  { requiredKeys: [] },
);

const json = async (response: Response) => ({ status: response.status, answer: (await response.json()) as unknown });
const send = async (body: unknown) =>
  json(
    await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
const get = async (parameters: Record<string, unknown>) => {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return json(await fetch(`${server.url}/graphql?${new URLSearchParams(texts as [string, string][]).toString()}`));
};

describe("a server that answers the documents of its list alone", () => {
  it("answers nothing else and breaks at nothing, however a document is asked for", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 3 }), async (operations) => {
        for (const { status, answer } of [
          await send(operations),
          ...(await Promise.all(operations.map(send))),
          ...(await Promise.all(operations.map(get))),
        ]) {
          expect(status).toBeLessThan(500);
          for (const one of [answer].flat() as { data?: object; errors?: unknown[] }[]) {
            expect(Object.keys(one.data ?? {}).every((name) => name === "hello")).toBe(true);
            expect(one.data ?? one.errors).toBeTruthy();
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(server.logged.filter(({ level }) => level === 50)).toEqual([]);
  });
});
