import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { createRoot } from "react-dom/client";
import { NewestArticles } from "./newest-articles.js";

/** `?endpoint=` in the page's own address names the API. */
const uri = new URLSearchParams(location.search).get("endpoint") ?? "http://127.0.0.1:4000/graphql";
const client = new ApolloClient({ link: new HttpLink({ uri }), cache: new InMemoryCache() });

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <ApolloProvider client={client}>
      <NewestArticles />
    </ApolloProvider>,
  );
