import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSchema, Kind, parse, validate, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const folder = join(root, "examples");
const names = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const texts = names.map((name) => readFileSync(join(folder, name), "utf8"));
const schema = buildSchema(readFileSync(join(root, "schema.graphql"), "utf8"));

function operationsOf(text: string): OperationDefinitionNode[] {
  return parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

describe("the ready queries", () => {
  it("are named by a number that orders the playground's tabs, without gaps", () => {
    expect(names.map((name) => Number(/^(\d\d)-[a-z]+(-[a-z]+)*\.graphql$/.exec(name)?.[1]))).toEqual(
      names.map((_, index) => index + 1),
    );
  });

  it("have one operation each, and no two of them the same name", () => {
    const operations = texts.map(operationsOf);
    expect(operations.map((found) => found.length)).toEqual(names.map(() => 1));
    expect(new Set(operations.map(([operation]) => operation?.name?.value)).size).toBe(names.length);
  });

  it.each(names.map((name, index) => ({ name, text: texts[index] ?? "" })))("$name fits the schema", ({ text }) => {
    expect(validate(schema, parse(text)).map((error) => error.message)).toEqual([]);
  });

  it.each(names.map((name, index) => ({ name, text: texts[index] ?? "" })))(
    "$name says what it shows, runs as it stands and fits the editor's width",
    ({ text }) => {
      expect(text).toMatch(/^(# .+\n){1,4}query [A-Z]/);
      const [operation] = operationsOf(text);
      const required = operation?.variableDefinitions?.filter(
        ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
      );
      expect(required?.map((definition) => definition.variable.name.value)).toEqual([]);
      const comments = text.split("\n").filter((line) => line.startsWith("#"));
      expect(comments.filter((line) => line.length > 56)).toEqual([]);
    },
  );
});
