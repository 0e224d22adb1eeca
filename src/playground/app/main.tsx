import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./playground.css";
import "./explain.css";
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
