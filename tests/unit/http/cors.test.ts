import { expect, it } from "vitest";
import { defaultOrigins } from "../../../src/http/cors.js";

it("lets only local pages read a server that listens on a loopback address", () => {
  for (const host of ["127.0.0.1", "127.8.0.1", "localhost", "::1"]) expect(defaultOrigins(host)).toBe("local");
});

it("lets any page read a server that listens to the network", () => {
  for (const host of ["0.0.0.0", "::", "192.168.1.5", "news.example", "localhost.example"]) {
    expect(defaultOrigins(host)).toBe("any");
  }
});
