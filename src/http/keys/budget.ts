/** An amount that is spent and comes back evenly, as much in a minute as it is in all. */
export class Budget {
  readonly perMinute: number;
  readonly #now: () => number;
  #left: number;
  #at: number;

  /** @param now milliseconds */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.perMinute = perMinute;
    this.#now = now;
    this.#left = perMinute;
    this.#at = now();
  }

  /** What is left now. */
  get left(): number {
    const at = this.#now();
    this.#left = Math.min(this.perMinute, this.#left + ((at - this.#at) * this.perMinute) / 60_000);
    this.#at = at;
    return this.#left;
  }

  /** Spends `amount`, if that much is left. */
  spend(amount: number): boolean {
    if (this.left < amount) return false;
    this.#left -= amount;
    return true;
  }

  /** Whole seconds until `amount` is there; Infinity where it is more than a minute's. */
  secondsUntil(amount: number): number {
    if (amount > this.perMinute) return Infinity;
    return Math.ceil(((amount - this.left) * 60) / this.perMinute);
  }
}
