// The frame of a page: the switch of the colours, the mark in the contents, buttons that copy code,
// and what can be scrolled with keys. The page is complete without it.
"use strict";

(() => {
  const root = document.documentElement;

  // What was just done, for those who hear the page.
  const status = document.createElement("p");
  status.className = "announcement";
  status.setAttribute("role", "status");
  document.body.append(status);

  // The switch: as the system has it, light, dark, and round again.
  const themes = ["auto", "light", "dark"];
  const words = { auto: "as the system", light: "light", dark: "dark" };
  const button = document.getElementById("theme.switch");
  const theme = () => root.dataset.theme ?? "auto";
  const tell = () => button.setAttribute("aria-label", `Colours: ${words[theme()]}`);
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(theme()) + 1) % themes.length];
    if (next === "auto") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      localStorage.setItem("catalog.theme", next);
    } catch {
      // it holds for this page only
    }
    tell();
    status.textContent = `Colours: ${words[next]}`;
  });
  tell();

  // The section in view: the last one whose heading has passed the upper third of the window. What
  // the observer looks at reaches from there up without end, so it hears of each heading that passes.
  const passed = new Map();
  const mark = (entries) => {
    for (const entry of entries) passed.get(entry.target).has = entry.isIntersecting;
    let current = null;
    for (const { link, has } of passed.values()) {
      link.removeAttribute("aria-current");
      if (has) current = link;
    }
    current?.setAttribute("aria-current", "true");
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "9999999px 0px -66% 0px" });
  for (const link of document.querySelectorAll(".contents a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!heading) continue;
    passed.set(heading, { link, has: false });
    observer.observe(heading);
  }

  // The place of the page within its index.
  const index = document.querySelector(".index ul");
  const here = index?.querySelector("[aria-current]");
  if (here) index.scrollTop = here.offsetTop - index.offsetTop - index.clientHeight / 2;

  // A button on each piece of code.
  const copy = async (pre) => {
    const text = pre.textContent;
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // an older way, which works where the page has no address of its own
      const field = document.createElement("textarea");
      field.value = text;
      field.className = "announcement";
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
  };
  for (const pre of document.querySelectorAll("pre")) {
    const box = document.createElement("div");
    box.className = "copyable";
    pre.replaceWith(box);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      const done = await copy(pre);
      button.focus();
      button.textContent = done ? "Copied" : "Select and copy by hand";
      status.textContent = button.textContent;
      setTimeout(() => { button.textContent = "Copy"; status.textContent = ""; }, 2000);
    });
    box.append(pre, button);
  }

  // What does not scroll needs no stop on the way of the tab key.
  const boxes = document.querySelectorAll("main [tabindex='0']:is(pre, .scroll)");
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth + 1
        || target.scrollHeight > target.clientHeight + 1;
      if (scrolls) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const box of boxes) sizes.observe(box);
})();
