import { failure } from "../errors.js";

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** One page that a client asks for, checked. */
export interface PageWindow {
  /** 1 to MAX_PAGE. */
  size: number;
  /** True: counted from the end, or back from the cursor. */
  backward: boolean;
  /** Exclusive bound: the page starts behind it or, backward, ends before it. */
  cursor?: { argument: "after" | "before"; text: string };
}

/**
 * Reads the page arguments of a list.
 * @throws NewsgraphError BAD_USER_INPUT naming the argument: a size outside 1 to MAX_PAGE, or both directions at once.
 */
export function readPage({ first, last, ...cursors }: PageArguments): PageWindow {
  // Clients write an empty cursor for none.
  const [after, before] = [cursors.after || null, cursors.before || null];
  checkSize("first", first);
  checkSize("last", last);
  const forward = given("first", first) ?? given("after", after);
  const backward = given("last", last) ?? given("before", before);
  if (forward && backward) {
    throw failure(
      "BAD_USER_INPUT",
      `${forward} and ${backward} cannot go together: page forward with first and after, or backward with last and before.`,
    );
  }
  if (backward) {
    return {
      size: last ?? DEFAULT_PAGE,
      backward: true,
      ...(before != null && { cursor: { argument: "before", text: before } }),
    };
  }
  return {
    size: first ?? DEFAULT_PAGE,
    backward: false,
    ...(after != null && { cursor: { argument: "after", text: after } }),
  };
}

function given(name: string, value: unknown): string | undefined {
  return value == null ? undefined : name;
}

/** @throws NewsgraphError BAD_USER_INPUT for a size outside 1 to MAX_PAGE */
export function checkSize(name: string, size: number | null | undefined): void {
  if (size != null && (size < 1 || size > MAX_PAGE)) {
    throw failure("BAD_USER_INPUT", `${name} must be from 1 to ${MAX_PAGE}, not ${size}.`);
  }
}
