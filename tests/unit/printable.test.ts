import fc from "fast-check";
import { expect, it } from "vitest";
import { printFailure } from "../../src/print-failure.js";
import { failure } from "../../src/errors.js";
import { printable } from "../../src/printable.js";

it("leaves no character in a text that steers a terminal, breaks its line or turns its direction", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    }),
  );
  expect(printable("a\u001b[31mb\u202egnp.exe\u2066")).toBe("a\\u{1b}[31mb\\u{202e}gnp.exe\\u{2066}");
});

it("leaves names of every script as they are", () => {
  for (const name of ["Zürich", "零一万物", "مرحبا", "शिमला", "👩‍👩‍👧", "a b"]) expect(printable(name)).toBe(name);
});

it("shows failures so, too", () => {
  expect(printFailure(failure("NOTHING_TO_READ", "no \u202e\u001b[2J file"))).toContain("no \\u{202e}\\u{1b}[2J file");
});
