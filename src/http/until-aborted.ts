/** Settles as `work` does, or rejects with the reason of a signal of the same request once that aborts; `work` then goes on unheard. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    // What stays on a signal keeps the whole answer with it, past the next collection of young objects.
    const stay = (): void => signal.removeEventListener("abort", leave);
    signal.addEventListener("abort", leave, { once: true });
    work.finally(stay).then(resolve, reject);
  });
}
