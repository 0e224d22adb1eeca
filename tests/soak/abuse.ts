import { setTimeout as pause } from "node:timers/promises";
import { Connection } from "../../bench/load/connection.js";
import { postJson } from "../../bench/load/http-request.js";

/** The largest that the limits let pass with what the world holds. */
const COSTLIEST =
  "{ articles(first: 100) { nodes { topics { articles(first: 50) { nodes { title body excerpt provider { name domain } } } } } } }";
const REFUSED = `{ articles(first: 100) { nodes ${"{ related(first: 100) { nodes ".repeat(6)}{ id }${" } }".repeat(6)} } }`;
const REFUSED_PER_SECOND = 50;
const COSTLY_PER_SECOND = 5;

/** One client that sends refused requests and another that sends costly ones, at a steady rate, whatever is answered. */
export async function abuse(port: number, signal: AbortSignal): Promise<void> {
  await Promise.all([
    repeat(port, REFUSED, REFUSED_PER_SECOND, signal),
    repeat(port, COSTLIEST, COSTLY_PER_SECOND, signal),
  ]);
}

async function repeat(port: number, query: string, perSecond: number, signal: AbortSignal): Promise<void> {
  const answers: Promise<unknown>[] = [];
  while (!signal.aborted) {
    answers.push(askOnce(port, query));
    await pause(1000 / perSecond);
  }
  await Promise.all(answers);
}

/** So many of the costliest at once, from as many connections. Gives how many were answered with data. */
export async function costliestAtOnce(port: number, count: number): Promise<number> {
  const answers = await Promise.all(Array.from({ length: count }, () => askOnce(port, COSTLIEST)));
  return answers.filter((text) => text.startsWith('{"data":{"articles":{')).length;
}

async function askOnce(port: number, query: string): Promise<string> {
  try {
    const connection = await Connection.open(port);
    const answer = await connection.send(postJson("/graphql", { query })).finally(() => connection.close());
    return answer.body.toString();
  } catch {
    return "";
  }
}
