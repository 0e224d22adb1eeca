const FORCED = 130;
/** Ctrl-C under `npm start` arrives twice: from the terminal, and handed on by npm. */
const ECHO_MS = 500;

/** Aborts at the first SIGINT or SIGTERM; a second one, meant as such, ends the process at once. */
export function signalOfStop(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (!controller.signal.aborted) {
        first = performance.now();
        controller.abort();
      } else if (performance.now() - first > ECHO_MS) {
        process.exit(FORCED);
      }
    });
  }
  return controller.signal;
}
