import "../parts/tokens.css";
import "../parts/fonts.css";
import "../parts/base.css";
import "../parts/parts.css";
import "./shell/shell.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Shell } from "./shell/shell.tsx";

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <Shell />
  </StrictMode>,
);
