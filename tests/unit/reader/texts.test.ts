import { describe, expect, it } from "vitest";
import { failureText } from "../../../src/reader/data/failure-text.js";
import { textLanguage } from "../../../src/reader/parts/text-language.js";

describe("textLanguage", () => {
  it("tells a language by a script that few write", () => {
    expect(textLanguage("港の新聞 ニュース")).toBe("ja");
    expect(textLanguage("零一万物")).toBe("zh");
    expect(textLanguage("서울 漢字")).toBe("ko");
    expect(textLanguage("«خبر عاجل»")).toBe("ar");
    expect(textLanguage("The Straße")).toBeUndefined();
  });

  it("looks at the start of a text alone, however long it is", () => {
    expect(textLanguage(`${"a".repeat(5_000_000)}零`)).toBeUndefined();
  });
});

describe("failureText", () => {
  it("says by the code of an error what to do", () => {
    const graphQLErrors = [{ message: "x", extensions: { code: "STORE_UNAVAILABLE" } }];
    expect(failureText({ graphQLErrors })).toContain("The store does not answer");
  });

  it("gives the API's own words where it knows none that are plainer", () => {
    const graphQLErrors = [{ message: "The list is too long.", extensions: { code: "BAD_USER_INPUT" } }];
    expect(failureText({ graphQLErrors })).toBe("The list is too long.");
  });

  it("tells a server that is away from one that answers something else", () => {
    expect(failureText({ graphQLErrors: [], networkError: new Error() })).toContain("cannot be reached");
    expect(failureText({ graphQLErrors: [], networkError: new Error(), response: { status: 502 } })).toContain("502");
    expect(failureText({ graphQLErrors: [], response: { status: 401 } })).toContain("key");
  });
});
