import { AsyncLocalStorage } from "node:async_hooks";
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace as api,
  type Attributes,
  type Context,
  type Span,
  type Tracer,
} from "@opentelemetry/api";
import { setGlobalErrorHandler, W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { nameOfFailure, type StoreEvents } from "../store/store-events.js";
import type { RequestTracer, TracedRequest } from "./request-tracer.js";

/** How long the end of the process waits for the last spans to be taken, in milliseconds. */
const FLUSH_MS = 2_000;
/** A request may have thousands of reads; its first ones tell what it does. */
const MOST_READS = 200;
const LONGEST_NAME = 100;

/** Spans of requests, and of the store commands within them, on their way to a collector. */
export interface Tracing {
  trace: RequestTracer;
  /** Has every command that belongs to a request told as a part of it. */
  observeStore(events: StoreEvents): void;
  /** Sends what is left, as far as that does not take long. */
  close(): Promise<void>;
}

/** What store commands are told as parts of. */
interface Parent {
  context: Context;
  reads: number;
}

/**
 * Sends spans by OTLP over HTTP, as the OTEL_* keys of the environment say, which the exporter reads itself. A span has names, times and
 * counts alone: no query, no variable, no document.
 * @param onFailure told where spans could not be sent
 */
export function startTracing(version: string, onFailure: (error: unknown) => void): Tracing {
  setGlobalErrorHandler(onFailure);
  const named = resourceFromAttributes({ "service.name": "newsgraph", "service.version": version });
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(named)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer("newsgraph", version);
  const current = new AsyncLocalStorage<Parent>();
  return {
    trace: requestTracer(tracer, current),
    observeStore: (events) => observeCommands(tracer, current, events),
    close: () => Promise.race([provider.shutdown(), soon()]),
  };
}

function requestTracer(tracer: Tracer, current: AsyncLocalStorage<Parent>): RequestTracer {
  const propagator = new W3CTraceContextPropagator();
  return async (request, work) => {
    const { method, headers, scope } = request;
    const given = { traceparent: headers.get("traceparent"), tracestate: headers.get("tracestate") };
    const parent = propagator.extract(ROOT_CONTEXT, given, defaultTextMapGetter);
    const attributes = { "http.request.method": method, "newsgraph.request_id": scope.requestId };
    const span = tracer.startSpan("graphql", { kind: SpanKind.SERVER, attributes }, parent);
    try {
      return await current.run({ context: api.setSpan(parent, span), reads: 0 }, work);
    } finally {
      describe(span, request);
      span.end();
    }
  };
}

const OUR_FAULTS = new Set(["INTERNAL_SERVER_ERROR", "STORE_UNAVAILABLE"]);

function describe(span: Span, { operationName, engine, facts }: TracedRequest): void {
  const { definition, cost, code } = facts;
  const name = operationName?.slice(0, LONGEST_NAME);
  if (definition) span.updateName(name === undefined ? definition.operation : `${definition.operation} ${name}`);
  span.setAttributes({
    ...(definition && { "graphql.operation.type": definition.operation }),
    ...(name !== undefined && { "graphql.operation.name": name }),
    ...(engine !== undefined && { "newsgraph.engine": engine }),
    ...(code !== undefined && { "newsgraph.code": code }),
    ...(cost && { "newsgraph.cost.pages": cost.pages, "newsgraph.cost.nodes": cost.nodes }),
  });
  if (code !== undefined && OUR_FAULTS.has(code)) span.setStatus({ code: SpanStatusCode.ERROR, message: code });
}

function observeCommands(tracer: Tracer, current: AsyncLocalStorage<Parent>, events: StoreEvents): void {
  const underWay = new Map<number, Span>();
  const end = (requestId: number, attributes: Attributes, failed: boolean): void => {
    const span = underWay.get(requestId);
    if (!span) return;
    underWay.delete(requestId);
    span.setAttributes(attributes);
    if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
  events.on("commandStarted", ({ requestId, commandName, command }) => {
    const parent = current.getStore();
    if (!parent || (parent.reads += 1) > MOST_READS) return;
    const target: unknown = commandName === "getMore" ? command["collection"] : command[commandName];
    const collection = typeof target === "string" ? target : undefined;
    const attributes = {
      "db.system.name": "mongodb",
      "db.operation.name": commandName,
      ...(collection !== undefined && { "db.collection.name": collection }),
    };
    const name = collection === undefined ? commandName : `${commandName} ${collection}`;
    underWay.set(requestId, tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent.context));
  });
  events.on("commandSucceeded", ({ requestId, reply }) => {
    const rows = rowsOf(reply);
    end(requestId, rows === undefined ? {} : { "db.response.returned_rows": rows }, false);
  });
  events.on("commandFailed", ({ requestId, failure }) =>
    end(requestId, { "error.type": nameOfFailure(failure) }, true),
  );
}

function rowsOf(reply: unknown): number | undefined {
  const { cursor } = reply as { cursor?: { firstBatch?: unknown[]; nextBatch?: unknown[] } };
  return (cursor?.firstBatch ?? cursor?.nextBatch)?.length;
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FLUSH_MS).unref());
}
