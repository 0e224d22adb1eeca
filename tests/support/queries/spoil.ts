import { parse, print, visit, type ASTNode } from "graphql";
import type { Draw } from "./draw.js";
import type { ApiRequest } from "./request.js";

const DEEP_END = `{ totalCount } ${"} }".repeat(10)}`;

type Spoiler = (request: ApiRequest, draw: Draw) => ApiRequest;

/** Makes a request wrong in one way, so that its answer is an error, or at least may be. */
export function spoil(request: ApiRequest, draw: Draw): ApiRequest {
  return draw.pick(SPOILERS)(request, draw);
}

const SPOILERS: readonly Spoiler[] = [
  text((query, draw) => query.slice(0, draw.below(query.length))),
  text((query) => `${query} { __typename }`),
  text((query) => `${query} fragment Unused on Article { id }`),
  text((query) => `${query} fragment Twice on Article { id } fragment Twice on Article { id }`),
  text((query) => `${query} fragment Circle on Article { ...Circle }`),
  text((query) => query.replace(/^(query)?/, (word) => (word ? "mutation" : "subscription "))),
  text((query) => query.replace("{", "{ nothing ")),
  text((query) => query.replace("{", "{ ...Nobody ")),
  text((query) => query.replace("{", "{ ... on Image { url } ")),
  text((query) => query.replace("{", "{ article ")),
  text((query) => query.replace("{", '{ x: article(id: "1") { title } x: article(id: "2") { title } ')),
  text((query) => query.replace("{", '{ article(id: "1") { x: title x: url } ')),
  text((query) => query.replace("{", "{ articles(first: $nobody) { totalCount } ")),
  text((query) => query.replace("{", '{ articles(first: "2") { totalCount } ')),
  text((query) => query.replace("{", "{ articles(orderBy: {field: TITLE}) { totalCount } ")),
  text((query) => query.replace("{", '{ articles(filter: {kind: {eq: "VIDEO"}}) { totalCount } ')),
  text((query) => query.replace("{", "{ node { id } ")),
  text((query) => query.replace("{", '{ article(id: "1") @skip { title } ')),
  text((query) => query.replace("{", '{ article(id: "1") @include(if: true) @include(if: true) { title } ')),
  text((query) => query.replace("{", '{ article(id: "1") @cached { title } ')),
  text((query) => query.replace("{", `{ ${Array.from({ length: 16 }, (_, at) => `t${at}: __typename`).join(" ")} `)),
  text((query) => query.replace("{", `{ articles ${"{ nodes { provider { articles ".repeat(10)} ${DEEP_END} `)),
  node("Field", ({ ...field }) => ({ ...field, selectionSet: undefined })),
  node("Field", (field) => ({ ...field, name: { ...field.name, value: `${field.name.value}s` } })),
  node("Argument", (argument) => ({ ...argument, name: { ...argument.name, value: "unknown" } })),
  node("VariableDefinition", (variable) => ({ ...variable, defaultValue: undefined })),
  variables((value) => ({ wrong: value })),
  variables((value) => [[value]]),
  variables(() => 1.5),
  variables(() => null),
  variables(() => true),
  variables(() => "\u{D800} is half a character"),
];

function text(change: (query: string, draw: Draw) => string): Spoiler {
  return (request, draw) => ({ ...request, query: change(request.query, draw) });
}

/** Changes one node of this kind. */
function node<K extends "Field" | "Argument" | "VariableDefinition">(
  kind: K,
  change: (node: Extract<ASTNode, { kind: K }>) => ASTNode,
): Spoiler {
  return (request, draw) => {
    const document = parse(request.query);
    const found: ASTNode[] = [];
    visit(document, { enter: (one) => void (one.kind === kind && found.push(one)) });
    if (found.length === 0) return request;
    const chosen = draw.pick(found);
    const enter = (one: ASTNode) => (one === chosen ? change(one as Extract<ASTNode, { kind: K }>) : undefined);
    return { ...request, query: print(visit(document, { leave: enter })) };
  };
}

/** Changes the value of one variable. */
function variables(change: (value: unknown) => unknown): Spoiler {
  return (request, draw) => {
    const names = Object.keys(request.variables ?? {});
    if (names.length === 0) return request;
    const name = draw.pick(names);
    return { ...request, variables: { ...request.variables, [name]: change(request.variables?.[name]) } };
  };
}
