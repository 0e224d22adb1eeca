import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";
import type { Draw } from "./draw.js";
import { BROKEN_CURSORS, type Vocabulary } from "./vocabulary.js";

/** How deep filters nest at most. */
const DEEPEST = 3;
const PIECES = new Set(["contains", "startsWith"]);

/** Values for arguments, as a client would put them into variables: valid by the schema, though not always sensible. */
export class RandomValues {
  constructor(
    private readonly draw: Draw,
    readonly vocabulary: Vocabulary,
  ) {}

  /** @param place where it is given, e.g. `Query.nodes.ids` */
  of(type: GraphQLInputType, place: string, depth = 0): unknown {
    if (isNonNullType(type)) return this.present(type.ofType, place, depth);
    return this.draw.chance(4) ? null : this.present(type, place, depth);
  }

  /** A page size: mostly small, at most `room` where it is one that is allowed. */
  pageSize(room: number): number {
    if (this.draw.chance(3)) return this.draw.pick([0, -1, 101, 2_147_483_647, -2_147_483_648]);
    const most = Math.max(1, Math.min(room, 100));
    return Math.min(
      most,
      this.draw.weighted([
        [70, 1 + this.draw.below(6)],
        [20, 1 + this.draw.below(25)],
        [10, 100],
      ]),
    );
  }

  /** A cursor of the list, of any, or none at all. */
  cursor(own: readonly string[]): string {
    if (own.length > 0 && this.draw.chance(95)) return this.draw.pick(own);
    const others = Object.values(this.vocabulary.lists).flatMap((places) => places.flatMap(({ cursors }) => cursors));
    return this.draw.pick(others.length > 0 && this.draw.chance(60) ? others : BROKEN_CURSORS);
  }

  /** As `of`, but never null. */
  present(type: GraphQLInputType, place: string, depth = 0): unknown {
    if (isNonNullType(type)) return this.present(type.ofType, place, depth);
    if (isListType(type)) return this.list(type.ofType, place, depth);
    if (isInputObjectType(type)) return this.object(type, place, depth);
    if (isEnumType(type)) return this.name(type);
    const known = this.vocabulary.values[place];
    return this.draw.pick(known && this.draw.chance(92) ? known : (this.vocabulary.values[type.name] ?? ["?"]));
  }

  private name(type: GraphQLEnumType): string {
    const { name } = this.draw.pick(type.getValues());
    // Without a search it is an error, which would be most answers to lists in a random order.
    return name === "RELEVANCE" && this.draw.chance(85) ? this.name(type) : name;
  }

  private list(item: GraphQLInputType, place: string, depth: number): unknown {
    // One value alone stands for a list of it.
    if (this.draw.chance(8)) return this.present(item, place, depth);
    const length = this.draw.weighted([
      [1, 0],
      [10, 1],
      [10, 2],
      [6, 3],
      [2, 5],
    ]);
    return Array.from({ length }, () => this.of(item, place, depth + 1));
  }

  private object(type: GraphQLInputObjectType, place: string, depth: number): object {
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const optional = fields.filter((field) => !required.includes(field) && (depth < DEEPEST || !nests(field)));
    const count =
      required.length > 0
        ? this.draw.below(3)
        : this.draw.weighted([
            [3, 0],
            [65, 1],
            [25, 2],
            [7, 3],
          ]);
    const chosen = [...required, ...this.draw.some(optional, count)];
    return Object.fromEntries(chosen.map((field) => [field.name, this.field(type, field, place, depth + 1)]));
  }

  private field(owner: GraphQLInputObjectType, field: GraphQLInputField, place: string, depth: number): unknown {
    const isOperator = /^(String|ID|Int|DateTime|ArticleKind)Filter$/.test(owner.name);
    if (isOperator && PIECES.has(field.name) && this.draw.chance(90)) return this.draw.pick(this.vocabulary.pieces);
    const below = isOperator && field.name !== "isNull" ? place : `${owner.name}.${field.name}`;
    return this.of(field.type, below, depth);
  }
}

/** Whether filters may nest in what this field takes. */
function nests(field: GraphQLInputField): boolean {
  const type = getNamedType(field.type);
  return (
    isInputObjectType(type) &&
    Object.values(type.getFields()).some((inner) => isInputObjectType(getNamedType(inner.type)))
  );
}
