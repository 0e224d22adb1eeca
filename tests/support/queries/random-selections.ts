import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import type { Draw } from "./draw.js";
import type { Flavour } from "./flavours.js";
import type { FragmentPool } from "./fragment-pool.js";
import { MergeScope, type WrittenField } from "./merge-scope.js";
import type { Place } from "./place.js";
import type { RandomArguments } from "./random-arguments.js";
import type { RandomDirectives } from "./random-directives.js";
import { Uses } from "./uses.js";

type Field = GraphQLField<unknown, unknown>;

const DEEPEST = 9;
const MOST_ALIASES = 12;
const ASSUMED_LIST = 10;
/** Of a hundred selections. */
const FRAGMENTS_OFTEN = 9;

/** Selections of a type's fields that always merge, in all ways to write them. */
export class RandomSelections {
  #aliases = 0;
  #fieldsLeft: number;

  constructor(
    private readonly draw: Draw,
    private readonly schema: GraphQLSchema,
    private readonly flavour: Flavour,
    private readonly args: RandomArguments,
    private readonly directives: RandomDirectives,
    private readonly fragments: FragmentPool,
  ) {
    this.#fieldsLeft = draw.pick(flavour.fields);
  }

  /** A selection set with its braces. */
  set(place: Place): string {
    const isRoot = place.depth === 0;
    const count = isRoot
      ? this.draw.weighted([
          [60, 1],
          [25, 2],
          [10, 3],
          [5, 5],
        ])
      : this.draw.weighted([
          [15, 1],
          [25, 2],
          [25, 3],
          [20, 4],
          [10, 6],
          [5, 10],
        ]);
    const parts: string[] = [];
    for (let tries = 0; parts.length < count && tries < count + 3; tries += 1) {
      parts.push(...this.selection(place));
      if (this.#fieldsLeft <= 0 && parts.length > 0) break;
    }
    return `{ ${parts.length > 0 ? parts.join(" ") : this.field(place, "__typename")} }`;
  }

  private selection(place: Place): string[] {
    const isRoot = place.depth === 0;
    const kind = this.draw.weighted([
      [isRoot ? 2 : 7, "typename"],
      [6, "again"],
      [isRoot ? 3 : FRAGMENTS_OFTEN, "inline"],
      [isRoot ? 3 : FRAGMENTS_OFTEN, "spread"],
      [isRoot ? 85 : 70, "field"],
    ] as const);
    if (kind === "typename") return [this.field(place, "__typename")].filter((text) => text !== "");
    if (kind === "again") return this.again(place);
    if (kind === "inline" || (kind === "field" && !isObjectType(place.type) && this.draw.chance(70))) {
      return this.inlineFragment(place);
    }
    return kind === "spread" ? this.spread(place) : this.anyField(place);
  }

  private anyField(place: Place): string[] {
    if (isUnionType(place.type)) return [];
    const fields = Object.values(place.type.getFields()).filter((field) => this.fits(field, place));
    const weighted = fields.map((field): [number, Field] => [this.weightOf(place.type, field), field]);
    if (weighted.every(([weight]) => weight === 0)) return [];
    const field = this.draw.weighted(weighted);
    const text = this.field(place, field.name, field);
    return text === "" ? [] : [text];
  }

  private weightOf(type: GraphQLCompositeType, { name }: Field): number {
    return this.flavour.weights[`${type.name}.${name}`] ?? 10;
  }

  /** Whether the field may still come here: what has fields of its own only where there is room for them. */
  private fits(field: Field, { depth, room }: Place): boolean {
    if (!isCompositeType(getNamedType(field.type))) return true;
    const isPlainList = isListType(getNullableType(field.type)) && field.args.length === 0;
    const isEdges = ["nodes", "edges"].includes(field.name);
    return (
      depth < DEEPEST && (this.#fieldsLeft > 0 || depth === 0) && (!isPlainList || isEdges || room >= ASSUMED_LIST)
    );
  }

  /** A field with arguments, and perhaps an alias; empty where it does not go together with what is there. */
  private field(place: Place, name: string, field?: Field): string {
    const room = Math.max(1, place.room);
    const args = field ? this.args.of(field, `${place.type.name}.${name}`, room) : { text: "", variables: [], size: 1 };
    const written: WrittenField = {
      name,
      text: name + args.text,
      type: field ? String(field.type) : "String!",
      parent: place.type,
    };
    const key = this.keyFor(place.scope, written);
    if (key === undefined) return "";
    place.uses.variables(args.variables);
    return this.place(place, key, written, field, Math.floor(room / Math.max(1, listLength(field, args.size))));
  }

  /** Writes a field for which there is a place. */
  private place(place: Place, key: string, written: WrittenField, field: Field | undefined, room: number): string {
    const scope = place.scope.add(key, written);
    this.#fieldsLeft -= 1;
    const head = `${key === written.name ? "" : `${key}: `}${written.text}${this.directives.any(place.uses)}`;
    const type = field && getNamedType(field.type);
    if (!isCompositeType(type)) return head;
    return `${head} ${this.set({ type, scope, uses: place.uses, depth: place.depth + 1, room })}`;
  }

  private keyFor(scope: MergeScope, written: WrittenField): string | undefined {
    const mayAlias = this.#aliases < MOST_ALIASES;
    if (scope.accepts(written.name, written) && !(mayAlias && this.draw.chance(6))) return written.name;
    const aliases = ["a", "b", "id2", "nodes", "title", "_x", "__proto__", "toJSON"].filter((alias) =>
      scope.accepts(alias, written),
    );
    if (!mayAlias || aliases.length === 0) return undefined;
    this.#aliases += 1;
    return this.draw.pick(aliases);
  }

  /** What stands here already once more, with other fields below it. */
  private again(place: Place): string[] {
    const known = place.scope.fieldsOf(place.type).filter(({ key, field }) => key === field.name);
    if (known.length === 0) return [];
    const { key, field: written } = this.draw.pick(known);
    place.uses.variables([...written.text.matchAll(/\$\w+/g)].map(([name]) => name));
    const field = isUnionType(place.type) ? undefined : place.type.getFields()[written.name];
    if (!field && key !== "__typename") return [];
    return [this.place(place, key, written, field, Math.floor(place.room / listLength(field, 20)))];
  }

  private inlineFragment(place: Place): string[] {
    if (place.depth >= DEEPEST) return [];
    const type = this.draw.chance(isObjectType(place.type) ? 50 : 10)
      ? place.type
      : this.draw.pick(this.overlapping(place.type));
    const condition = type === place.type && this.draw.chance(50) ? "" : ` on ${type.name}`;
    return [`...${condition}${this.directives.any(place.uses)} ${this.set({ ...place, type })}`];
  }

  private spread(place: Place): string[] {
    if (place.depth >= DEEPEST) return [];
    const types = this.overlapping(place.type);
    const name = this.fragments.known(types, place) ?? this.newFragment(this.draw.pick(types), place);
    if (name === undefined) return [];
    place.uses.fragment(name);
    return [`...${name}${this.directives.any(place.uses)}`];
  }

  private newFragment(type: GraphQLCompositeType, place: Place): string | undefined {
    const inside: Place = { ...place, type, scope: new MergeScope(), uses: new Uses() };
    const text = `on ${type.name} ${this.set(inside)}`;
    return this.fragments.add(text, inside, place);
  }

  /** Types that an object of this type may have, itself among them. */
  private overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    if (isObjectType(type)) return [type, ...type.getInterfaces()];
    return [type, ...this.schema.getPossibleTypes(type), ...(isInterfaceType(type) ? type.getInterfaces() : [])];
  }
}

/** By how much the field's list divides the room. A page's own fields are there once, its nodes as often as it is long. */
function listLength(field: Field | undefined, size: number): number {
  if (!field) return 1;
  const isPlainList = isListType(getNullableType(field.type)) && field.args.length === 0;
  return isPlainList && !["nodes", "edges"].includes(field.name) ? ASSUMED_LIST : size;
}
