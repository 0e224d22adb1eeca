import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, it } from "vitest";
import { frontMatterOf, valuesIn } from "./read-fields.js";

type Value = string | number | boolean | Value[] | { [key: string]: Value };

const key = fc.stringMatching(/^[a-z][a-z0-9_-]{0,9}$/).filter((name) => name !== "secured");
const text = fc.string({ unit: "grapheme", maxLength: 20 }).map((value) => value.replace(/[\p{C}\u2028\u2029]/gu, ""));
const leaf = fc.oneof(text, fc.integer(), fc.boolean());
const { fields } = fc.letrec<{ fields: Record<string, Value>; value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    tie("fields"),
  ),
  fields: fc.dictionary(key, tie("value"), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));

/** A TOML document of one level: what is below it stands on its line. */
function toToml(map: Record<string, Value>): string {
  const write = (value: Value): string => {
    if (Array.isArray(value)) return `[${value.map(write).join(", ")}]`;
    if (typeof value === "object")
      return `{${Object.entries(value)
        .map(([name, item]) => `${name} = ${write(item)}`)
        .join(", ")}}`;
    return JSON.stringify(value);
  };
  return Object.entries(map)
    .map(([name, value]) => `${name} = ${write(value)}`)
    .join("\n");
}

const read = (source: string) => valuesIn(frontMatterOf(source, "a.md").fields);

describe("fields", () => {
  it("are the same in every form: YAML in blocks and in brackets, TOML, JSON", () => {
    fc.assert(
      fc.property(fields, (map) => {
        expect(read(`---\n${dump(map)}---\nText.`)).toEqual(map);
        expect(read(`---\n${dump(map, { flowLevel: 0 })}---\nText.`)).toEqual(map);
        expect(read(`---\n${JSON.stringify(map)}\n---\nText.`)).toEqual(map);
        expect(read(`${JSON.stringify(map, null, 2)}\nText.`)).toEqual(map);
        expect(read(`+++\n${toToml(map)}\n+++\nText.`)).toEqual(map);
      }),
    );
  });

  it("are the same in any order", () => {
    fc.assert(
      fc.property(fields, (map) => {
        const reversed = Object.fromEntries(Object.entries(map).reverse());
        expect(read(`---\n${dump(reversed)}---\nText.`)).toEqual(read(`---\n${dump(map)}---\nText.`));
      }),
    );
  });

  it("keep their neighbours as they are where one of them is taken as text", () => {
    const odd = fc.constantFrom("A: b", "[Update] B", "@c", "`d`", "%e", '"F" and g', "'H's'", "*i* j", "- k", "{l} m");
    fc.assert(
      fc.property(fields, odd, (map, value) => {
        const front = frontMatterOf(`---\n${dump(map)}odd0: ${value}\n${dump({ odd1: map })}---\nText.`);
        const { odd0, ...others } = valuesIn(front.fields) as Record<string, Value>;
        expect(String(odd0).replace(/^'|'$/g, "")).toContain(value.replace(/^'|'$/g, ""));
        expect(others).toEqual({ ...map, odd1: map });
        expect(front.warnings).toHaveLength(1);
      }),
    );
  });

  it("survive a margin without indentation: quoted texts of several lines", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}[:,.]?$/), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.constantFrom("'", '"'), (lines, quote) => {
        const front = frontMatterOf(`---\na: 1\nb: ${quote}${lines.join("\n")}${quote}\nc: 2\n---\nText.`);
        expect(valuesIn(front.fields)).toEqual({ a: 1, b: lines.join(" "), c: 2 });
        expect(front.fields.entries.get("c")?.line).toBe(3 + lines.length);
      }),
    );
  });
});
