import { cacheExchange, Client, fetchExchange } from "@urql/core";

/** Asks this server. Answers are kept for as long as the page is open: Back shows at once what was there. */
export const client = new Client({
  url: "/graphql",
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
});
