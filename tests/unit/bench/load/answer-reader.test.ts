import { describe, expect, it } from "vitest";
import { AnswerReader } from "../../../../bench/load/answer-reader.js";

const answer = (body: string, status = "200 OK"): Buffer =>
  Buffer.from(`HTTP/1.1 ${status}\r\nDate: x\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

describe("AnswerReader", () => {
  it("reads an answer cut at any byte", () => {
    const bytes = answer('{"title":"Zürich"}');
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const reader = new AnswerReader();
      expect(reader.push(bytes.subarray(0, cut))).toBeUndefined();
      expect(reader.push(bytes.subarray(cut))?.body.toString()).toBe('{"title":"Zürich"}');
    }
  });

  it("reads one answer after the other", () => {
    const reader = new AnswerReader();
    expect(reader.push(answer("first"))?.body.toString()).toBe("first");
    expect(reader.push(answer("second"))?.body.toString()).toBe("second");
  });

  it("tells the status and takes an empty body", () => {
    expect(new AnswerReader().push(answer("", "503 Service Unavailable"))).toMatchObject({
      status: 503,
      body: Buffer.alloc(0),
    });
  });

  it("refuses an answer whose end it cannot know", () => {
    expect(() =>
      new AnswerReader().push(Buffer.from("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n")),
    ).toThrow("no Content-Length");
  });
});
