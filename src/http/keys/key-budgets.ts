import type { KeyBudgets as MinuteBudgets } from "../../store/api-keys/api-keys.js";
import { Budget } from "./budget.js";

/** What a client may go on with after a while. */
export interface Spent {
  message: string;
  /** Undefined where waiting does not help. */
  retryAfter: number | undefined;
}

/** What the holder of one key may still ask for. */
export class KeyBudgets {
  readonly #operations: Budget | undefined;
  readonly #points: Budget | undefined;

  constructor({ rate, cost }: MinuteBudgets) {
    this.#operations = rate === undefined ? undefined : new Budget(rate);
    this.#points = cost === undefined ? undefined : new Budget(cost);
  }

  /** Undefined where that many operations are within the budget. */
  spendOperations(count: number): Spent | undefined {
    return spend(this.#operations, count, "operations");
  }

  /** Undefined where that much is within the budget. */
  spendPoints(points: number): Spent | undefined {
    return spend(this.#points, points, "points of cost");
  }

  /** The headers that tell what is left, as the IETF's draft on rate limits has them; none where nothing is limited. */
  get headers(): Record<string, string> {
    const budgets = Object.entries({ operations: this.#operations, cost: this.#points }).filter(
      (entry): entry is [string, Budget] => entry[1] !== undefined,
    );
    if (budgets.length === 0) return {};
    return {
      "ratelimit-policy": budgets.map(([name, { perMinute }]) => `"${name}";q=${perMinute};w=60`).join(", "),
      ratelimit: budgets
        .map(([name, budget]) => `"${name}";r=${Math.floor(budget.left)};t=${budget.secondsUntil(budget.perMinute)}`)
        .join(", "),
    };
  }
}

function spend(budget: Budget | undefined, amount: number, what: string): Spent | undefined {
  if (budget === undefined || budget.spend(amount)) return undefined;
  const seconds = budget.secondsUntil(amount);
  const all = `This key may ask for ${budget.perMinute} ${what} a minute`;
  if (seconds === Infinity) return { message: `${all}; the request alone asks for ${amount}.`, retryAfter: undefined };
  return {
    message: `${all}; the request asks for ${amount}, and that many are left in ${seconds} s.`,
    retryAfter: seconds,
  };
}
