import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { ScopedRequest } from "../request-scope.js";
import type { Documents } from "./documents.js";

/** Keeps what clients have sent with its digest, once it has proved to be valid and within the limits. To stand before whoever answers. */
export function documentsPlugin(documents: Documents): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart({ request: { http } }) {
      const { keepAs } = http as ScopedRequest;
      if (keepAs === undefined) return undefined;
      return {
        async responseForOperation({ source }) {
          documents.keep(keepAs, source);
          return null;
        },
      };
    },
  };
}
