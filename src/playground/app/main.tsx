import "graphiql/setup-workers/vite";
import "graphiql/style.css";
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
