/** A value that is there already, or will be: what is there needs no promise, which would cost each of a thousand parents one. */
export type MaybePromise<T> = T | Promise<T>;

export function whenReady<T, R>(value: MaybePromise<T>, next: (value: T) => R): MaybePromise<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}
