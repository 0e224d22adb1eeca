import { articlesAt, portName, portOf, PORTS, providerOf, publishedAt, titleOf, urlOf } from "./world.js";

/** A request, and what its answer must be but for what a seed may be changing: numbers of versions and counts stand as `#`. */
export interface Question {
  query: string;
  /** @param newest number of the newest article of the store */
  expected(newest: number): unknown;
  /** Whether the answer begins at the newest article, whichever that is. */
  isOfNewest?: boolean;
  /** Whether this article counts in the answer's totalCount. */
  counts?: (boat: number) => boolean;
}

const PAGE = 5;
const BOAT = "title excerpt provider { name domain } topics { name summary }";

/** One of many kinds and places, the same for the same number. All can be answered from the first version on. */
export function question(at: number): Question {
  const boat = (at * 37) % (articlesAt(1) - PAGE);
  return [lookUp, page, ofPort, newest][at % 4]?.(boat) ?? lookUp(boat);
}

function lookUp(boat: number): Question {
  return { query: `{ article(url: "${urlOf(boat)}") { ${BOAT} } }`, expected: () => ({ article: boatNode(boat) }) };
}

function page(boat: number): Question {
  const [from, to] = [publishedAt(boat), publishedAt(boat + PAGE - 1)];
  return {
    query: `{ articles(first: ${PAGE}, filter: { publishedAt: { gte: "${from}", lte: "${to}" } }) { totalCount nodes { ${BOAT} } } }`,
    expected: () => ({ articles: { totalCount: "#", nodes: boats(boat + PAGE - 1).map(boatNode) } }),
    counts: (other) => other >= boat && other < boat + PAGE,
  };
}

function ofPort(boat: number): Question {
  const port = portOf(boat);
  const oldest = Array.from({ length: PAGE }, (_, at) => port + at * PORTS);
  return {
    query: `{ entity(name: "${portName(port)}") { name summary articles(first: ${PAGE}, orderBy: [{ field: PUBLISHED_AT, direction: ASC }]) { totalCount nodes { ${BOAT} } } } }`,
    expected: () => ({ entity: { ...portNode(port), articles: { totalCount: "#", nodes: oldest.map(boatNode) } } }),
    counts: (other) => portOf(other) === port,
  };
}

function newest(): Question {
  return {
    query: `{ articles(first: ${PAGE}) { nodes { ${BOAT} } } }`,
    expected: (last) => ({ articles: { nodes: boats(last).map(boatNode) } }),
    isOfNewest: true,
  };
}

/** A page of numbers, down from this one. */
function boats(last: number): number[] {
  return Array.from({ length: PAGE }, (_, at) => last - at);
}

function boatNode(boat: number): object {
  return {
    title: titleOf(boat),
    excerpt: `boat ${boat} version #`,
    provider: providerOf(boat),
    topics: [portNode(portOf(boat))],
  };
}

function portNode(port: number): object {
  return { name: portName(port), summary: `${portName(port)} is port ${port} version #.` };
}
