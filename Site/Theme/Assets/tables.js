// Tables with groups can be filtered and sorted. Without this script all of the table is there.
"use strict";

const name = (body) => body.rows[0].cells[0].querySelector("a").textContent;

// The rows that mention algorithms or concepts: "none directly" is none of them.
const links = (body) => [...body.rows].filter((row) => row.querySelector("td a")).length;

const orders = {
  "in reading order": null,
  "by name": (a, b) => name(a).localeCompare(name(b), "en"),
  "longest first": (a, b) => links(b) - links(a),
};

function field(label, control) {
  const line = document.createElement("label");
  line.append(label + " ", control);
  return line;
}

function prepare(box) {
  const table = box.querySelector("table");
  const bodies = [...table.tBodies];
  const text = new Map(bodies.flatMap((body) => {
    const head = body.rows[0].cells[0].textContent;
    return [...body.rows].map((row) => [row, (head + " " + row.textContent).toLowerCase()]);
  }));
  const words = Object.assign(document.createElement("input"), { type: "search", autocomplete: "off" });
  const order = document.createElement("select");
  order.append(...Object.keys(orders).map((key) => new Option(key)));
  const news = document.createElement("output");
  const bar = document.createElement("p");
  bar.className = "table-controls";
  bar.append(field("Filter", words), field("Order", order), news);
  box.before(bar);

  // A row stays where all the words stand in it or in the name of its group.
  function filter() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter((word) => word);
    let count = 0;
    for (const body of bodies) {
      const kept = [...body.rows].filter((row) => wanted.every((word) => text.get(row).includes(word)));
      const isWhole = kept.length === body.rows.length;
      for (const row of body.rows) row.classList.toggle("unmatched", kept.length > 0 && !isWhole && !kept.includes(row));
      body.hidden = kept.length === 0;
      if (!body.hidden) count += 1;
    }
    news.textContent = wanted.length === 0 ? "" : `${count} of ${bodies.length}`;
  }

  function sort() {
    const rule = orders[order.value];
    table.append(...(rule ? [...bodies].sort(rule) : bodies));
  }

  words.addEventListener("input", filter);
  order.addEventListener("change", sort);
}

for (const box of document.querySelectorAll(".groups")) prepare(box);
