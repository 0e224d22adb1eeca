import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import { boundedNames } from "./bounded-names.js";
import type { StoreEvents } from "../store/store-events.js";
import type { ReadObserver } from "../store/store-time.js";

const MOST_FAILURES = 50;
/** Seconds. */
const DURATIONS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Counts in `registry` what requests read of the store, by command. */
export function readMetrics(registry: Registry): ReadObserver {
  const registers = [registry];
  const durations = new Histogram({
    name: "newsgraph_store_command_duration_seconds",
    help: "Reads of the store for requests, failed ones included, by command; with the wait for a connection.",
    labelNames: ["command"] as const,
    buckets: DURATIONS,
    registers,
  });
  const failures = new Counter({
    name: "newsgraph_store_command_failures_total",
    help: "Reads that failed, by command and the store's or the driver's name for the failure.",
    labelNames: ["command", "failure"] as const,
    registers,
  });
  const label = boundedNames(MOST_FAILURES);
  return (command, ms, failure) => {
    durations.observe({ command }, ms / 1_000);
    if (failure !== undefined) failures.labels(command, label(failure)).inc();
  };
}

/** Counts in `registry` the connections of which a client of the store tells. */
export function poolMetrics(registry: Registry, events: StoreEvents): void {
  const registers = [registry];
  let [open, inUse, waiting] = [0, 0, 0];
  const connections = new Gauge({
    name: "newsgraph_store_connections",
    help: "Connections to the store, and how many of them are in use.",
    labelNames: ["state"] as const,
    registers,
    collect() {
      this.labels("open").set(open);
      this.labels("in_use").set(inUse);
    },
  });
  connections.labels("open").set(0);
  new Gauge({
    name: "newsgraph_store_connection_waiters",
    help: "Commands that wait for a connection to the store.",
    registers,
    collect() {
      this.set(waiting);
    },
  });
  const refused = new Counter({
    name: "newsgraph_store_connection_failures_total",
    help: "Commands that got no connection to the store.",
    registers,
  });
  events.on("connectionCreated", () => void (open += 1));
  events.on("connectionClosed", () => void (open -= 1));
  events.on("connectionCheckOutStarted", () => void (waiting += 1));
  events.on("connectionCheckedOut", () => void ([waiting, inUse] = [waiting - 1, inUse + 1]));
  events.on("connectionCheckOutFailed", () => {
    waiting -= 1;
    refused.inc();
  });
  events.on("connectionCheckedIn", () => void (inUse -= 1));
}
