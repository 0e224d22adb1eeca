import "./styles/tokens.css";
import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { followLinks } from "./address/follow-links.js";
import { keepScroll } from "./address/keep-scroll.js";
import { App } from "./app.js";
import { client } from "./data/client.js";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root element");
followLinks();
keepScroll();
createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <App />
    </Provider>
  </StrictMode>,
);
