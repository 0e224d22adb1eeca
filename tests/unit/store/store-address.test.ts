import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostsOf, optionsNamedIn } from "../../../src/store/store-address.js";

describe("hostsOf", () => {
  it.each([
    ["mongodb://127.0.0.1:27017/?directConnection=true", "127.0.0.1:27017"],
    ["mongodb://user:pass@a:1,b:2/newsgraph?replicaSet=rs", "a:1,b:2"],
    ["mongodb+srv://user:p%40ss@cluster.example.org", "cluster.example.org"],
    ["mongodb://[::1]:27017", "[::1]:27017"],
    ["mongodb://user:pass@/", "the given host"],
    ["mongodb://user:pa/ss@h:1", "the given host"],
    ["mongodb://user:p@ss@h:1", "the given host"],
  ])("names the hosts of %s", (uri, hosts) => {
    expect(hostsOf(uri)).toBe(hosts);
  });

  it("never tells user or password, however badly they are written", () => {
    const secret = fc.string({ minLength: 1 }).map((text) => `S3CRET${text}S3CRET`);
    fc.assert(
      fc.property(secret, secret, (user, password) => {
        expect(hostsOf(`mongodb://${user}:${password}@db.example.org:27017/news?w=1`)).not.toContain("S3CRET");
      }),
    );
  });
});

describe("optionsNamedIn", () => {
  it("lists the options, in lower case", () => {
    expect(optionsNamedIn("mongodb://h/?readPreference=primary&w=1")).toEqual(new Set(["readpreference", "w"]));
    expect(optionsNamedIn("mongodb://h")).toEqual(new Set());
  });
});
