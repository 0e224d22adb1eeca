import { describe, expect, it } from "vitest";
import { AnswerMemory } from "../../../../src/http/admission/answer-memory.js";

const MB = 1_000_000;

describe("memory of answers", () => {
  it("refuses rows far beyond what their answer may have, as they come", () => {
    const held = new AnswerMemory({ answer: MB, all: 100 * MB }).open();
    for (let at = 0; at < 6; at++) held.takeRows(MB);
    expect(() => held.takeRows(1)).toThrowError(
      expect.objectContaining({
        code: "ANSWER_TOO_LARGE",
        message: "What the request reads has more than 6000000 bytes.",
      }),
    );
  });

  it("refuses a text of more bytes than one may have, whatever its letters", () => {
    const held = new AnswerMemory({ answer: MB, all: 100 * MB }).open();
    held.keepText("x".repeat(MB));
    held.keepText("ü".repeat(MB / 2));
    const tooLarge = expect.objectContaining({ code: "ANSWER_TOO_LARGE" }) as Error;
    expect(() => held.keepText("x".repeat(MB + 1))).toThrowError(tooLarge);
    expect(() => held.keepText("ü".repeat(MB / 2 + 1))).toThrowError(tooLarge);
    expect(() => held.checkText(MB + 1)).toThrowError(tooLarge);
  });

  it("is bounded over all requests: beyond, large ones are refused and small ones pass, until others are sent", () => {
    const memory = new AnswerMemory({ answer: 10 * MB, all: 20 * MB });
    const [first, second, third, small] = [memory.open(), memory.open(), memory.open(), memory.open()];
    for (const held of [first, second]) {
      held.takeRows(5 * MB);
      held.keepText("x".repeat(9 * MB));
    }
    expect(memory.held).toBe(18 * MB);
    expect(() => third.takeRows(3 * MB)).toThrowError(expect.objectContaining({ code: "TOO_MANY_REQUESTS" }) as Error);
    expect(memory.held).toBe(18 * MB);
    small.keepText("x".repeat(200_000));
    first.release();
    third.takeRows(3 * MB);
    for (const held of [second, third, small]) held.release();
    expect(memory.held).toBe(0);
    // Work that goes on for somebody who has left.
    third.takeRows(3 * MB);
    expect(memory.held).toBe(0);
  });
});
