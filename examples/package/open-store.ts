/** Opens a store, and says what is wrong where it cannot. `MONGODB_URI` and the other keys of the README are read since they are handed over. */
import { NewsgraphError, openStore } from "newsgraph";

try {
  const store = await openStore({ env: process.env, say: (message) => console.error(message) });
  console.log(`The store ${store.database} is there.`);
  await store.close();
} catch (error) {
  if (!(error instanceof NewsgraphError)) throw error;
  console.error(`${error.code}: ${error.message}\n${error.remedy}`);
  process.exitCode = 1;
}
