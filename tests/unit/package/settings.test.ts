import { afterEach, describe, expect, it, vi } from "vitest";
import { configOf } from "../../../src/package/settings.js";

afterEach(() => vi.unstubAllEnvs());

describe("configOf", () => {
  it("takes nothing from the environment that it is not given", () => {
    vi.stubEnv("PORT", "not a port");
    vi.stubEnv("MONGODB_DATABASE", "theirs");
    expect(configOf({})).toMatchObject({ host: "127.0.0.1", port: 4000, database: "newsgraph", logLevel: "warn" });
    expect(configOf({ env: { MONGODB_DATABASE: "given" } }).database).toBe("given");
  });

  it("lets options go before the environment", () => {
    const env = { MONGODB_URI: "mongodb://db.example", PORT: "80", LOG_LEVEL: "error", API_KEYS: "required" };
    expect(configOf({ env, port: 0, mongodbUri: "mongodb://127.0.0.1" })).toMatchObject({
      mongodbUri: "mongodb://127.0.0.1",
      port: 0,
      logLevel: "error",
      apiKeys: "required",
    });
  });

  it("names what is wrong as whoever gave it calls it", () => {
    const wrong = (): unknown => configOf({ port: 70_000, mongodbUri: "localhost", env: { LIMIT_DEPTH: "deep" } });
    expect(wrong).toThrow(/\bport must be a number from 0 to 65535/);
    expect(wrong).toThrow(/\bmongodbUri must start with mongodb:\/\//);
    expect(wrong).toThrow(/\bLIMIT_DEPTH must be/);
    expect(() => configOf({ env: { PORT: "70000" } })).toThrow(/\bPORT must be/);
  });
});
