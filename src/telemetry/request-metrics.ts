import { Histogram, type Registry } from "prom-client";
import type { AnsweredOperation, RequestObserver } from "./answered-request.js";
import { boundedNames, OTHER } from "./bounded-names.js";
import { Tally } from "./tally.js";

const MOST_OPERATIONS = 100;
const UNNAMED = "unnamed";
/** Seconds. Most answers take a few milliseconds; 5 s is what a request may take unless set otherwise. */
const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** The status by which the log tells of a client that left before its answer. */
const CLIENT_LEFT = 499;

/** Counts requests in `registry`: by route and status, and those of GraphQL by operation, outcome, duration and cost. */
export function requestMetrics(registry: Registry): RequestObserver {
  const http = new Tally(
    registry,
    "newsgraph_http_requests_total",
    "HTTP requests by route and status; 499: the client left before its answer.",
    ["route", "status"],
  );
  const requests = new Tally(
    registry,
    "newsgraph_requests_total",
    "GraphQL requests by operation and outcome: OK, CLIENT_LEFT, or the code of the first error.",
    ["operation", "code"],
  );
  const durations = new Histogram({
    name: "newsgraph_request_duration_seconds",
    help: "Time from a GraphQL request's arrival until its answer is written.",
    labelNames: ["operation"] as const,
    buckets: DURATIONS,
    registers: [registry],
  });
  const costs = new Tally(
    registry,
    "newsgraph_requested_cost_total",
    "What GraphQL requests ask for at most: pages of lists, nodes in them, values.",
    ["operation", "of"],
  );
  const engines = new Tally(registry, "newsgraph_engine_requests_total", "GraphQL requests by what executed them.", [
    "engine",
  ]);
  const label = boundedNames(MOST_OPERATIONS);

  function count({ name, code, cost, engine }: AnsweredOperation, hasLeft: boolean, seconds: number): void {
    const operation = name ? label(name) : UNNAMED;
    requests.add(1, operation, hasLeft ? "CLIENT_LEFT" : code);
    durations.observe({ operation }, seconds);
    if (engine) engines.add(1, engine);
    if (!cost) return;
    costs.add(cost.pages, operation, "pages");
    costs.add(cost.nodes, operation, "nodes");
    costs.add(cost.values, operation, "values");
  }

  return ({ route = OTHER, status, ms, operations }) => {
    http.add(1, route, String(status));
    for (const operation of operations) count(operation, status === CLIENT_LEFT, ms / 1_000);
  };
}
