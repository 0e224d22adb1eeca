import "graphiql/setup-workers/vite";
// Its parts, and not its whole style sheet, which carries 350 kB of fonts.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "@graphiql/plugin-explorer/style.css";
import "./playground.css";
import "./frame/frame.css";
import "./ready/ready.css";
import "./answer/answer.css";
import "./explain.css";
import "./small-screen.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Playground } from "./playground.js";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root element");
createRoot(root).render(
  <StrictMode>
    <Playground />
  </StrictMode>,
);
