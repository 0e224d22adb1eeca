import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Budget } from "../../../../src/http/keys/budget.js";
import { KeyBudgets } from "../../../../src/http/keys/key-budgets.js";

describe("a budget", () => {
  it("never gives more in any stretch of time than it holds and gets back in that time", () => {
    const step = fc.record({ ms: fc.integer({ min: 0, max: 30_000 }), amount: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.array(step, { maxLength: 30 }), (perMinute, steps) => {
        let now = 0;
        const budget = new Budget(perMinute, () => now);
        let spent = 0;
        for (const { ms, amount } of steps) {
          now += ms;
          const seconds = budget.secondsUntil(amount);
          const isSpent = budget.spend(amount);
          expect(seconds <= 0).toBe(isSpent);
          if (isSpent) spent += amount;
          expect(spent).toBeLessThanOrEqual(perMinute + (now * perMinute) / 60_000 + 1e-6);
        }
      }),
    );
  });

  it("says after how long an amount is there, and it is", () => {
    let now = 0;
    const budget = new Budget(60, () => now);
    expect([budget.spend(60), budget.spend(10), budget.secondsUntil(10), budget.secondsUntil(61)]).toEqual([
      true,
      false,
      10,
      Infinity,
    ]);
    now = 10_000;
    expect(budget.spend(10)).toBe(true);
    now = 10_000_000;
    expect(budget.left).toBe(60);
  });
});

describe("the budgets of a key", () => {
  it("tell what is left, and what is spent when there is more", () => {
    const budgets = new KeyBudgets({ rate: 2, cost: 500 });
    expect(budgets.spendOperations(1)).toBeUndefined();
    expect(budgets.headers).toEqual({
      "ratelimit-policy": '"operations";q=2;w=60, "cost";q=500;w=60',
      ratelimit: '"operations";r=1;t=30, "cost";r=500;t=0',
    });
    expect(budgets.spendPoints(501)).toMatchObject({ retryAfter: undefined });
    expect(budgets.spendPoints(500)).toBeUndefined();
    expect(budgets.spendPoints(100)).toMatchObject({ retryAfter: 12 });
  });

  it("are none where none are given", () => {
    const budgets = new KeyBudgets({});
    expect([budgets.spendOperations(1e9), budgets.spendPoints(1e9), budgets.headers]).toEqual([
      undefined,
      undefined,
      {},
    ]);
  });
});
