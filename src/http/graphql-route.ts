import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { failure } from "../errors.js";
import { StoreTime, type ReadObserver } from "../store/store-time.js";
import { answerType, type AnswerType } from "./answer-type.js";
import { BatchScale } from "./batch/batch-scale.js";
import { complaintAboutBatch, runBatch } from "./batch/run-batch.js";
import { compressAnswer } from "./compress-answer.js";
import { cacheableAnswer } from "./documents/cacheable-answer.js";
import type { ExplainAnswers } from "./explain-answer.js";
import { graphqlRequest } from "./graphql-request.js";
import { refuse } from "./http-failures.js";
import { refuseSpent } from "./keys/key-guard.js";
import { errorBody } from "./public-error.js";
import type { Engine, RequestScope, ScopedRequest } from "./request-scope.js";
import { requestSignal } from "./request-signal.js";
import { runOperation, type OperationDeps } from "./run-operation.js";

/** What one request may take altogether. */
export interface RequestBounds {
  /** Milliseconds from its arrival to its answer. */
  requestMs: number;
  /** Bytes of its answer. */
  answerBytes: number;
}

export interface RouteDeps extends OperationDeps {
  explain: ExplainAnswers;
  bounds: RequestBounds;
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
  const caching = { maxAge: documents.settings.maxAge, isPrivate };
  app.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    url: "/graphql",
    compress: false,
    onSend: compressAnswer,
    async handler(request, reply) {
      const accept = answerType(request.headers.accept);
      if (accept === undefined) return refuse(request, reply, 406, "BAD_USER_INPUT", NOT_ACCEPTABLE);
      const signal = requestSignal(reply.raw, bounds.requestMs);
      if (request.method === "POST" && Array.isArray(request.body)) {
        return answerBatch(request, reply, request.body, { accept, signal });
      }
      const explaining = explain.begin(request, reply);
      const explained = explaining && (await explaining);
      const storeTime = new StoreTime(onRead);
      const scope = { requestId: request.id, ...clientOf(request), signal, storeTime, ...(explained && { explained }) };
      const operation = graphqlRequest(request, accept, scope);
      request.operations = [operation];
      const { status, headers, text, engine, isById } = await runOperation(deps, operation);
      for (const [name, value] of headers) void reply.header(name, value);
      void reply.code(status);
      if (engine !== undefined) onEngine?.(engine);
      if (isLarger(text, bounds.answerBytes)) return tooLarge(bounds.answerBytes, [operation]);
      if (explained && engine !== undefined) return explain.finish(text, operation, explained);
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
    const storeTime = new StoreTime(onRead);
    const scope = { requestId: request.id, ...clientOf(request), signal, storeTime, batch };
    const operations = list.map((body) => graphqlRequest(request, accept, scope, body));
    request.operations = operations;
    const answers = await runBatch(deps, batch, operations);
    for (const { engine } of answers) if (engine !== undefined) onEngine?.(engine);
    const waits = answers.flatMap(({ headers }) => [...headers].filter(([name]) => name === "retry-after"));
    if (waits.length > 0) void reply.header("retry-after", Math.max(...waits.map(([, seconds]) => Number(seconds))));
    void reply.type(`${accept}; charset=utf-8`);
    const text = `[${answers.map((answer) => answer.text).join()}]`;
    return isLarger(text, bounds.answerBytes) ? tooLarge(bounds.answerBytes, operations) : text;
  }
}

function clientOf({ apiKey, ip }: FastifyRequest): Pick<RequestScope, "client" | "budgets"> {
  return apiKey ? { client: `key ${apiKey.keyId}`, budgets: apiKey.budgets } : { client: ip };
}

function isLarger(text: string, bytes: number): boolean {
  return text.length > bytes || (text.length * 3 > bytes && Buffer.byteLength(text) > bytes);
}

function tooLarge(bytes: number, operations: readonly ScopedRequest[]): string {
  const { message, remedy } = failure("ANSWER_TOO_LARGE", `The answer has more than ${bytes} bytes.`);
  for (const { facts } of operations) facts.code = "ANSWER_TOO_LARGE";
  return errorBody("ANSWER_TOO_LARGE", message, operations[0]?.scope.requestId ?? "", remedy);
}
