import { NoAnswerError, postGraphQL } from "../post-graphql.js";
import { exampleTexts } from "./example-texts.js";
import { readyGroups, type ReadyGroup } from "./ready-groups.js";
import { readyQuery } from "./ready-query.js";
import { readStoreFacts, type StoreFacts } from "./store-facts.js";

export interface Ready {
  groups: ReadyGroup[];
  /** Why they are not all that there could be, or not fitted; undefined where there is nothing to say. */
  notice: string | undefined;
}

/** How long one question about the store may take. */
const PATIENCE_MS = 5000;

/** The ready queries, fitted to the store where it can be asked. Never rejects. */
export async function loadReady(): Promise<Ready> {
  const queries = exampleTexts.map(readyQuery);
  try {
    // Where nothing can be asked, nothing more is.
    await askServer("{ __typename }");
    const facts = await readStoreFacts(askServer);
    return { groups: readyGroups(queries, facts), notice: isEmpty(facts) ? EMPTY : undefined };
  } catch (error) {
    const notice = error instanceof NoAnswerError ? AWAY : UNKNOWN;
    return { groups: readyGroups(queries, undefined), notice };
  }
}

const EMPTY = "The store is empty. Load a folder, then open this page again: newsgraph seed FOLDER";
const AWAY = "The server does not answer, so these queries are made for the sample corpus and not for your store.";
const UNKNOWN = "The store could not be looked at, so these queries are made for the sample corpus.";

async function askServer(query: string, variables: object = {}): Promise<unknown> {
  const answer = (await postGraphQL({ query, variables }, {}, AbortSignal.timeout(PATIENCE_MS))) as {
    data?: unknown;
    errors?: { message: string }[];
  };
  if (answer.data == null) throw new Error(answer.errors?.[0]?.message ?? "no data");
  return answer.data;
}

function isEmpty({ articles, providers, entities, pages, hasStubs }: StoreFacts): boolean {
  return [articles, providers, entities, pages].every(({ length }) => length === 0) && !hasStubs.article;
}
