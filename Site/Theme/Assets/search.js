// Search: a dialog on every page and a page of its own. What is found, in which order, and which
// words are marked is decided by the Swift code of the catalog in a WebAssembly module; here it is
// fetched when search opens for the first time, and what it answers is put into the page.
"use strict";
(() => {
  const root = document.currentScript.src.replace(/search\.js$/, "");
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  // The module with the index in it; both come as scripts, because pages are also read from `file:`.
  let module;
  const fetched = (path) => new Promise((resolve, reject) => {
    const script = make("script", { src: root + path });
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${path} cannot be loaded`));
    document.head.append(script);
  });
  const load = () => (module ??= (async () => {
    await Promise.all([fetched("live/search.js"), fetched("search-index.js")]);
    const bytes = Uint8Array.from(atob(self.catalogModules.search), (c) => c.charCodeAt(0));
    const { instance } = await WebAssembly.instantiate(bytes, {});
    const { exports } = instance;
    const index = exports.search_load(...write(exports, self.catalogSearchIndex));
    if (!index) throw new Error("the index cannot be read");
    return { exports, index };
  })());

  function write(exports, text) {
    const bytes = new TextEncoder().encode(text);
    const address = exports.search_input(bytes.length);
    new Uint8Array(exports.memory.buffer, address, bytes.length).set(bytes);
    return [address, bytes.length];
  }

  async function answer(question, limit) {
    const { exports, index } = await load();
    const block = exports.search_answer(index, ...write(exports, question), limit);
    const count = new DataView(exports.memory.buffer).getUint32(block, true);
    const bytes = new Uint8Array(exports.memory.buffer, block + 4, count);
    const text = new TextDecoder().decode(bytes);
    exports.search_forget(block);
    return JSON.parse(text);
  }

  // A text of which every second piece is marked.
  const marked = (pieces) =>
    pieces.map((piece, i) => (i % 2 ? make("mark", {}, piece) : piece));

  const address = (question) => `${root}search.html#q=${encodeURIComponent(question)}`;

  // One field with its results: in the dialog they are options of the field, on the page links.
  let fields = 0;
  function field({ limit, isDialog, changed = () => {} }) {
    const id = `search.${(fields += 1)}`;
    const input = make("input", {
      type: "search", id: `${id}.field`, autocomplete: "off", autocapitalize: "off",
      spellcheck: "false", enterkeyhint: "search", "aria-describedby": `${id}.says`,
      placeholder: "words, a symbol, a type in Swift",
    });
    const label = make("label", { for: input.id }, "Search");
    const says = make("p", { class: "search-says", id: `${id}.says`, role: "status" });
    const list = make("div", { class: "search-results", id: `${id}.list` });
    if (isDialog) {
      for (const [name, value] of Object.entries({
        role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
        "aria-controls": list.id,
      })) input.setAttribute(name, value);
      list.setAttribute("role", "listbox");
      list.setAttribute("aria-label", "Results");
    }
    let options = [];
    let active = -1;

    function activate(place) {
      options[active]?.removeAttribute("aria-selected");
      active = options.length ? (place + options.length) % options.length : -1;
      const option = options[active];
      if (!option) return input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }

    function result(each, number, withKind) {
      const link = make("a", { href: root + each.address }, make("span", { class: "search-title" },
        ...marked(each.title)));
      const place = [withKind ? each.noun : "", each.place].filter(Boolean).join(" · ");
      if (place) link.append(" ", make("span", { class: "search-place" }, place));
      link.append(make("span", { class: "search-passage" }, ...marked(each.passage)));
      if (!isDialog) return make("li", {}, link);
      link.id = `${id}.${number}`;
      link.tabIndex = -1;
      link.setAttribute("role", "option");
      return link;
    }

    function show(found) {
      let number = 0;
      const groups = found.groups.map((group) => {
        const heading = make("h2", { id: `${id}.${group.group}` }, group.title);
        const results = group.results.map((each) =>
          result(each, (number += 1), group.group === "best"));
        if (!isDialog) return make("section", { "aria-labelledby": heading.id }, heading,
          make("ul", {}, ...results));
        heading.setAttribute("role", "presentation");
        return make("div", { role: "group", "aria-labelledby": heading.id }, heading, ...results);
      });
      list.replaceChildren(...groups);
      options = isDialog ? [...list.querySelectorAll("[role=option]")] : [];
      if (isDialog) input.setAttribute("aria-expanded", String(options.length > 0));
      activate(0);
      list.scrollTop = 0;
      const parts = found.unknown.flatMap((word) => {
        const near = word.nearest.flatMap((each, i) => {
          const link = make("a", { href: address(each) }, each);
          link.addEventListener("click", (event) => {
            event.preventDefault();
            input.value = input.value.replace(word.word, () => each);
            input.focus();
            ask();
          });
          return [i ? ", " : " The nearest: ", link];
        });
        return [word.sentence, ...near, near.length ? ". " : " "];
      });
      if (found.count) {
        const told = found.groups.reduce((sum, group) => sum + group.results.length, 0);
        const count = `${found.count} ${found.count === 1 ? "result" : "results"}`;
        parts.push(told < found.count ? `${told} of ${count}` : count);
        if (isDialog) parts.push(" · ", make("a", { href: address(input.value) }, "on a page"));
      } else if (!parts.length && input.value.trim()) {
        parts.push("There is no word in it.");
      }
      says.replaceChildren(...parts);
    }

    // The answer to an older question is not shown behind that of a newer one.
    let asked = 0;
    async function ask() {
      const mine = (asked += 1);
      changed(input.value);
      try {
        const found = await answer(input.value, limit);
        if (mine === asked) show(found);
      } catch (error) {
        module = undefined;
        says.replaceChildren(`Search does not work here: ${error.message}. `,
          make("a", { href: `${root}index.html` }, "All chapters"));
      }
    }

    input.addEventListener("input", ask);
    input.addEventListener("keydown", (event) => {
      if (!isDialog || event.isComposing) return;
      if (event.key === "ArrowDown") activate(active + 1);
      else if (event.key === "ArrowUp") activate(active < 0 ? -1 : active - 1);
      else if (event.key === "Enter") options[active]?.click();
      // at once, not only what is written: a field of this type keeps the first Escape for itself
      else if (event.key === "Escape") input.closest("dialog").close();
      else return;
      event.preventDefault();
    });
    return { input, ask, parts: [label, input, says, list] };
  }

  // The page of its own: the question stands in the address.
  const place = document.querySelector(".search-page");
  if (place) {
    const own = field({
      limit: 100,
      changed: (question) =>
        history.replaceState(null, "", question ? `#q=${encodeURIComponent(question)}` : "#q="),
    });
    const read = () => {
      const given = location.hash.startsWith("#q=") ? location.hash.slice(1) : location.search;
      own.input.value = new URLSearchParams(given).get("q") ?? "";
      own.ask();
    };
    place.replaceWith(make("div", { class: "search-page" }, ...own.parts));
    addEventListener("hashchange", read);
    read();
    own.input.focus();
  }

  // The dialog.
  let dialog, own;
  function open() {
    if (place) return document.getElementById("search.1.field").focus();
    if (!dialog) {
      own = field({ limit: 20, isDialog: true });
      const close = make("button", { type: "button", class: "search-close" }, "Close");
      close.addEventListener("click", () => dialog.close());
      dialog = make("dialog", { class: "search", "aria-label": "Search" }, ...own.parts, close);
      dialog.addEventListener("click", (event) => {
        // beside it, or on a result of this very page
        if (event.target === dialog || event.target.closest("[role=option]")) dialog.close();
      });
      document.body.append(dialog);
    }
    if (dialog.open) return;
    dialog.showModal();
    own.input.select();
    own.ask();
  }

  const button = document.getElementById("search.open");
  if (button) {
    button.hidden = false;
    button.setAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
    button.addEventListener("click", open);
  }
  addEventListener("keydown", (event) => {
    const isCommand = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)
      && !event.altKey && !event.shiftKey;
    const isWriting = event.target.closest?.("input, textarea, select, [contenteditable]");
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isCommand && (!isSlash || isWriting)) return;
    event.preventDefault();
    open();
  });
})();
