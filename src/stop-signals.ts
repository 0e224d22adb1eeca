import { runsUnderNpm } from "./config/surroundings.js";

const FORCED = 130;
/** Ctrl-C under npm arrives twice: from the terminal, and handed on by npm. */
const ECHO_MS = 500;

/** Aborts at the first SIGINT or SIGTERM; a second one, meant as such, ends the process at once. */
export function signalOfStop(): AbortSignal {
  const controller = new AbortController();
  const echoMs = runsUnderNpm() ? ECHO_MS : 0;
  let first = 0;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (!controller.signal.aborted) {
        first = performance.now();
        controller.abort();
      } else if (performance.now() - first >= echoMs) {
        process.exit(FORCED);
      }
    });
  }
  return controller.signal;
}
