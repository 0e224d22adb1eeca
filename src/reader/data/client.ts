import { cacheExchange, Client, fetchExchange, mapExchange } from "@urql/core";
import { accessKey, tellRefused } from "./access-key.js";

/** Asks this server. Answers are kept for as long as the page is open: Back shows at once what was there. */
export const client = new Client({
  url: "/graphql",
  preferGetMethod: false,
  fetchOptions: () => {
    const key = accessKey();
    return key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } };
  },
  exchanges: [
    cacheExchange,
    mapExchange({
      onError({ response, graphQLErrors }) {
        const isRefused = (response as Response | undefined)?.status === 401;
        if (isRefused || graphQLErrors.some(({ extensions }) => extensions["code"] === "UNAUTHENTICATED"))
          tellRefused();
      },
    }),
    fetchExchange,
  ],
});
