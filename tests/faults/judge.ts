import type { Question } from "./questions.js";
import { articlesAt, MARK, writtenIn } from "./world.js";

/** Versions that the store may have held while a request was under way: the last that a seed had finished, and the newest begun. */
export interface Held {
  least: number;
  most: number;
}

/** `refused`: the answer says that the store cannot answer now, and nothing else. */
export type Verdict = { is: "right" } | { is: "refused" } | { is: "wrong" | "doubled"; why: string };

/** What a client may be told while the store is away. */
const HONEST = new Set(["STORE_UNAVAILABLE", "TIMEOUT"]);
const SHOWN = 600;

/** Compares an answer, byte for byte, with what the files say that the store held. */
export function judge(question: Question, { body }: { body: Buffer }, held: Held): Verdict {
  const text = body.toString();
  if (text.includes('"errors"')) return refusal(text);
  const problem = differsFrom(question, text, held);
  if (problem === undefined) return { is: "right" };
  const titles = text.match(/"title":"[^"]*"/g) ?? [];
  const is = new Set(titles).size < titles.length ? "doubled" : "wrong";
  return { is, why: `${problem} for ${question.query}: ${text.slice(0, SHOWN)}` };
}

function refusal(text: string): Verdict {
  const { errors } = JSON.parse(text) as { errors: { extensions?: { code?: string } }[] };
  const codes = errors.map(({ extensions }) => extensions?.code ?? "none");
  const dishonest = codes.find((code) => !HONEST.has(code));
  return dishonest === undefined ? { is: "refused" } : { is: "wrong", why: `${dishonest}: ${text.slice(0, SHOWN)}` };
}

/** What is wrong with it; undefined where nothing is. */
function differsFrom(question: Question, text: string, { least, most }: Held): string | undefined {
  let problem: string | undefined;
  const versions = text.replace(MARK, (_, kind: string, number: string, version: string) => {
    if (!couldBe(Number(number), Number(version), least, most))
      problem ??= `${kind} ${number} has version ${version}, and the store held ${least} to ${most}`;
    return `${kind} ${number} version #`;
  });
  const counts = versions.replace(/"totalCount":(\d+)/, (_, count: string) => {
    const [low, high] = [countAt(question, least), countAt(question, most)];
    if (Number(count) < low || Number(count) > high) problem ??= `totalCount is not ${low} to ${high}`;
    return '"totalCount":"#"';
  });
  const newest = question.isOfNewest ? Number(/"title":"Boat (\d+)/.exec(text)?.[1]) : 0;
  if (question.isOfNewest && !(newest >= articlesAt(least) - 1 && newest < articlesAt(most)))
    problem ??= `the newest is not ${articlesAt(least) - 1} to ${articlesAt(most) - 1}`;
  if (problem === undefined && counts !== JSON.stringify({ data: question.expected(newest) }))
    problem = "not what the files say";
  return problem;
}

function couldBe(number: number, version: number, least: number, most: number): boolean {
  for (let held = least; held <= most; held++) if (writtenIn(number, held) === version) return true;
  return false;
}

function countAt({ counts }: Question, version: number): number {
  let count = 0;
  for (let boat = 0; boat < articlesAt(version); boat++) count += counts?.(boat) ? 1 : 0;
  return count;
}
