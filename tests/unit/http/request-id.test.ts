import { expect, it } from "vitest";
import { requestIdFrom } from "../../../src/http/request-id.js";

it("keeps an id that is safe in a header and a log line", () => {
  for (const id of ["a", "0af7651916cd43dd8448eb211c80319c", "web-1:req.7_x", "x".repeat(64)]) {
    expect(requestIdFrom(id)).toBe(id);
  }
});

it("makes its own of any other, a new one each time", () => {
  for (const id of [undefined, "", "x".repeat(65), "a b", "a\nb", 'a"b', "ä", ["a", "b"]]) {
    expect(requestIdFrom(id)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  }
  expect(requestIdFrom(undefined)).not.toBe(requestIdFrom(undefined));
});
