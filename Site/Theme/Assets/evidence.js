// A checked number opens the row of its check beside it. Without this script its link leads there.
"use strict";
(() => {
  const box = document.createElement("div");
  box.className = "proof";
  box.popover = "auto";
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-labelledby", "proof.title");
  document.querySelector("main").append(box);

  let asker = null;
  // a press on the number whose box is open closes it before the click is heard
  let closes = false;

  function part(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }

  // The numbers of a list; none where it is cut, or is no list.
  function numbers(cell) {
    const text = (cell.querySelector("details") ?? cell).lastChild?.textContent ?? "";
    if (!text.startsWith("(") || text.includes("…")) return [];
    return text.match(/-?\d+(\.\d+)?(e[-+]?\d+)?/g) ?? [];
  }

  function fact(name, ...contents) {
    const pair = document.createElement("div");
    const value = document.createElement("dd");
    value.append(...contents);
    for (const folded of value.querySelectorAll("details.why")) folded.open = true;
    pair.append(part("dt", name), value);
    return pair;
  }

  // What the row says; of lists the one number that is meant.
  function facts(row, component) {
    const list = document.createElement("dl");
    const heads = row.closest("table").tHead.rows[0].cells;
    let count = 0;
    for (const cell of [...row.cells].slice(1)) {
      if (!cell.textContent) continue;
      const all = component !== null && cell.classList.contains("amount") ? numbers(cell) : [];
      count = Math.max(count, all.length);
      const contents = component < all.length ? [all[component]] : cell.cloneNode(true).childNodes;
      list.append(fact(heads[cell.cellIndex].textContent, ...contents));
    }
    if (component < count) {
      list.append(
        fact("One of", `${count} numbers; agreement and error are those of all together`));
    }
    const place = row.querySelector("data.place");
    if (place) list.append(fact("Written in", place.value));
    return list;
  }

  function link(row, text) {
    const anchor = part("a", text);
    anchor.href = `#${row.id}`;
    anchor.addEventListener("click", () => box.hidePopover());
    return anchor;
  }

  function fill(rows, component) {
    const title = part("p", rows[0].cells[0].firstChild.textContent.trim());
    title.id = "proof.title";
    const close = part("button", "Close");
    close.type = "button";
    close.addEventListener("click", () => box.hidePopover());
    const ways = document.createElement("p");
    ways.append(link(rows[0], "In the table of checks"));
    for (const row of rows.slice(1)) {
      ways.append(", ", link(row, `also: ${row.cells[0].firstChild.textContent.trim()}`));
    }
    box.replaceChildren(title, facts(rows[0], component), ways, close);
  }

  function ask(anchor) {
    const ids = [anchor.hash.slice(1), ...(anchor.dataset.more ?? "").split(" ").filter(Boolean)];
    const rows = ids.map((id) => document.getElementById(id)).filter(Boolean);
    if (rows.length === 0) return false;
    const component = anchor.dataset.component;
    fill(rows, component === undefined ? null : Number(component));
    asker?.classList.remove("asked");
    asker = anchor;
    asker.classList.add("asked");
    box.showPopover();
    box.querySelector("button").focus({ preventScroll: true });
    return true;
  }

  for (const anchor of document.querySelectorAll("a.checked")) {
    anchor.setAttribute("aria-haspopup", "dialog");
    anchor.addEventListener("pointerdown", () => {
      closes = asker === anchor && box.matches(":popover-open");
    });
    anchor.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (closes || ask(anchor)) event.preventDefault();
      closes = false;
    });
  }

  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) box.hidePopover();
  });
})();
