import { openEnvironment } from "./environment.js";
import { readOptions } from "./options.js";
import { runFaults } from "./run-faults.js";
import { runRestarts } from "./run-restarts.js";

/**
 * `npm run test:faults [-- --long | --restarts | --faults 9 --kills 4 --answers 0 --minutes 4 --clients 4 --pause 5 --only "primary killed"]`: see
 * docs/safety.md. Exit code 1 where anything was wrong, lost or doubled.
 */
const options = readOptions(process.argv.slice(2));
const say = (message: string): void => void process.stderr.write(`${message}\n`);
const environment = await openEnvironment(say);
const endAtOnce = (): void => void environment.end().finally(() => process.exit(1));
process.once("SIGINT", endAtOnce).once("SIGTERM", endAtOnce);
try {
  const problems =
    options.restarts === undefined
      ? await runFaults(environment, options, say)
      : await runRestarts(environment, options, say);
  for (const problem of problems) say(problem);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await environment.end();
}
