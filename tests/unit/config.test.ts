import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";

const refusal = (env: Record<string, string>): Error => {
  try {
    readConfig(env);
  } catch (error) {
    return error as Error;
  }
  return new Error("it was accepted");
};

describe("readConfig", () => {
  it("has a default for every key", () => {
    expect(readConfig({})).toEqual({
      database: "newsgraph",
      dataFolder: ".newsgraph",
      host: "127.0.0.1",
      port: 4000,
      logLevel: "info",
      queryPlans: true,
      trustedProxies: 0,
      requestMs: 5_000,
      answerMegabytes: 10,
      slowMs: 1_000,
      metrics: "local",
      answersMegabytes: 128,
    });
  });

  it("takes what is given", () => {
    const env = {
      MONGODB_URI: "mongodb://h:1",
      MONGODB_DATABASE: "daily",
      NEWSGRAPH_DATA: "/data",
      NEWSGRAPH_MONGOD: "/opt/mongod",
      HOST: "0.0.0.0",
      PORT: "0",
      LOG_LEVEL: "debug",
    };
    expect(readConfig(env)).toEqual({
      mongodbUri: "mongodb://h:1",
      database: "daily",
      dataFolder: "/data",
      mongodBinary: "/opt/mongod",
      host: "0.0.0.0",
      port: 0,
      logLevel: "debug",
      queryPlans: true,
      trustedProxies: 0,
      requestMs: 5_000,
      answerMegabytes: 10,
      slowMs: 1_000,
      metrics: "local",
      answersMegabytes: 128,
    });
  });

  it("leaves it to the address whether requests may be explained, but says no in production unless told", () => {
    expect(readConfig({}).explain).toBeUndefined();
    expect(readConfig({ NODE_ENV: "development" }).explain).toBeUndefined();
    expect(readConfig({ NODE_ENV: "production" }).explain).toBe(false);
    expect(readConfig({ NODE_ENV: "production", EXPLAIN: "on" }).explain).toBe(true);
    expect(readConfig({ EXPLAIN: "off" }).explain).toBe(false);
    expect(refusal({ EXPLAIN: "yes" }).message).toContain("EXPLAIN must be on or off");
  });

  it("takes times in seconds or milliseconds, and sizes in megabytes", () => {
    expect(readConfig({ REQUEST_TIMEOUT: "800ms", ANSWER_MB: "2" })).toMatchObject({
      requestMs: 800,
      answerMegabytes: 2,
    });
    expect(readConfig({ REQUEST_TIMEOUT: "30s" }).requestMs).toBe(30_000);
    for (const REQUEST_TIMEOUT of ["5", "0s", "5m", "1.5s", "-1s", "601s"])
      expect(refusal({ REQUEST_TIMEOUT }).message).toContain("REQUEST_TIMEOUT must be");
    expect(refusal({ ANSWER_MB: "0" }).message).toContain("ANSWER_MB must be");
    expect(readConfig({ ANSWERS_MB: "512" }).answersMegabytes).toBe(512);
  });

  it("takes lists of hosts, origins and headers, a star for any, and nothing that is none", () => {
    expect(readConfig({ ALLOWED_HOSTS: "News.example , .lan.example" }).allowedHosts).toEqual([
      "news.example",
      ".lan.example",
    ]);
    expect(readConfig({ ALLOWED_HOSTS: "*", CORS_ORIGINS: "*" })).toMatchObject({
      allowedHosts: "any",
      corsOrigins: "any",
    });
    expect(readConfig({ CORS_ORIGINS: "local" }).corsOrigins).toBe("local");
    expect(readConfig({ CORS_ORIGINS: "https://a.example, http://b.example:81" }).corsOrigins).toHaveLength(2);
    expect(readConfig({ CORS_HEADERS: "X-Mine,Authorization" }).corsHeaders).toEqual(["x-mine", "authorization"]);
    expect(readConfig({ CORS_HEADERS: "*" }).corsHeaders).toBeUndefined();
    for (const ALLOWED_HOSTS of ["http://a.example", "a.example:80", "a.example,", "a b"])
      expect(refusal({ ALLOWED_HOSTS }).message).toContain("ALLOWED_HOSTS must be");
    for (const CORS_ORIGINS of ["a.example", "https://a.example/", "local,https://a.example"])
      expect(refusal({ CORS_ORIGINS }).message).toContain("CORS_ORIGINS must be");
  });

  it("shares no rows unless told how much memory they may take, in whole megabytes", () => {
    expect(readConfig({}).rowCacheMegabytes).toBeUndefined();
    expect(readConfig({ ROW_CACHE_MB: "0" }).rowCacheMegabytes).toBeUndefined();
    expect(readConfig({ ROW_CACHE_MB: "4096" }).rowCacheMegabytes).toBe(4096);
    for (const wrong of ["4097", "-1", "1.5", "64MB", " 1"]) {
      expect(refusal({ ROW_CACHE_MB: wrong }).message).toContain("ROW_CACHE_MB must be a whole number from 0 to 4096");
    }
  });

  it("takes an empty value as not given", () => {
    expect(readConfig({ MONGODB_URI: "", PORT: "", HOST: "" })).toEqual(readConfig({}));
  });

  it("names every key that is wrong at once", () => {
    const error = refusal({ MONGODB_URI: "postgres://h", PORT: "70000", LOG_LEVEL: "loud", MONGODB_DATABASE: "a b" });
    expect(error).toMatchObject({ code: "BAD_CONFIGURATION" });
    for (const key of ["MONGODB_URI", "PORT", "LOG_LEVEL", "MONGODB_DATABASE"]) expect(error.message).toContain(key);
  });

  it("never repeats a value, since it may be a password", () => {
    const secret = fc.string({ minLength: 1 }).map((text) => `S3CRET${text}`);
    fc.assert(
      fc.property(secret, (value) => {
        expect(refusal({ MONGODB_URI: value, PORT: value, LOG_LEVEL: value }).message).not.toContain("S3CRET");
      }),
    );
  });

  it("takes exactly the whole numbers from 0 to 65535 as a port", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65535 }), (port) => {
        expect(readConfig({ PORT: String(port) }).port).toBe(port);
      }),
    );
    for (const port of ["65536", "-1", "1.5", "1e3", "0x10", " 80", "port"])
      expect(refusal({ PORT: port }).message).toContain("PORT");
  });

  it("refuses database names that the server would refuse", () => {
    for (const name of ["a/b", "a.b", "a b", "a$b", 'a"b', "a".repeat(64)])
      expect(refusal({ MONGODB_DATABASE: name }).message).toContain("MONGODB_DATABASE");
  });
});
