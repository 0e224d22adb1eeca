import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStandIn, type StandInServer } from "../../support/stand-in-server.js";

let server: StandInServer;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server.app.close());

describe("the audits of GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  it("are all there", () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: "ok" });
  });
});
