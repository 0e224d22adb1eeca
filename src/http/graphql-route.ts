import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { NewsgraphError } from "../errors.js";
import { StoreTime, type ReadObserver } from "../store/store-time.js";
import { RETRY_AFTER } from "./admission/admission-gate.js";
import { AnswerMemory } from "./admission/answer-memory.js";
import { answerType, type AnswerType } from "./answer-type.js";
import { BatchScale } from "./batch/batch-scale.js";
import { complaintAboutBatch, runBatch } from "./batch/run-batch.js";
import { compressAnswer } from "./compress-answer.js";
import { cacheableAnswer } from "./documents/cacheable-answer.js";
import type { Engine } from "./engine.js";
import type { ExplainAnswers } from "./explain-answer.js";
import { graphqlRequest } from "./graphql-request.js";
import { refuse } from "./http-failures.js";
import { refuseSpent } from "./keys/key-guard.js";
import { errorBody, type PublicCode } from "./public-error.js";
import type { RequestScope, ScopedRequest } from "./request-scope.js";
import { requestSignal } from "./request-signal.js";
import { runOperation, type OperationDeps } from "./run-operation.js";
import { SilentStore } from "./silent-store.js";

/** What one request may take altogether. */
export interface RequestBounds {
  /** Milliseconds from its arrival to its answer. */
  requestMs: number;
  /** Bytes of its answer. */
  answerBytes: number;
  /** Bytes of the rows and answers of all requests under way. */
  answersBytes: number;
}

export interface RouteDeps extends OperationDeps {
  explain: ExplainAnswers;
  bounds: RequestBounds;
  /** Milliseconds since the store should have been heard again; absent: nobody listens. */
  silentFor?: (() => number) | undefined;
  /** Told, for each operation that was executed, by what. */
  onEngine?: ((engine: Engine) => void) | undefined;
  onRead?: ReadObserver | undefined;
  /** Whether answers take a key. */
  isPrivate: boolean;
  /** Whether a request may be a list of operations; not unless said. */
  batching?: boolean | undefined;
}

const NOT_ACCEPTABLE = "The Accept header takes neither application/json nor application/graphql-response+json.";

/** GraphQL over HTTP at `/graphql`. Other methods than GET and POST are routed too, to be answered with 405. */
export function graphqlRoute(app: FastifyInstance, deps: RouteDeps): void {
  const { explain, bounds, onEngine, onRead, documents, isPrivate, batching = false } = deps;
  const memory = new AnswerMemory({ answer: bounds.answerBytes, all: bounds.answersBytes });
  const silent = deps.silentFor && new SilentStore(deps.silentFor);
  const caching = { maxAge: documents.settings.maxAge, isPrivate };
  app.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    url: "/graphql",
    compress: false,
    onSend: compressAnswer,
    async handler(request, reply) {
      const accept = answerType(request.headers.accept);
      if (accept === undefined) return refuse(request, reply, 406, "BAD_USER_INPUT", NOT_ACCEPTABLE);
      const signal = requestSignal(reply.raw, bounds.requestMs, silent);
      if (request.method === "POST" && Array.isArray(request.body)) {
        return answerBatch(request, reply, request.body, { accept, signal });
      }
      const explaining = explain.begin(request, reply);
      const explained = explaining && (await explaining);
      const scope = { ...scopeOf(request, reply, signal), ...(explained && { explained }) };
      const operation = graphqlRequest(request, accept, scope);
      request.operations = [operation];
      const { status, headers, text, engine, isById } = await runOperation(deps, operation);
      for (const [name, value] of headers) void reply.header(name, value);
      void reply.code(status);
      if (engine !== undefined) onEngine?.(engine);
      const refusal = keep(text, reply, [operation]);
      if (refusal !== undefined) return refusal;
      if (explained && engine !== undefined) return explain.finish(String(text), operation, explained);
      const mayBeKept = isById && request.method === "GET";
      return mayBeKept && cacheableAnswer(request, reply, text, caching) ? reply.send() : text;
    },
  });

  async function answerBatch(
    request: FastifyRequest,
    reply: FastifyReply,
    list: readonly unknown[],
    { accept, signal }: { accept: AnswerType; signal: AbortSignal },
  ): Promise<string | FastifyReply> {
    const complaint = complaintAboutBatch(list, batching);
    if (complaint !== undefined) return refuse(request, reply, 400, "BAD_USER_INPUT", complaint);
    // The first has been counted as the request itself.
    const spent = request.apiKey?.budgets.spendOperations(list.length - 1);
    if (spent !== undefined) return refuseSpent(request, reply, spent);
    const batch = new BatchScale(list.length);
    const scope = { ...scopeOf(request, reply, signal), batch };
    const operations = list.map((body) => graphqlRequest(request, accept, scope, body));
    request.operations = operations;
    const answers = await runBatch(deps, batch, operations);
    for (const { engine } of answers) if (engine !== undefined) onEngine?.(engine);
    const waits = answers.flatMap(({ headers }) => [...headers].filter(([name]) => name === "retry-after"));
    if (waits.length > 0) void reply.header("retry-after", Math.max(...waits.map(([, seconds]) => Number(seconds))));
    void reply.type(`${accept}; charset=utf-8`);
    const text = `[${answers.map(({ text }) => String(text)).join()}]`;
    return keep(text, reply, operations) ?? text;
  }

  function scopeOf(request: FastifyRequest, reply: FastifyReply, signal: AbortSignal): RequestScope {
    const held = memory.open();
    reply.raw.on("close", () => held.release());
    return { requestId: request.id, ...clientOf(request), signal, held, storeTime: new StoreTime(onRead) };
  }
}

function clientOf({ apiKey, ip }: FastifyRequest): Pick<RequestScope, "client" | "budgets"> {
  return apiKey ? { client: `key ${apiKey.keyId}`, budgets: apiKey.budgets } : { client: ip };
}

/** Holds the answer until it is sent; undefined where there is room for it, else what is answered instead. */
function keep(text: string | Buffer, reply: FastifyReply, operations: readonly ScopedRequest[]): string | undefined {
  const [first] = operations;
  if (first === undefined) return undefined;
  const { held, requestId } = first.scope;
  try {
    held.keepText(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    for (const { facts } of operations) facts.code = error.code;
    if (error.code === "TOO_MANY_REQUESTS") void reply.code(429).header("retry-after", RETRY_AFTER);
    return errorBody(error.code as PublicCode, error.message, requestId, error.remedy);
  }
}
