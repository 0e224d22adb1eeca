import { GraphQLBoolean, GraphQLNonNull } from "graphql";
import type { Draw } from "./draw.js";
import type { RequestVariables } from "./request-variables.js";
import type { Uses } from "./uses.js";

const TRUTH = new GraphQLNonNull(GraphQLBoolean);

/** `@skip` and `@include` at fields, spreads and inline fragments. */
export class RandomDirectives {
  constructor(
    private readonly draw: Draw,
    private readonly variables: RequestVariables,
  ) {}

  /** Mostly none; begins with a blank. */
  any(uses: Uses): string {
    if (!this.draw.chance(7)) return "";
    const names = this.draw.some(["skip", "include"], this.draw.chance(15) ? 2 : 1);
    return names.map((name) => ` @${name}(if: ${this.condition(name, uses)})`).join("");
  }

  private condition(name: string, uses: Uses): string {
    const selected = this.draw.chance(65);
    const value = name === "include" ? selected : !selected;
    if (this.draw.chance(45)) return String(value);
    const variable = this.variables.make(TRUTH, value);
    uses.variables([variable]);
    return variable;
  }
}
