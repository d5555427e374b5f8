// The map that knows what the reader knows: marks on pages and on the map, what can be learnt next,
// the way to a goal. It recommends; nothing is hidden or locked.
"use strict";
(() => {
  const learning = self.catalogLearning;
  const { chapters, entries, placeOf } = learning;
  const none = new Set();
  const mostShown = 8;

  function element(name, properties = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key.startsWith("aria-") || key === "role") made.setAttribute(key, value);
      else made[key] = value;
    }
    made.append(...children);
    return made;
  }

  function button(text, action, properties = {}) {
    const made = element("button", { type: "button", textContent: text, ...properties });
    made.addEventListener("click", action);
    return made;
  }

  function counted(number, one, many) {
    return `${number} ${number === 1 ? one : many}`;
  }

  function link(place) {
    const { id, title } = entries[place];
    return element("a", { href: `${id}.html`, textContent: title });
  }

  function time(place) {
    const { minutes } = entries[place];
    return minutes === undefined ? "planned" : learning.duration(minutes);
  }

  function total(places) {
    return learning.duration(places.reduce((sum, each) => sum + (entries[each].minutes ?? 0), 0));
  }

  // `12 entries, 1 h 5 min to read, 3 of them planned`
  function summary(places) {
    const planned = places.filter((each) => entries[each].minutes === undefined).length;
    return `${counted(places.length, "entry", "entries")}, ${total(places)} to read`
      + (planned ? `, ${planned} of them planned` : "");
  }

  const draws = [];

  // Whatever shows what is known is drawn anew when that changes.
  function watch(draw) {
    draws.push(draw);
    draw(learning.known());
  }

  document.addEventListener("catalog-known", () => {
    const known = learning.known();
    for (const draw of draws) draw(known);
  });

  // MARK: the page of an entry

  function startEntry(box) {
    const id = box.dataset.entry;
    const place = placeOf.get(id);
    if (place === undefined) return;
    const own = button("I know this", () => learning.toggle(id));
    const hint = element("span", { className: "hint", role: "status" });
    box.append(own, hint);
    watch((known) => {
      own.setAttribute("aria-pressed", known.has(id));
      hint.replaceChildren();
      if (known.has(id)) {
        const next = learning.next(known).slice(0, 3);
        if (next.length) hint.append("Next: ", ...between(next.map((step) => link(step.place))));
        return;
      }
      const missing = learning.way(id, known).filter((each) => each !== place);
      if (!missing.length) return;
      hint.append(
        `Before it: ${summary(missing)}. `,
        element("a", { href: `map.html#goal=${id}`, textContent: "See the way" }), ".");
    });
  }

  function between(nodes) {
    return nodes.flatMap((node, index) => (index ? [", ", node] : [node]));
  }

  // MARK: an address that carries what is known

  function startOffer() {
    document.querySelector("main .offer")?.remove();
    const text = learning.part("known");
    if (text === undefined) return;
    const brought = learning.decoded(text);
    const own = learning.known();
    const isNew = [...brought].filter((id) => !own.has(id)).length;
    const strangers = [...brought].filter((id) => !placeOf.has(id)).length;
    const box = element("section", { className: "offer", "aria-label": "What the address brings" });
    const end = () => {
      const rest = location.hash.slice(1).split("&").filter((each) => !each.startsWith("known="));
      history.replaceState(null, "", `${location.pathname}${location.search}#${rest.join("&")}`);
      box.remove();
    };
    const take = (ids) => {
      learning.keep(ids);
      end();
    };
    box.append(element(
      "p", {},
      `This address brings a list of ${counted(brought.size, "entry", "entries")} that somebody `
        + `knows, ${isNew} of which you have not marked.`
        + (strangers ? ` ${strangers} of them are not here.` : "")));
    const buttons = element("p", { className: "buttons" });
    buttons.append(button("Add them to mine", () => take([...learning.known(), ...brought])));
    if (own.size) buttons.append(button("Put them in place of mine", () => take(brought)));
    buttons.append(button("Leave mine as it is", end));
    box.append(buttons);
    document.querySelector("main h1")?.after(box);
  }

  // MARK: the picture

  class Picture {
    constructor(svg) {
      this.svg = svg;
      this.nodes = [];
      for (const node of svg.querySelectorAll(".node")) this.nodes[node.dataset.place] = node;
      this.edges = [...svg.querySelectorAll(".edges path")].map((path) => ({
        path, from: Number(path.dataset.from), to: Number(path.dataset.to),
      }));
      this.nodes.forEach((node, place) => {
        for (const name of ["pointerenter", "focus"]) {
          node.addEventListener(name, () => this.point(place));
        }
        for (const name of ["pointerleave", "blur"]) {
          node.addEventListener(name, () => this.point(null));
        }
      });
    }

    // What an entry rests on, and what rests on it, stands out.
    point(place) {
      this.svg.classList.toggle("pointed", place !== null);
      const before = new Set(place === null ? [] : learning.reach(place, learning.needs, none));
      const after = new Set(place === null ? [] : learning.reach(place, learning.neededBy, none));
      this.nodes.forEach((node, each) => {
        node.classList.toggle("before", before.has(each) && each !== place);
        node.classList.toggle("after", after.has(each) && each !== place);
        node.classList.toggle("here", each === place);
      });
      for (const { path, from, to } of this.edges) {
        path.classList.toggle("before", before.has(from) && before.has(to));
        path.classList.toggle("after", after.has(from) && after.has(to));
      }
    }

    show(known, way) {
      const next = new Set(learning.next(known).map((step) => step.place));
      const onWay = new Set(way);
      this.nodes.forEach((node, place) => {
        const { id, title, minutes } = entries[place];
        const words = [
          title, minutes === undefined && "planned", known.has(id) && "known",
          next.has(place) && "can be learnt next", onWay.has(place) && "on the way to your goal",
        ];
        node.setAttribute("aria-label", words.filter((word) => word).join(", "));
        node.classList.toggle("known", known.has(id));
        node.classList.toggle("next", next.has(place));
        node.classList.toggle("way", onWay.has(place));
        this.tick(node, known.has(id));
      });
      for (const { path, from, to } of this.edges) {
        path.classList.toggle("way", onWay.has(from) && onWay.has(to));
      }
    }

    // A tick at the corner of what is known: colour alone would not tell it.
    tick(node, isKnown) {
      const old = node.querySelector(".tick");
      if (!isKnown) old?.remove();
      if (!isKnown || old) return;
      const box = node.querySelector("rect");
      const [x, y] = [
        Number(box.getAttribute("x")) + Number(box.getAttribute("width")) - 8,
        Number(box.getAttribute("y")) + 1,
      ];
      const tick = document.createElementNS("http://www.w3.org/2000/svg", "g");
      tick.setAttribute("class", "tick");
      const disc = document.createElementNS(tick.namespaceURI, "circle");
      for (const [name, value] of [["cx", x], ["cy", y], ["r", 7]]) disc.setAttribute(name, value);
      const line = document.createElementNS(tick.namespaceURI, "path");
      line.setAttribute("d", `M${x - 3} ${y}l2 3l4 -6`);
      tick.append(disc, line);
      node.append(tick);
    }
  }

  // MARK: the map

  function startMap(box) {
    const picture = new Picture(document.querySelector("svg.map"));
    const count = element("p", { role: "status" });
    const next = element("ol", { className: "steps-list" });
    const more = element("p", { className: "hint" });
    const way = element("ol", { className: "steps-list" });
    const told = element("p", { className: "hint", role: "status" });
    const goal = goalMenu();
    const clicks = clickChoice();

    function item(place, note, action) {
      return element(
        "li", { className: `chapter-${entries[place].chapter + 1}` }, link(place), " ",
        element("span", { className: "about", textContent: note }), action ?? "");
    }

    function know(place) {
      const { id, title } = entries[place];
      return button("I know it", () => learning.toggle(id), { "aria-label": `I know ${title}` });
    }

    function draw(known) {
      const own = entries.filter((entry) => known.has(entry.id)).length;
      const strangers = known.size - own;
      count.textContent = `You know ${own} of ${counted(entries.length, "entry", "entries")}.`
        + (strangers
          ? ` ${counted(strangers, "other name is", "other names are")} kept that no entry has now.`
          : "");
      const steps = learning.next(known);
      next.replaceChildren(...steps.slice(0, mostShown).map((step) => item(
        step.place, `${time(step.place)}, opens ${step.opens}`, know(step.place))));
      more.textContent = steps.length > mostShown
        ? `and ${steps.length - mostShown} more with a bold frame` : "";
      const places = learning.way(goal.value, known);
      way.replaceChildren(...places.map((place) => item(place, time(place))));
      told.textContent = !goal.value ? ""
        : known.has(goal.value) ? "You know it already." : `${summary(places)}.`;
      picture.show(known, places);
    }

    goal.addEventListener("change", () => draw(learning.known()));
    addEventListener("hashchange", () => {
      takeGoal(goal);
      draw(learning.known());
    });
    picture.nodes.forEach((node, place) => node.addEventListener("click", (event) => {
      if (clicks.value === "open" || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (clicks.value === "know") return learning.toggle(entries[place].id);
      goal.value = entries[place].id;
      draw(learning.known());
    }));

    takeGoal(goal);
    box.append(
      element("h2", { textContent: "Your map", id: "catalog.yours" }), count,
      element("div", { className: "map-columns" },
        element("section", {}, element("h3", { textContent: "What you can learn next" }), next, more),
        element("section", {}, element("h3", { textContent: "The way to a goal" }),
          element("p", {}, element("label", {}, "Goal ", goal)), told, way)),
      files(goal), clicks.box);
    box.hidden = false;
    watch(draw);
    startList();
  }

  function takeGoal(goal) {
    const id = learning.part("goal");
    if (id !== undefined && placeOf.has(id)) goal.value = id;
  }

  function goalMenu() {
    const goal = element("select");
    goal.append(element("option", { value: "", textContent: "choose one" }));
    chapters.forEach((title, chapter) => {
      const own = entries.filter((entry) => entry.chapter === chapter);
      if (!own.length) return;
      const group = element("optgroup", { label: title });
      group.append(...own.map((entry) => element("option", {
        value: entry.id,
        textContent: entry.title + (entry.minutes === undefined ? " (planned)" : ""),
      })));
      goal.append(group);
    });
    return goal;
  }

  // What a click on the picture does; to open a page is what links do without being asked.
  function clickChoice() {
    const box = element("fieldset", { className: "map-clicks" });
    box.append(element("legend", { textContent: "A click on the picture" }));
    const choices = [
      ["open", "opens the page"], ["know", "says that I know it"], ["goal", "makes it my goal"],
    ];
    for (const [value, text] of choices) {
      const choice = element(
        "input", { type: "radio", name: "map-click", value, checked: value === "open" });
      box.append(element("label", {}, choice, ` ${text}`));
    }
    return { box, get value() { return box.querySelector("input:checked").value; } };
  }

  // MARK: what is known as a file and as an address

  function files(goal) {
    const box = element("p", { className: "buttons" });
    const news = element("span", { className: "hint", role: "status" });
    const address = element("input", {
      type: "text", readOnly: true, hidden: true, "aria-label": "The address of your map",
    });
    const input = element("input", { type: "file", accept: ".json,application/json", hidden: true });
    const tell = (text) => { news.textContent = text; };
    input.addEventListener("change", async () => {
      try {
        const brought = learning.parse(await input.files[0].text());
        learning.keep([...learning.known(), ...brought]);
        tell(`${counted(brought.size, "entry", "entries")} read, and added to yours.`);
      } catch (error) {
        tell(error.message);
      }
      input.value = "";
    });
    box.append(
      button("Save as a file", () => {
        const file = new Blob([learning.written(learning.known())], { type: "application/json" });
        const save = element("a", { href: URL.createObjectURL(file), download: "known.json" });
        save.click();
        setTimeout(() => URL.revokeObjectURL(save.href), 1000);
      }),
      button("Read a file", () => input.click()),
      button("Make an address", () => {
        const parts = [`known=${learning.encoded(learning.known())}`];
        if (goal.value) parts.push(`goal=${goal.value}`);
        address.value = `${location.href.split("#")[0]}#${parts.join("&")}`;
        address.hidden = false;
        address.focus();
        address.select();
        tell("Copy it: whoever opens it is asked whether to take it over.");
      }),
      button("Forget all", () => {
        if (!confirm("Forget all that you have marked as known?")) return;
        learning.keep([]);
        tell("Nothing is marked.");
      }),
      address, input, news);
    return box;
  }

  // A box to tick before each entry of the list.
  function startList() {
    const rows = [...document.querySelectorAll(".map-list [data-entry]")].map((row) => {
      const { entry: id } = row.dataset;
      const { title } = entries[placeOf.get(id)];
      const tick = element("input", { type: "checkbox", "aria-label": `I know ${title}` });
      tick.addEventListener("change", () => learning.toggle(id));
      row.prepend(tick);
      return { id, tick };
    });
    watch((known) => {
      for (const { id, tick } of rows) tick.checked = known.has(id);
    });
  }

  startOffer();
  addEventListener("hashchange", startOffer);
  document.querySelectorAll(".know[data-entry]").forEach(startEntry);
  document.querySelectorAll(".map-tools").forEach(startMap);
})();
