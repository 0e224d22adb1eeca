import { getNullableType, isNonNullType, type GraphQLInputType } from "graphql";
import type { Draw } from "./draw.js";
import { literalOf } from "./literals.js";

interface Variable {
  /** As an operation declares it. */
  definition: string;
  /** Absent where the request leaves it out. */
  given?: { value: unknown };
}

/** The variables of a request. Operations declare those that they use. */
export class RequestVariables {
  readonly #variables = new Map<string, Variable>();

  constructor(private readonly draw: Draw) {}

  /**
   * Makes a variable that has `value`, given or by default; where it may, it is also left out, or given as null over its default.
   * @returns `$name`
   */
  make(type: GraphQLInputType, value: unknown): string {
    const nullable = getNullableType(type);
    const withDefault = this.draw.chance(30);
    const name = `$v${this.#variables.size}`;
    if (withDefault) {
      const definition = `${name}: ${String(nullable)} = ${literalOf(nullable, value)}`;
      const given = this.draw.weighted<Variable>([
        [60, { definition }],
        [30, { definition, given: { value } }],
        [4, { definition, given: { value: null } }],
      ]);
      this.#variables.set(name, given);
      return name;
    }
    const strict = isNonNullType(type) || (value !== null && this.draw.chance(25));
    const definition = `${name}: ${String(nullable)}${strict ? "!" : ""}`;
    const leftOut = !strict && this.draw.chance(12);
    this.#variables.set(name, { definition, ...(!leftOut && { given: { value } }) });
    return name;
  }

  definition(name: string): string {
    return this.#variables.get(name)?.definition ?? "";
  }

  /** The request's JSON, also of variables that no operation uses. */
  given(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.#variables].flatMap(([name, { given }]) => (given ? [[name.slice(1), given.value]] : [])),
    );
  }
}
