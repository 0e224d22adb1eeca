import { getNullableType, isNonNullType, type GraphQLInputType } from "graphql";
import type { Draw } from "./draw.js";
import { literalOf } from "./literals.js";

interface Variable {
  /** As an operation declares it. */
  definition: string;
  /** Absent where the request leaves it out. */
  given?: { value: unknown };
  /** Another value that it may have. */
  other?: { value: unknown };
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
    const other = this.other(type, value);
    if (withDefault) {
      const definition = `${name}: ${String(nullable)} = ${literalOf(nullable, value)}`;
      const given = this.draw.weighted<Variable>([
        [60, { definition, ...other }],
        [30, { definition, given: { value }, ...other }],
        [4, { definition, given: { value: null } }],
      ]);
      this.#variables.set(name, given);
      return name;
    }
    const strict = isNonNullType(type) || (value !== null && this.draw.chance(25));
    const definition = `${name}: ${String(nullable)}${strict ? "!" : ""}`;
    const leftOut = !strict && this.draw.chance(12);
    this.#variables.set(name, { definition, ...(!leftOut && { given: { value } }), ...other });
    return name;
  }

  private other(type: GraphQLInputType, value: unknown): Pick<Variable, "other"> {
    if (typeof value === "boolean") return { other: { value: !value } };
    if (typeof value === "number" && value > 0 && value < 100) return { other: { value: value + 1 } };
    return isNonNullType(type) ? {} : { other: { value: null } };
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

  /** The same with some of the variables changed. */
  changed(): Record<string, unknown> {
    const changes = [...this.#variables].flatMap(([name, { other }]) =>
      other && this.draw.chance(60) ? [[name.slice(1), other.value] as const] : [],
    );
    return { ...this.given(), ...Object.fromEntries(changes) };
  }
}
