import { Counter, Histogram, type Registry } from "prom-client";
import type { AnsweredOperation, RequestObserver } from "./answered-request.js";
import { boundedNames, OTHER } from "./bounded-names.js";

const MOST_OPERATIONS = 100;
const UNNAMED = "unnamed";
/** Seconds. Most answers take a few milliseconds; 5 s is what a request may take unless set otherwise. */
const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The series of one operation, looked up once. */
interface OperationSeries {
  duration: Histogram.Internal<"operation">;
  codes: Map<string, Counter.Internal>;
  pages: Counter.Internal;
  nodes: Counter.Internal;
  values: Counter.Internal;
}

/** Counts requests in `registry`: by route and status, and those of GraphQL by operation, outcome, duration and cost. */
export function requestMetrics(registry: Registry): RequestObserver {
  const registers = [registry];
  const http = new Counter({
    name: "newsgraph_http_requests_total",
    help: "HTTP requests by route and status; 499: the client left before its answer.",
    labelNames: ["route", "status"] as const,
    registers,
  });
  const requests = new Counter({
    name: "newsgraph_requests_total",
    help: "GraphQL requests by operation and outcome: OK, CLIENT_LEFT, or the code of the first error.",
    labelNames: ["operation", "code"] as const,
    registers,
  });
  const durations = new Histogram({
    name: "newsgraph_request_duration_seconds",
    help: "Time from a GraphQL request's arrival until its answer is written.",
    labelNames: ["operation"] as const,
    buckets: DURATIONS,
    registers,
  });
  const costs = new Counter({
    name: "newsgraph_requested_cost_total",
    help: "What GraphQL requests ask for at most: pages of lists, nodes in them, values.",
    labelNames: ["operation", "of"] as const,
    registers,
  });
  const engines = new Counter({
    name: "newsgraph_engine_requests_total",
    help: "GraphQL requests by what executed them.",
    labelNames: ["engine"] as const,
    registers,
  });
  const label = boundedNames(MOST_OPERATIONS);
  const byOperation = new Map<string, OperationSeries>();
  const byEngine = new Map<string, Counter.Internal>();
  const byAnswer = new Map<string, Counter.Internal>();

  function seriesOf(operation: string): OperationSeries {
    return known(byOperation, operation, () => ({
      duration: durations.labels(operation),
      codes: new Map(),
      pages: costs.labels(operation, "pages"),
      nodes: costs.labels(operation, "nodes"),
      values: costs.labels(operation, "values"),
    }));
  }

  function count({ name, code, cost, engine }: AnsweredOperation, hasLeft: boolean, seconds: number): void {
    const operation = name ? label(name) : UNNAMED;
    const series = seriesOf(operation);
    const outcome = hasLeft ? "CLIENT_LEFT" : code;
    known(series.codes, outcome, () => requests.labels(operation, outcome)).inc();
    series.duration.observe(seconds);
    if (engine) known(byEngine, engine, () => engines.labels(engine)).inc();
    if (!cost) return;
    series.pages.inc(cost.pages);
    series.nodes.inc(cost.nodes);
    series.values.inc(cost.values);
  }

  return ({ route = OTHER, status, ms, operations }) => {
    known(byAnswer, `${status} ${route}`, () => http.labels(route, String(status))).inc();
    for (const operation of operations) count(operation, status === CLIENT_LEFT, ms / 1_000);
  };
}

/** The status by which the log tells of a client that left before its answer. */
const CLIENT_LEFT = 499;

function known<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
