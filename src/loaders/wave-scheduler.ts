/**
 * Says when the batches of one request go to the store: together, once none of its commands is under way. Which keys meet in a
 * batch then depends on the query's shape alone, not on which command happens to answer first; so does the number of commands.
 */
export class WaveScheduler {
  #waiting: (() => void)[] = [];
  #underWay = 0;
  #armed = false;

  /** For DataLoader's `batchScheduleFn`. */
  readonly schedule = (dispatch: () => void): void => {
    this.#waiting.push(dispatch);
    this.#arm();
  };

  /** Runs a command whose answer may lead to further keys: no batch goes out before it is there. */
  async track<T>(command: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await command();
    } finally {
      this.#underWay -= 1;
      this.#arm();
    }
  }

  #arm(): void {
    if (this.#armed || this.#underWay > 0 || this.#waiting.length === 0) return;
    this.#armed = true;
    // As DataLoader does it: a tick that was asked for by a promise comes after every promise that answers lead to.
    void Promise.resolve().then(() => process.nextTick(() => this.#release()));
  }

  #release(): void {
    this.#armed = false;
    if (this.#underWay > 0) return;
    for (const dispatch of this.#waiting.splice(0)) dispatch();
  }
}
