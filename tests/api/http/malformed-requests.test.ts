import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MALFORMED_REQUESTS } from "../../support/fuzz/malformed-requests.js";
import { exchange, type RawResponse } from "../../support/fuzz/raw-exchange.js";
import { startStandIn, type StandInServer } from "../../support/stand-in-server.js";

/** FUZZ_CASES=10000 makes it a long run. The same FUZZ_SEED gives the same requests. */
const CASES = Number(process.env.FUZZ_CASES ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const LIMIT_MS = 15_000;

let server: StandInServer;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server.app.close());

const port = (): number => Number(new URL(server.url).port);

/** What is wrong with an answer; undefined where it is one that a client may get. */
function wrongIn({ status, type, body }: RawResponse): string | undefined {
  if (status >= 100 && status < 400) return undefined;
  if (status < 400 || status > 499) return `status ${status}`;
  if (!type.startsWith("application/") || !type.includes("json")) return `${status} as ${type}`;
  return /"code":"[A-Z_]+"/.test(body) ? undefined : `${status} without a code: ${body.slice(0, 100)}`;
}

async function faultsOf(name: string, bytes: string, ends: boolean): Promise<string[]> {
  const { responses, hung } = await exchange(port(), bytes, { ends, limitMs: LIMIT_MS });
  const faults = responses.flatMap((response) => wrongIn(response) ?? []);
  return [...faults, ...(hung ? ["no answer within 15 s"] : [])].map((fault) => `${name}: ${fault}`);
}

async function expectAnswers(): Promise<void> {
  const answer = await fetch(`${server.url}/graphql?query={hello}`);
  expect(await answer.json()).toEqual({ data: { hello: "Hello world" } });
}

describe("a request that is no request", () => {
  it.each([
    ["ends there", true],
    ["waits for more", false],
  ])(
    "gets a 4xx as JSON with a code, or its connection closed, and disturbs no other, where its client %s",
    async (_name, ends) => {
      const faults = await Promise.all(MALFORMED_REQUESTS.map(([name, bytes]) => faultsOf(name, bytes, ends)));
      expect(MALFORMED_REQUESTS.length).toBeGreaterThanOrEqual(117);
      expect(faults.flat()).toEqual([]);
      await expectAnswers();
    },
    60_000,
  );

  it(
    `does so too where bytes of it are lost, doubled or changed: ${CASES} times`,
    async () => {
      const mutated = fc
        .tuple(
          fc.constantFrom(...MALFORMED_REQUESTS.filter(([, bytes]) => bytes.length < 5_000)),
          fc.array(
            fc.record({ at: fc.nat(5_000), drop: fc.nat(20), put: fc.string({ unit: "binary-ascii", maxLength: 6 }) }),
            { minLength: 1, maxLength: 4 },
          ),
        )
        .map(([[name, bytes], edits]) => {
          const changed = edits.reduce((text, { at, drop, put }) => {
            const place = at % (text.length + 1);
            return text.slice(0, place) + put + text.slice(place + drop);
          }, bytes);
          return [name, changed] as const;
        });
      const requests = fc.sample(mutated, { seed: SEED, numRuns: CASES });
      const faults: string[] = [];
      for (let at = 0; at < requests.length; at += 100) {
        const some = requests.slice(at, at + 100);
        const found = await Promise.all(some.map(([, bytes]) => faultsOf(JSON.stringify(bytes), bytes, true)));
        faults.push(...found.flat());
      }
      expect(faults).toEqual([]);
      await expectAnswers();
    },
    60_000 + CASES * 200,
  );

  it("is logged as no mistake of ours", () => {
    expect(server.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
