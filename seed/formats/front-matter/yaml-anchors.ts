import type { FieldNode, Position } from "../../fields/field-tree.js";
import { FieldsError, finding } from "./finding.js";

/** What an anchor (`&name`) names. */
export interface Anchored {
  node: FieldNode;
  /** Nodes in it, those of aliases in it counted each time. */
  nodes: number;
  /** Levels below it. */
  height: number;
}

/** An alias is read by everyone as often as it stands there: ten aliases of ten aliases are a hundred readings. */
const MAX_ALIASED = 10_000;

/** The anchors of one document. A value below `secured` is known as such, so that no alias brings it out. */
export class Anchors {
  private readonly named = new Map<string, Anchored | "open" | "secret">();
  private aliased = 0;

  open(name: string): void {
    this.named.set(name, "open");
  }

  close(name: string, anchored: Anchored, isSecret: boolean): void {
    this.named.set(name, isSecret ? "secret" : anchored);
  }

  /** @throws FieldsError */
  expand(name: string, at: Position): Anchored {
    const anchored = this.named.get(name);
    if (anchored === undefined)
      throw refusal("an alias (*name) of nothing", "Give the value the anchor &name, or put the text into quotes.", at);
    if (anchored === "open")
      throw refusal("an alias (*name) within what it names", "Write the value out instead of the alias.", at);
    if (anchored === "secret")
      throw refusal("an alias (*name) of a `secured` value", "Remove the alias: a `secured` value is left out.", at);
    this.aliased += anchored.nodes;
    if (this.aliased > MAX_ALIASED)
      throw new FieldsError(
        finding("yaml-alias-limit", `aliases of more than ${MAX_ALIASED} values`, "Write the values out.", at),
      );
    return anchored;
  }
}

function refusal(found: string, hint: string, at: Position): FieldsError {
  return new FieldsError(finding("yaml-alias", found, hint, at));
}
