import { describe, expect, it } from "vitest";
import { resolveEntities } from "../../../../seed/link/entity-resolution.js";

import { page, topic } from "./names.js";

describe("slugs", () => {
  const slugs = (...names: string[]) =>
    resolveEntities({ pages: [], topics: names.map((name) => topic(name)) })
      .entities.map((entity) => entity.slug)
      .sort();

  it("read as the name, signs spelled out", () => {
    expect(slugs("01.AI", "C++", "C#", "AT&T", "Kai-Fu Lee")).toEqual([
      "01-ai",
      "at-and-t",
      "c-plus-plus",
      "c-sharp",
      "kai-fu-lee",
    ]);
  });

  it("come from the id where a script gives no letters", () => {
    expect(slugs("零一万物", "🙂")).toEqual([
      expect.stringMatching(/^entity-[\w-]{6}$/),
      expect.stringMatching(/^entity-[\w-]{6}$/),
    ]);
  });

  it("are unique: the page keeps the plain one, the stub gets the beginning of its id", () => {
    const { entities } = resolveEntities({
      pages: [page("Yi: Lightning", [], "yi.md")],
      topics: [topic("Yi Lightning!")],
    });
    expect(entities[0]?.slug).toBe("yi-lightning");
    expect(entities[1]?.slug).toBe(`yi-lightning-${entities[1]?.id.slice(4, 10).toLowerCase() ?? ""}`);
  });
});
