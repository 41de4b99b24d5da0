import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readConfig } from "./api/config.ts";
import { App } from "./app/app.tsx";
import "./app/console.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
await readConfig();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
