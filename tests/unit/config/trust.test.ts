import { describe, expect, it } from "vitest";
import { readConfig } from "../../../src/config.js";

describe("what says whom the server answers, and what", () => {
  it("is switched off unless it is set", () => {
    const config = readConfig({ DOCUMENTS: "any", API_KEYS: "off", BATCHING: "off", DOCUMENT_MAX_AGE: "9s" });
    for (const key of ["documents", "apiKeys", "batching"]) expect(config).not.toHaveProperty(key);
  });

  it("is what is set", () => {
    expect(
      readConfig({
        DOCUMENTS: "listed",
        DOCUMENT_LIST: "persisted.json",
        DOCUMENT_MAX_AGE: "60s",
        API_KEYS: "required",
        BATCHING: "on",
      }),
    ).toMatchObject({
      documents: { mode: "listed", list: "persisted.json", maxAge: 60 },
      apiKeys: "required",
      batching: true,
    });
    expect(readConfig({ DOCUMENT_LIST: "queries" }).documents).toEqual({ mode: "any", list: "queries", maxAge: 0 });
    expect(readConfig({ DOCUMENTS: "automatic" }).documents).toEqual({ mode: "automatic", maxAge: 0 });
    expect(readConfig({ API_KEYS: "optional" }).apiKeys).toBe("optional");
  });

  it.each([
    [{ DOCUMENTS: "some" }, "DOCUMENTS must be any, automatic or listed"],
    [{ DOCUMENTS: "listed" }, "DOCUMENT_LIST must name a file or folder where DOCUMENTS is listed"],
    [{ DOCUMENT_MAX_AGE: "1h" }, "DOCUMENT_MAX_AGE must be a time in seconds"],
    [{ API_KEYS: "on" }, "API_KEYS must be off, optional or required"],
    [{ BATCHING: "yes" }, "BATCHING must be on or off"],
  ])("is refused where it cannot be: %o", (env, complaint) => {
    expect(() => readConfig(env)).toThrow(complaint);
  });
});
