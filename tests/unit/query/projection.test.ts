import { isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { articleFields } from "../../../src/query/article-fields.js";
import { entityFields } from "../../../src/query/entity-fields.js";
import { projectionOf, unionOf } from "../../../src/query/projection.js";
import { providerFields } from "../../../src/query/provider-fields.js";
import { buildGraph } from "../../../src/resolvers/graph.js";

describe("a projection", () => {
  it("always has the id, each path once, and no path inside another", () => {
    expect(projectionOf([]).paths).toEqual(["_id"]);
    expect(projectionOf(["links.count", "links", "title", "title", "linksNot"]).paths).toEqual([
      "_id",
      "links",
      "linksNot",
      "title",
    ]);
    expect(projectionOf(["a", "b"]).key).toBe(projectionOf(["b", "a"]).key);
  });

  it("in union reads what any of them reads", () => {
    const one = projectionOf(["title"]);
    expect(unionOf([one, projectionOf(["title"])])).toEqual(one);
    expect(unionOf([projectionOf(["links.count"]), projectionOf(["links"]), one]).paths).toEqual([
      "_id",
      "links",
      "title",
    ]);
  });

  it.each(Object.entries({ Article: articleFields, Provider: providerFields, Entity: entityFields }))(
    "is known for every field of %s, and for nothing else",
    (name, paths) => {
      const type = buildGraph().getType(name);
      expect(Object.keys(paths).sort()).toEqual(isObjectType(type) ? Object.keys(type.getFields()).sort() : []);
    },
  );
});
