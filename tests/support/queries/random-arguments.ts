import { isNonNullType, type GraphQLArgument, type GraphQLField } from "graphql";
import type { Draw } from "./draw.js";
import { literalOf } from "./literals.js";
import type { RandomValues } from "./random-values.js";
import type { RequestVariables } from "./request-variables.js";
import type { ListPlace } from "./vocabulary.js";

export interface WrittenArguments {
  /** With its parentheses; empty where there are none. */
  text: string;
  /** The variables in it. */
  variables: string[];
  /** How many objects of the list there may be; 1 where the field is no list. */
  size: number;
}

/** Look-ups take exactly one of their arguments. */
const LOOK_UPS = new Set(["Query.article", "Query.provider", "Query.entity"]);
const PAGE_ARGUMENTS = new Set(["first", "after", "last", "before"]);
const DEFAULT_PAGE = 20;
/** How often an optional argument is given, in percent. */
const OFTEN: Readonly<Record<string, number>> = { filter: 30, orderBy: 35, search: 15, reasons: 35 };

/** Arguments for fields, with variables in any part of them. */
export class RandomArguments {
  constructor(
    private readonly draw: Draw,
    private readonly values: RandomValues,
    private readonly variables: RequestVariables,
    /** Whether `search` may be given. */
    private readonly searches: boolean,
  ) {}

  /**
   * @param place e.g. `Query.articles`
   * @param room how many objects the field's list may have
   */
  of(field: GraphQLField<unknown, unknown>, place: string, room: number): WrittenArguments {
    const given = LOOK_UPS.has(place) ? this.lookUp(field, place) : this.some(field, place);
    const isPage = field.args.some(({ name }) => name === "after");
    if (isPage) Object.assign(given, this.page(given, place, room));
    else if (field.args.some(({ name }) => name === "first")) given["first"] = this.values.pageSize(room);
    const names = this.draw.some(Object.keys(given), Infinity);
    const used: string[] = [];
    const parts = names.map((name) => {
      const argument = field.args.find((one) => one.name === name) as GraphQLArgument;
      return `${name}: ${this.written(argument, given[name], used)}`;
    });
    const text = parts.length > 0 ? `(${parts.join(", ")})` : "";
    return { text, variables: used, size: sizeOf(given, isPage) };
  }

  private written({ type, name }: GraphQLArgument, value: unknown, used: string[]): string {
    // Page sizes count for the limits, so that a variable must not be left out where it makes the page small.
    const often = PAGE_ARGUMENTS.has(name) ? 12 : 8;
    return literalOf(type, value, (inner, part) => {
      if (!this.draw.chance(often)) return undefined;
      const variable = this.variables.make(inner, part);
      used.push(variable);
      return variable;
    });
  }

  private lookUp({ args }: GraphQLField<unknown, unknown>, place: string): Record<string, unknown> {
    const value = (one: GraphQLArgument) => this.values.present(one.type, `${place}.${one.name}`);
    const chosen = this.draw.some(args, this.draw.chance(94) ? 1 : this.draw.pick([0, 2]));
    const given = chosen.map((one): [string, unknown] => [one.name, value(one)]);
    const nulls = args.filter((one) => !chosen.includes(one) && this.draw.chance(5)).map((one) => [one.name, null]);
    return Object.fromEntries([...given, ...nulls]) as Record<string, unknown>;
  }

  private some({ args }: GraphQLField<unknown, unknown>, place: string): Record<string, unknown> {
    const chosen = args.filter(({ name, type }) => {
      if (PAGE_ARGUMENTS.has(name) || (name === "search" && !this.searches)) return false;
      return isNonNullType(type) || this.draw.chance(OFTEN[name] ?? 50);
    });
    return Object.fromEntries(chosen.map(({ name, type }) => [name, this.values.of(type, `${place}.${name}`)]));
  }

  private page(given: Record<string, unknown>, place: string, room: number): Record<string, unknown> {
    const places = (this.values.vocabulary.lists[place] ?? []).filter(({ args }) => this.searches || !args["search"]);
    const from = places.length > 0 && this.draw.chance(30) ? this.draw.pick(places) : undefined;
    const cursor = () => this.values.cursor(from?.cursors ?? []);
    const goesOn = from !== undefined || this.draw.chance(2);
    const isSized = room < DEFAULT_PAGE || this.draw.chance(75);
    const backward = this.draw.chance(25);
    const [size, edge] = backward ? ["last", "before"] : ["first", "after"];
    const page: Record<string, unknown> = {
      ...(isSized && { [size]: this.values.pageSize(room) }),
      ...(goesOn && { [edge]: cursor() }),
      ...(from && ownArguments(from, given)),
    };
    // What does not go together, and nulls, which do.
    if (this.draw.chance(2)) page[backward ? "first" : "last"] = this.values.pageSize(room);
    if (this.draw.chance(2)) page[backward ? "after" : "before"] = cursor();
    for (const name of PAGE_ARGUMENTS) if (!(name in page) && this.draw.chance(3)) page[name] = null;
    return page;
  }
}

/** The arguments to which the place's cursors are bound. */
function ownArguments({ args }: ListPlace, given: Record<string, unknown>): Record<string, unknown> {
  for (const name of ["orderBy", "search"]) Reflect.deleteProperty(given, name);
  return args;
}

function sizeOf(given: Record<string, unknown>, isPage: boolean): number {
  const ids = given["ids"];
  if (Array.isArray(ids)) return ids.length;
  const sizes = [given["first"], given["last"]].filter((size) => typeof size === "number");
  if (sizes.length === 0) return isPage ? DEFAULT_PAGE : 1;
  return Math.max(...sizes.map((size) => (size < 0 || size > 100 ? 100 : size)));
}
