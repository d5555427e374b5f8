// Before anything is drawn: the colours that the reader chose, and that scripts run here.
"use strict";

{
  const root = document.documentElement;
  root.dataset.script = "on";
  try {
    const chosen = localStorage.getItem("catalog.theme");
    if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  } catch {
    // a browser that keeps nothing: the system decides
  }
}
