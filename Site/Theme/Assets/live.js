// Playgrounds and exercises. All mathematics happens in WebAssembly modules that are compiled from
// the Swift code of the page; this script carries numbers to them and puts results into the page.
"use strict";
(() => {
  const modules = (self.catalogModules ??= {});
  const svgNamespace = "http://www.w3.org/2000/svg";
  const mathNamespace = "http://www.w3.org/1998/Math/MathML";

  // A module, run; it comes as base64 in a script, because pages are also read from `file:`.
  const running = {};
  function run(name) {
    return (running[name] ??= (async () => {
      if (!modules[name]) {
        await new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.src = `live/${name}.js`;
          script.onload = resolve;
          script.onerror = () => reject(new Error(`live/${name}.js cannot be loaded`));
          document.head.append(script);
        });
      }
      const bytes = Uint8Array.from(atob(modules[name]), (letter) => letter.charCodeAt(0));
      return (await WebAssembly.instantiate(bytes, {})).instance.exports;
    })());
  }

  // Calls a function of a module with numbers in its input.
  function call(module, name, input, ...rest) {
    const address = module.live_input(input.length);
    new Float64Array(module.memory.buffer, address, input.length).set(input);
    const block = module[name](...rest);
    // memory may have grown: its buffer is asked for again
    const [count, status] = new Float64Array(module.memory.buffer, block, 2);
    return { status, numbers: new Float64Array(module.memory.buffer, block + 16, count).slice() };
  }

  function words(module, address, length) {
    return new TextDecoder().decode(new Uint8Array(module.memory.buffer, address, length));
  }

  const symbol = (entry, name) => `${entry.replaceAll("-", "_")}_${name}`;
  const list = (text) => (text ? text.split(",").map(Number) : []);

  // A number as text: the shortest, or with so many decimals, halves to even as on the page.
  function written(value, format) {
    let text = String(value);
    const places = /^\.(\d+)f$/.exec(format ?? "")?.[1];
    const significant = /^\.(\d+)g$/.exec(format ?? "")?.[1];
    if (places) text = fixed(value, +places);
    if (significant) text = String(+value.toPrecision(+significant));
    if (Number(text) === 0) text = text.replace("-", "");
    return text.replace("-", "−");
  }

  function fixed(value, places) {
    const scaled = Math.abs(value) * 10 ** places;
    const below = Math.floor(scaled);
    // a half that is exact: toFixed would round it up
    const isHalf = scaled - below === 0.5 && Number.isInteger(value * 2 ** (places + 1));
    const kept = isHalf && below % 2 === 0 ? (Math.sign(value) * below) / 10 ** places : value;
    return kept.toFixed(places);
  }

  // MARK: Figures

  const decimal = (value) => {
    const hundredths = Math.round(Math.abs(value) * 100);
    return (hundredths && value < 0 ? "-" : "") + hundredths / 100;
  };

  // The `d` attribute of an outline: movements as numbers, as `Pen` writes them.
  function path(numbers) {
    let text = "";
    for (let i = 0; i < numbers.length; ) {
      const [code, a, b, c, d] = numbers.subarray(i, i + 5);
      if (code === 0) (text += `M${decimal(a)} ${decimal(b)}`), (i += 3);
      else if (code === 1) (text += `L${decimal(a)} ${decimal(b)}`), (i += 3);
      else if (code === 2) (text += "Z"), (i += 1);
      else if (code === 3) (text += "h0"), (i += 1);
      else if (code === 4) {
        const r = decimal(c);
        const way = decimal(2 * c);
        text += `M${decimal(a - c)} ${decimal(b)}a${r} ${r} 0 1 0 ${way} 0a${r} ${r} 0 1 0 -${way} 0Z`;
        i += 4;
      } else {
        text += `A${decimal(a)} ${decimal(a)} 0 0 ${b} ${decimal(c)} ${decimal(d)}`;
        i += 5;
      }
    }
    return text;
  }

  const anchors = ["start", "middle", "end"];

  // Draws what a scene holds for one canvas.
  function draw(svg, numbers) {
    let [pen, note] = [0, 0];
    for (let i = 0; i < numbers.length; ) {
      const count = numbers[i];
      if (count < 0) {
        const [x, y, anchor] = numbers.subarray(i + 1, i + 4);
        for (const text of svg.querySelectorAll(`[data-note="${note}"]`)) {
          text.setAttribute("visibility", Number.isNaN(x) ? "hidden" : "visible");
          if (Number.isNaN(x)) continue;
          text.setAttribute("x", decimal(x));
          text.setAttribute("y", decimal(y));
          text.setAttribute("text-anchor", anchors[anchor]);
        }
        note += 1;
        i += 4;
      } else {
        const d = path(numbers.subarray(i + 1, i + 1 + count));
        for (const each of svg.querySelectorAll(`[data-pen="${pen}"]`)) each.setAttribute("d", d);
        pen += 1;
        i += 1 + count;
      }
    }
  }

  // MARK: Playgrounds

  class Playground {
    constructor(section, module) {
      this.section = section;
      this.module = module;
      this.name = section.dataset.name;
      this.canvases = list(section.dataset.canvases);
      this.data = list(section.dataset.data);
      this.columns = Number(section.dataset.columns ?? 0);
      this.form = section.querySelector("form.controls");
      this.inputs = [...this.form.querySelectorAll("[data-index]")];
      this.svgs = [...section.querySelectorAll("svg.figure")];
      this.start = this.inputs.map((input) => input.value);
      this.form.hidden = false;
      this.form.addEventListener("input", () => this.change());
      this.form.addEventListener("submit", (event) => event.preventDefault());
      this.form.addEventListener("reset", (event) => {
        event.preventDefault();
        this.set(this.start.map(Number));
      });
      for (const group of this.form.querySelectorAll("[data-steps]")) this.step(group);
      for (const group of this.form.querySelectorAll("[data-points]")) this.drag(group);
    }

    get values() {
      return this.inputs.map((input) => (input.value === "" ? NaN : Number(input.value)));
    }

    set(values) {
      // an address can hold anything: what is no number of the input is passed over
      this.inputs.forEach((input, i) => {
        const [least, most] = input.options
          ? [0, input.options.length - 1] : [Number(input.min), Number(input.max)];
        if (values[i] >= least && values[i] <= most) input.value = values[i];
      });
      this.change();
    }

    change() {
      if (this.isWaiting) return;
      this.isWaiting = true;
      requestAnimationFrame(() => {
        this.isWaiting = false;
        this.show();
        clearTimeout(this.timer);
        this.timer = setTimeout(() => {
          this.announce();
          writeAddress();
        }, 400);
      });
    }

    // What the module gives at the values of the inputs.
    scene(values = this.values) {
      const count = this.canvases.length / 11;
      const rows = this.columns ? this.data.length / this.columns : 0;
      return call(
        this.module, symbol(this.section.dataset.entry, "draw"),
        [...this.canvases, ...values, ...this.data],
        Number(this.section.dataset.playground), count, values.length, rows, this.columns);
    }

    show() {
      for (const output of this.form.querySelectorAll("output")) {
        output.value = written(Number(document.getElementById(output.htmlFor).value));
      }
      this.placeHandles();
      const failure = this.section.querySelector(".failure");
      const { status, numbers } = this.scene();
      failure.hidden = status === 0;
      if (status !== 0) {
        failure.textContent = words(this.module, numbers[0], numbers[1]);
        for (const pen of this.section.querySelectorAll("[data-pen]")) pen.setAttribute("d", "");
        for (const note of this.section.querySelectorAll("[data-note]")) {
          note.setAttribute("visibility", "hidden");
        }
        for (const result of this.section.querySelectorAll("[data-readout]")) {
          result.textContent = "–";
        }
        return;
      }
      let i = 0;
      for (const svg of this.svgs) {
        const count = numbers[i];
        draw(svg, numbers.subarray(i + 1, i + 1 + count));
        i += 1 + count;
      }
      for (const result of this.section.querySelectorAll("[data-readout]")) {
        if (numbers[i] === 0) {
          result.textContent = written(numbers[i + 1], `.${result.dataset.decimals}f`);
          i += 2;
        } else {
          result.textContent = words(this.module, numbers[i + 1], numbers[i + 2]);
          i += 3;
        }
      }
    }

    // Tells the results to those who do not see them change, once nothing moves any more.
    announce() {
      const failure = this.section.querySelector(".failure");
      const results = [...this.section.querySelectorAll(".readouts > div")].map(
        (row) => `${row.firstChild.textContent}: ${row.lastChild.textContent}`);
      this.section.querySelector(".announcement").textContent = failure.hidden
        ? results.join(", ") : "";
    }

    step(group) {
      const input = this.inputs.find((each) => each.dataset.index === group.dataset.steps);
      const [least, most] = [Number(input.min), Number(input.max)];
      const move = (by) => {
        const next = Math.min(Math.max(Number(input.value) + by, least), most);
        const isMoved = next !== Number(input.value);
        input.value = next;
        this.change();
        return isMoved;
      };
      const play = group.querySelector("[data-play]");
      const stop = () => {
        clearInterval(this.playing);
        this.playing = undefined;
        if (play) play.textContent = "Play";
      };
      for (const button of group.querySelectorAll("[data-move]")) {
        button.addEventListener("click", () => {
          stop();
          move(Number(button.dataset.move));
        });
      }
      play?.addEventListener("click", () => {
        if (this.playing) return stop();
        if (Number(input.value) === most) input.value = least;
        this.change();
        play.textContent = "Pause";
        this.playing = setInterval(() => move(1) || stop(), 600);
      });
    }

    // Handles on the figure: the points can be dragged there, and typed below.
    drag(group) {
      const first = Number(group.dataset.points);
      this.handles ??= [];
      for (let i = first; i < first + Number(group.dataset.count); i += 2) {
        this.svgs.forEach((svg, canvas) => {
          const handle = document.createElementNS(svgNamespace, "circle");
          handle.setAttribute("r", 15);
          handle.setAttribute("class", "handle");
          svg.append(handle);
          const [x, y] = [0, 5].map((axis) => this.canvases.slice(11 * canvas + axis));
          this.handles.push({ handle, x, y, i });
          handle.addEventListener("pointerdown", (event) => {
            handle.setPointerCapture(event.pointerId);
            event.preventDefault();
          });
          handle.addEventListener("pointermove", (event) => {
            if (!handle.hasPointerCapture(event.pointerId)) return;
            const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(
              svg.getScreenCTM().inverse());
            this.put(i, at.x, x);
            this.put(i + 1, at.y, y);
            this.change();
          });
        });
      }
    }

    // Writes the value at a place of the drawing into an input, on its grid and within its range.
    put(index, place, [low, high, , start, end]) {
      const input = this.inputs[index];
      const value = low + ((place - start) / (end - start)) * (high - low);
      const step = Number(input.step);
      const near = Math.round(value / step) * step;
      input.value = Number(
        Math.min(Math.max(near, Number(input.min)), Number(input.max)).toFixed(6));
    }

    placeHandles() {
      for (const { handle, x, y, i } of this.handles ?? []) {
        const at = ([low, high, , start, end], index) =>
          start + ((Number(this.inputs[index].value) - low) / (high - low)) * (end - start);
        handle.setAttribute("cx", decimal(at(x, i)));
        handle.setAttribute("cy", decimal(at(y, i + 1)));
      }
    }
  }

  const playgrounds = [];

  // The values of all playgrounds that were moved stand in the address: `#two-vectors=1,3,4,2`.
  function writeAddress() {
    const parts = playgrounds
      .filter((each) => each.inputs.some((input, i) => input.value !== each.start[i]))
      .map((each) => `${each.name}=${each.values.join(",")}`);
    const current = location.hash.includes("=") ? location.hash.slice(1) : "";
    if (parts.join("&") === current) return;
    const address = location.href.split("#")[0] + (parts.length ? `#${parts.join("&")}` : "");
    try {
      history.replaceState(null, "", address);
    } catch {
      // a browser that lets no file change its address
    }
  }

  function readAddress() {
    for (const part of location.hash.slice(1).split("&")) {
      const [name, values] = part.split("=");
      const found = values && playgrounds.find((each) => each.name === name);
      if (found) found.set(list(values));
    }
  }

  async function startPlaygrounds() {
    for (const section of document.querySelectorAll(".playground[data-entry]")) {
      playgrounds.push(new Playground(section, await run(`${section.dataset.entry}.draw`)));
    }
    for (const each of playgrounds) each.show();
    readAddress();
    addEventListener("hashchange", readAddress);
    document.documentElement.dataset.live = "ready";
    performance.mark("live");
  }

  // MARK: Practice

  const storageKey = "catalog.practice";

  function progress() {
    try {
      const read = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
      return read && typeof read === "object" ? read : {};
    } catch {
      return {};
    }
  }

  function keep(all) {
    try {
      localStorage.setItem(storageKey, JSON.stringify(all));
    } catch {
      // a browser that keeps nothing
    }
  }

  class Exercise {
    constructor(section) {
      this.section = section;
      this.id = `${section.dataset.entry}/${section.dataset.name}`;
      this.form = section.querySelector("form");
      this.verdict = section.querySelector(".verdict");
      this.seed = 1;
      this.form.hidden = false;
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.guard(() => this.check());
      });
      const another = this.form.querySelector("[data-another]");
      // a question without numbers is the same for every seed
      another.hidden = !section.querySelector(".prompt [data-slot]");
      another.addEventListener("click", () => {
        this.guard(() => this.pose(1 + Math.floor(Math.random() * 99999)));
      });
    }

    // Nothing that goes wrong in a module is silent.
    async guard(work) {
      try {
        await work();
      } catch (error) {
        this.tell("wrong", `This cannot be done here: ${error.message}`);
      }
    }

    async module() {
      return run(`${this.section.dataset.entry}.practice`);
    }

    async pose(seed) {
      const { status, numbers } = call(
        await this.module(), symbol(this.section.dataset.entry, "problem"), [],
        Number(this.section.dataset.exercise), seed);
      if (status !== 0) return;
      this.seed = seed;
      for (const slot of this.section.querySelectorAll("[data-slot]")) {
        fill(slot, written(numbers[Number(slot.dataset.slot)], slot.dataset.format));
      }
      this.form.querySelector(".seed output").value = seed;
      this.form.reset();
      this.tell("", "");
      for (const help of this.section.querySelectorAll("details")) help.open = false;
    }

    async check() {
      const isChoice = this.section.dataset.form === "choice";
      const field = this.form.elements.answer;
      const typed = isChoice ? field.value : field.value.trim();
      if (typed === "") return this.tell("unread", "Nothing is typed: give an answer.");
      const bytes = new TextEncoder().encode(typed);
      const module = await this.module();
      const { status, numbers } = call(
        module, symbol(this.section.dataset.entry, "grade"), bytes,
        Number(this.section.dataset.exercise), this.seed, bytes.length);
      const isTold = status === 2;
      if (status === 0) this.tell("right", "Right.");
      if (status === 1) this.tell("wrong", "Not right. Look at a hint, or try again.");
      if (isTold) {
        this.tell("wrong", "Not right.");
        const route = this.section.querySelector(`[data-route="${numbers[0]}"]`);
        this.verdict.append(...route.cloneNode(true).childNodes);
      }
      if (status === 3) {
        const reason = words(module, numbers[0], numbers[1]);
        const before = new TextDecoder().decode(bytes.slice(0, numbers[2]));
        const place = numbers[2] > 0 && numbers[2] < bytes.length ? ` (after “${before}”)` : "";
        this.tell("unread", reason + place);
        return;
      }
      const all = progress();
      const own = (all[this.id] ??= { tried: 0, right: 0 });
      own.tried += 1;
      if (status === 0) own.right += 1;
      keep(all);
      showProgress();
    }

    tell(kind, text) {
      this.verdict.className = `verdict ${kind}`;
      const line = document.createElement("p");
      line.textContent = text;
      this.verdict.replaceChildren(...(text ? [line] : []));
    }
  }

  // Puts a number in its place: in words as text, in a formula as elements of MathML.
  function fill(slot, text) {
    if (slot.namespaceURI !== mathNamespace) return void (slot.textContent = text);
    // the TeX beside the formula is that of other numbers
    slot.closest("math")?.querySelector("annotation")?.remove();
    const number = document.createElementNS(mathNamespace, "mn");
    number.textContent = text.replace("−", "");
    slot.replaceChildren(number);
    if (text.startsWith("−")) {
      const sign = document.createElementNS(mathNamespace, "mo");
      sign.setAttribute("form", "prefix");
      sign.setAttribute("stretchy", "false");
      sign.textContent = "−";
      slot.prepend(sign);
    }
  }

  let exercises = [];
  let summary;

  function showProgress() {
    const all = progress();
    const solved = exercises.filter((each) => all[each.id]?.right > 0).length;
    summary.querySelector("output").value = `${solved} of ${exercises.length}`;
  }

  // What was solved, kept in this browser only; it can be taken along as a file.
  function startPractice() {
    exercises = [...document.querySelectorAll(".exercise[data-entry]")].map(
      (section) => new Exercise(section));
    if (!exercises.length) return;
    summary = document.createElement("p");
    summary.className = "progress";
    summary.append("Solved on this page: ", document.createElement("output"), ". ");
    const button = (text, action) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.addEventListener("click", action);
      summary.append(made, " ");
    };
    button("Save progress", () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(
        new Blob([JSON.stringify(progress(), null, 2)], { type: "application/json" }));
      link.download = "practice.json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
    button("Load progress", () => {
      const file = document.createElement("input");
      file.type = "file";
      file.accept = ".json,application/json";
      file.addEventListener("change", async () => {
        const all = progress();
        try {
          for (const [id, told] of Object.entries(JSON.parse(await file.files[0].text()))) {
            const [right, tried] = [Number(told.right) || 0, Number(told.tried) || 0];
            const own = (all[id] ??= { tried: 0, right: 0 });
            // the larger of both: a file that is loaded twice counts once
            own.right = Math.max(own.right, right);
            own.tried = Math.max(own.tried, tried);
          }
          keep(all);
          showProgress();
        } catch {
          summary.querySelector("output").value = "this file holds no progress";
        }
      });
      file.click();
    });
    exercises[exercises.length - 1].section.after(summary);
    showProgress();
  }

  startPractice();
  startPlaygrounds().catch((error) => {
    // without modules the page stays as it was made
    console.error(error);
    document.documentElement.dataset.live = "failed";
  });
  self.catalogLive = {
    playgrounds,
    get exercises() {
      return exercises;
    },
    words,
  };
})();
