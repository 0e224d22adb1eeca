import { buildSchema, defaultFieldResolver, execute, graphql, parse, type GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { resolveDirectly, type ResolverClass } from "../../../src/resolvers/direct-resolvers.js";

const SDL = `
  type Query { greet(name: String = "you"): String fail: String items: [Item!] }
  type Item { owner: String! broken: Int! }`;

class Queries {
  private readonly greeting = "Hello";

  greet(_parent: unknown, { name }: { name: string }, context: { sign: string }): string {
    return `${this.greeting} ${name}${context.sign}`;
  }
  fail(): string {
    throw new RangeError("at once");
  }
}

function schemaWith(resolvers: Record<string, readonly ResolverClass[]>) {
  const schema = buildSchema(SDL);
  resolveDirectly(schema, resolvers);
  return schema;
}

describe("resolveDirectly", () => {
  it("calls the method of the field's name on its own object, with defaulted arguments and the context", async () => {
    const schema = schemaWith({ Query: [Queries] });
    const source = '{ greet a: greet(name: "Ada") }';
    const { data } = await graphql({ schema, source, contextValue: { sign: "!" } });
    expect(data).toEqual({ greet: "Hello you!", a: "Hello Ada!" });
  });

  it("gives a plain value without making a promise of it", () => {
    const schema = schemaWith({ Query: [Queries] });
    const result = execute({ schema, document: parse("{ greet }"), contextValue: { sign: "." } });
    expect(result).toEqual({ data: { greet: "Hello you." } });
  });

  it("gives a rejected promise where a method throws at once", async () => {
    const query = schemaWith({ Query: [Queries] }).getQueryType() as GraphQLObjectType;
    const resolve = query.getFields()["fail"]?.resolve ?? defaultFieldResolver;
    const result: unknown = resolve({}, {}, {}, {} as never);
    await expect(result).rejects.toThrow("at once");
  });

  it("leaves no rejection unheard where an item of a list fails at once and the items before it are pending", async () => {
    class Lists {
      items(): object[] {
        return [{ isPending: true }, {}];
      }
    }
    class Items {
      owner({ isPending }: { isPending?: boolean }): string | Promise<string> {
        return isPending ? Promise.resolve("Ada") : "Ada";
      }
      broken(): number {
        throw new RangeError("at once");
      }
    }
    const schema = schemaWith({ Query: [Lists], Item: [Items] });
    const { data, errors } = await graphql({ schema, source: "{ items { owner broken } }" });
    expect(data).toEqual({ items: null });
    expect(errors?.map(({ message }) => message)).toEqual(["at once"]);
    // What nobody hears fails the run, and is told only once the queue is empty.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it.each([
    ["a type that the schema lacks", { Nobody: [Queries] }, "no object type Nobody"],
    ["a field that the type lacks", { Item: [Queries] }, "Item has no field greet"],
  ])("refuses %s", (_, resolvers, message) => {
    expect(() => schemaWith(resolvers)).toThrow(message);
  });
});
