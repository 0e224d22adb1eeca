import { failure } from "../../errors.js";
import type { AnswerBudget } from "../../store/read-options.js";

/** In bytes. */
export interface MemoryBounds {
  /** Text of one answer. */
  answer: number;
  /** Rows and texts of all requests under way together. */
  all: number;
}

/** Rows that one request may read for each byte of its answer: of a list, more may be read than is shown. */
const ROWS_PER_ANSWER = 6;
/** A request that takes less is never refused for what others take. */
const SMALL = 262_144;

/** What this process holds for requests whose answers are not sent yet. */
export class AnswerMemory {
  #held = 0;

  constructor(readonly bounds: MemoryBounds) {}

  get held(): number {
    return this.#held;
  }

  /** To be released when the answer is sent, or nobody waits for it any more. */
  open(): HeldMemory {
    return new HeldMemory(this.bounds, (bytes) => (this.#held += bytes));
  }
}

/** What is held for one request. */
export class HeldMemory implements AnswerBudget {
  readonly #bounds: MemoryBounds;
  /** Adds to what all hold, and tells it. */
  readonly #add: (bytes: number) => number;
  #own = 0;
  #isReleased = false;

  constructor(bounds: MemoryBounds, add: (bytes: number) => number) {
    this.#bounds = bounds;
    this.#add = add;
  }

  /** Letters that an answer may have. */
  get mostText(): number {
    return this.#bounds.answer;
  }

  /** @throws NewsgraphError ANSWER_TOO_LARGE or TOO_MANY_REQUESTS */
  takeRows(bytes: number): void {
    this.#hold(this.#own + bytes);
    const most = Math.min(ROWS_PER_ANSWER * this.#bounds.answer, this.#bounds.all);
    if (this.#own > most) throw failure("ANSWER_TOO_LARGE", `What the request reads has more than ${most} bytes.`);
  }

  /** @throws NewsgraphError ANSWER_TOO_LARGE */
  checkText(letters: number): void {
    if (letters > this.#bounds.answer) throw answerTooLarge(this.#bounds.answer);
  }

  /**
   * The answer is there, and its text is all that is held from now on.
   * @throws NewsgraphError ANSWER_TOO_LARGE or TOO_MANY_REQUESTS
   */
  keepText(text: string | Buffer): void {
    const { answer } = this.#bounds;
    const isCounted = typeof text !== "string" || (text.length * 3 <= answer && text.length <= SMALL);
    const bytes = isCounted ? text.length : Buffer.byteLength(text);
    if (bytes > answer) throw answerTooLarge(answer);
    this.#hold(bytes);
  }

  release(): void {
    this.#add(-this.#own);
    this.#own = 0;
    this.#isReleased = true;
  }

  #hold(bytes: number): void {
    if (this.#isReleased) return;
    const all = this.#add(bytes - this.#own);
    this.#own = bytes;
    if (all > this.#bounds.all && bytes > SMALL) {
      this.#own = 0;
      this.#add(-bytes);
      throw failure("TOO_MANY_REQUESTS", "The server holds as much as it may for answers that are not read yet.");
    }
  }
}

function answerTooLarge(bytes: number): Error {
  return failure("ANSWER_TOO_LARGE", `The answer has more than ${bytes} bytes.`);
}
