import { describe, expect, it } from "vitest";
import { hostOf, safeHref } from "../../../src/reader/parts/markdown/safe-href.js";
import { textDirection } from "../../../src/reader/parts/text-direction.js";

describe("safeHref", () => {
  it("lets addresses of the web and of mail through, and relative ones where there is something to be relative to", () => {
    expect(safeHref("https://a.example/b?c=1")).toBe("https://a.example/b?c=1");
    expect(safeHref("mailto:a@b.example")).toBe("mailto:a@b.example");
    expect(safeHref("../x", "https://a.example/b/c")).toBe("https://a.example/x");
    expect(safeHref("../x")).toBeUndefined();
    expect(safeHref("../x", null)).toBeUndefined();
  });

  it.each(["javascript:alert(1)", "JaVa\tScript:alert(1)", " \u0001javascript:x", "data:text/html,x", "vbscript:x"])(
    "takes %j for no address",
    (href) => {
      expect(safeHref(href)).toBeUndefined();
      expect(safeHref(href, "https://a.example/")).toBeUndefined();
    },
  );

  it.each(["file:///etc/passwd", "blob:https://a.example/x", "http://", ""])("nor %j", (href) => {
    expect(safeHref(href)).toBeUndefined();
  });
});

describe("hostOf", () => {
  it("says the host that is meant, not what it looks like", () => {
    expect(hostOf("https://good.example@evil.example/")).toBe("evil.example");
    expect(hostOf("mailto:a@b.example")).toBe("mailto:a@b.example");
  });
});

describe("textDirection", () => {
  it("goes by the first letter", () => {
    expect(textDirection("12 (خبر) and more")).toBe("rtl");
    expect(textDirection("A خبر")).toBe("ltr");
    expect(textDirection("12")).toBe("ltr");
  });
});
